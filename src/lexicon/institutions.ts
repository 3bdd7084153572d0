/**
 * Public bodies and exchanges: "Ministry of Land and Ports", "Alder Financial Services Agency", "Port Alder Stock Exchange".
 * `role` is what such a body is to an issuer by its nature.
 */
export type InstitutionRole = "regulator" | "exchange" | "other";

/** Heads that stand first, with "of": "Ministry of …", "Bank of …". */
export const institutionOpenings = {
  Ministry: "regulator",
  Department: "regulator",
  Bureau: "regulator",
  Commission: "regulator",
  Authority: "regulator",
  Bank: "other",
  Government: "other",
  Minister: "regulator",
  University: "other",
} as const satisfies Record<string, InstitutionRole>;

/** Heads that stand last, behind at least one word of their own: "European Commission". */
export const institutionEndings = {
  Agency: "regulator",
  Commission: "regulator",
  Authority: "regulator",
  Administration: "regulator",
  Bureau: "regulator",
  Ministry: "regulator",
  Exchange: "exchange",
  Board: "regulator",
  University: "other",
  Institute: "other",
  Laboratory: "other",
  Parliament: "other",
  Congress: "other",
  Court: "other",
  Tribunal: "other",
  Bank: "other",
  Fund: "other",
  Foundation: "other",
  Association: "other",
  Federation: "other",
} as const satisfies Record<string, InstitutionRole>;

/** "Exchange", "Court" and the like end the name of an institution only behind one of these. */
export const institutionQualifiers = {
  Exchange: ["Stock", "Securities", "Futures", "Mercantile", "Options", "Commodity", "Metal"],
  Court:
    "District High Supreme Superior Circuit Regional Administrative Federal European International Chancery Bankruptcy County Constitutional Commercial Patent Arbitration".split(
      " ",
    ),
  Bank: "Development Investment Central Reserve Export-Import Infrastructure World".split(" "),
  Fund: "Pension Monetary Wealth Insurance Guarantee Guaranty Provident Superannuation Protection".split(" "),
  Board: ["Standards", "Oversight", "Reserve", "Review", "Relations", "Stability"],
} as const satisfies Record<string, readonly string[]>;

/** Names that are institutions as they stand. */
export const institutionNames = {
  SEC: "regulator",
  FTC: "regulator",
  FCC: "regulator",
  FDA: "regulator",
  IRS: "regulator",
  FASB: "regulator",
  IASB: "regulator",
  PCAOB: "regulator",
  CSRC: "regulator",
  MOFCOM: "regulator",
  FSA: "regulator",
  FCA: "regulator",
  SESC: "regulator",
  JFTC: "regulator",
  METI: "regulator",
  NDRC: "regulator",
  MIIT: "regulator",
  SAMR: "regulator",
  CFTC: "regulator",
  FERC: "regulator",
  CFIUS: "regulator",
  FINRA: "regulator",
  EMA: "regulator",
  EPA: "regulator",
  BaFin: "regulator",
  Ofcom: "regulator",
  Ofgem: "regulator",
  Ofwat: "regulator",
  ECB: "other",
  NYSE: "exchange",
  NASDAQ: "exchange",
  Nasdaq: "exchange",
  "Moody's": "other",
  "Moody’s": "other",
  "Poor's": "other",
  "Poor’s": "other",
  Fitch: "other",
  OECD: "other",
  WTO: "other",
  IMF: "other",
} as const satisfies Record<string, InstitutionRole>;
