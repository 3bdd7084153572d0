/**
 * The words that end the legal name of a company: "Alder Networks Inc." carries `inc`.
 * Spelt as in texts, without the final point; `form` is the legal form that two spellings share ("Corp", "Corporation").
 */
export interface CompanySuffix {
  readonly form: string;
  /** `strong`: enough to make a name. `weak`: needs a proper word before it ("Alder Group", not "the Group"). */
  readonly strength: "strong" | "weak";
  /** The word is part of the short name as well: "Alder Holdings, Inc." is "Alder Holdings" for short. */
  readonly keeps?: true;
}

/** Suffix word → legal form. */
export const companySuffixes = {
  Inc: { form: "inc", strength: "strong" },
  Incorporated: { form: "inc", strength: "strong" },
  Corp: { form: "corp", strength: "strong" },
  Corporation: { form: "corp", strength: "strong" },
  Co: { form: "co", strength: "strong" },
  Company: { form: "co", strength: "weak" },
  Companies: { form: "co", strength: "weak", keeps: true },
  Ltd: { form: "ltd", strength: "strong" },
  Limited: { form: "ltd", strength: "strong" },
  LLC: { form: "llc", strength: "strong" },
  "L.L.C": { form: "llc", strength: "strong" },
  "K.K": { form: "kk", strength: "strong" },
  KK: { form: "kk", strength: "strong" },
  Kaisha: { form: "kk", strength: "strong" },
  "G.K": { form: "gk", strength: "strong" },
  "Y.K": { form: "yk", strength: "strong" },
  PLC: { form: "plc", strength: "strong" },
  Plc: { form: "plc", strength: "strong" },
  plc: { form: "plc", strength: "strong" },
  "P.L.C": { form: "plc", strength: "strong" },
  AG: { form: "ag", strength: "strong" },
  GmbH: { form: "gmbh", strength: "strong" },
  KG: { form: "kg", strength: "strong" },
  KGaA: { form: "kgaa", strength: "strong" },
  SA: { form: "sa", strength: "strong" },
  "S.A": { form: "sa", strength: "strong" },
  SAS: { form: "sas", strength: "strong" },
  "S.A.S": { form: "sas", strength: "strong" },
  "S.à.r.l": { form: "sarl", strength: "strong" },
  "S.a.r.l": { form: "sarl", strength: "strong" },
  SARL: { form: "sarl", strength: "strong" },
  NV: { form: "nv", strength: "strong" },
  "N.V": { form: "nv", strength: "strong" },
  BV: { form: "bv", strength: "strong" },
  "B.V": { form: "bv", strength: "strong" },
  "S.p.A": { form: "spa", strength: "strong" },
  SpA: { form: "spa", strength: "strong" },
  "S.r.l": { form: "srl", strength: "strong" },
  Oy: { form: "oy", strength: "strong" },
  Oyj: { form: "oy", strength: "strong" },
  AB: { form: "ab", strength: "strong" },
  ASA: { form: "asa", strength: "strong" },
  Pte: { form: "pte", strength: "strong" },
  Pty: { form: "pty", strength: "strong" },
  Pvt: { form: "pvt", strength: "strong" },
  SE: { form: "se", strength: "strong" },
  AS: { form: "as", strength: "strong" },
  "A.S": { form: "as", strength: "strong" },
  ApS: { form: "aps", strength: "strong" },
  Aktiengesellschaft: { form: "ag", strength: "strong" },
  "A/S": { form: "as", strength: "strong" },
  "A.Ş": { form: "as", strength: "strong" },
  "S/A": { form: "sa", strength: "strong" },
  "S.A.U": { form: "sa", strength: "strong" },
  "S.A.A": { form: "sa", strength: "strong" },
  "S.A.C": { form: "sa", strength: "strong" },
  "S.A.E": { form: "sa", strength: "strong" },
  "S.L": { form: "sl", strength: "strong" },
  "S.L.U": { form: "sl", strength: "strong" },
  "S.A.R.L": { form: "sarl", strength: "strong" },
  "S.N.C": { form: "snc", strength: "strong" },
  SNC: { form: "snc", strength: "strong" },
  "R.L": { form: "rl", strength: "strong" },
  BVBA: { form: "bvba", strength: "strong" },
  SPRL: { form: "sprl", strength: "strong" },
  mbH: { form: "gmbh", strength: "strong" },
  OHG: { form: "ohg", strength: "strong" },
  eG: { form: "eg", strength: "strong" },
  Kft: { form: "kft", strength: "strong" },
  Zrt: { form: "zrt", strength: "strong" },
  Nyrt: { form: "nyrt", strength: "strong" },
  OOO: { form: "llc", strength: "strong" },
  OAO: { form: "jsc", strength: "strong" },
  PAO: { form: "jsc", strength: "strong" },
  ZAO: { form: "jsc", strength: "strong" },
  CJSC: { form: "jsc", strength: "strong" },
  "P.J.S.C": { form: "jsc", strength: "strong" },
  "W.L.L": { form: "wll", strength: "strong" },
  FZE: { form: "fze", strength: "strong" },
  FZCO: { form: "fze", strength: "strong" },
  ULC: { form: "ulc", strength: "strong" },
  LLLP: { form: "lllp", strength: "strong" },
  "L.L.P": { form: "llp", strength: "strong" },
  "C.A": { form: "ca", strength: "strong" },
  EIRELI: { form: "eireli", strength: "strong" },
  SRL: { form: "srl", strength: "strong" },
  Ltda: { form: "ltda", strength: "strong" },
  Lda: { form: "ltda", strength: "strong" },
  "C.V": { form: "cv", strength: "strong" },
  "S.A.B": { form: "sab", strength: "strong" },
  SCA: { form: "sca", strength: "strong" },
  "S.C.A": { form: "sca", strength: "strong" },
  PJSC: { form: "jsc", strength: "strong" },
  JSC: { form: "jsc", strength: "strong" },
  OJSC: { form: "jsc", strength: "strong" },
  Berhad: { form: "bhd", strength: "strong" },
  Bhd: { form: "bhd", strength: "strong" },
  Sdn: { form: "bhd", strength: "strong" },
  Tbk: { form: "tbk", strength: "strong" },
  LP: { form: "lp", strength: "strong" },
  "L.P": { form: "lp", strength: "strong" },
  LLP: { form: "llp", strength: "strong" },
  "N.A": { form: "na", strength: "strong" },
  Holdings: { form: "holdings", strength: "weak", keeps: true },
  Holding: { form: "holdings", strength: "weak", keeps: true },
  Group: { form: "group", strength: "weak", keeps: true },
  Bank: { form: "bank", strength: "weak", keeps: true },
  Bancorp: { form: "bank", strength: "weak", keeps: true },
} as const satisfies Record<string, CompanySuffix>;

/** Words that open the name of a company in the languages where its kind stands first: "Banco Alder", "PT Birch". */
export const companyOpenings =
  "PT Banco Banca Banque Caixa Caisse Caja Grupo Groupe Gruppo Groep Compagnie Companhia Compañía Compania Sociedad Sociedade Société Societe Società Stichting Fundação Fundación Fondation Aktiebolaget Kreditanstalt Landesbank Sparkasse".split(
    " ",
  ) as readonly string[];

/** Words that behind a suffix show a law, plan or form instead of a company: "Corporation Tax Law", "Limited Partnership Agreement". */
export const wordsAfterNoName = [
  "Act",
  "Law",
  "Code",
  "Tax",
  "Agreement",
  "Plan",
  "Rules",
  "Ordinance",
  "Partnership",
  "Liability",
  "Secretary",
  "Overview",
  "Information",
  "Financial",
  "Results",
  "Policy",
  "Committee",
  "Executive",
  "Functions",
  "Management",
  "Board",
] as const;

/** Last words that make a run of capitals a law, deed, product or plan: "Alder Act", "Birch Agreement". */
export const endingsOfNoName = (
  "Act Acts Law Laws Code Codes Regulation Regulations Directive Ordinance Decree Agreement Agreements Contract Plan Plans Program Programme Standard Standards Measures Rules Note Notes Bonds Shares Stock Index Project Projects " +
  "Committee Council Protocol License Licence System Platform Model Taxonomy Framework Policy Policies Opinion Opinions Accord Treaty Convention Facility Date Meeting Offering Principles Guidelines Report Line Series Market Markets War Case Award Prize Method Area Process Building Plant Mine Airport Port"
).split(" ") as readonly string[];

/** Common last words of companies that carry no legal form: "Alder Capital", "Birch Trading". One sign more makes a name. */
export const businessEndings = (
  "Labs Laboratories Laboratory Capital Partners Ventures Brothers Bros Sons Trading Traders Insurance Assurance Securities Telecom Telecommunications Telephone Communications Networks Fiber Fibre Wireless Mobile Energy Gas Oil Petroleum Power Electric Electronics Electrical Semiconductor Semiconductors " +
  "Steel Metals Mining Minerals Chemical Chemicals Polymers Plastics Materials Pharma Pharmaceuticals Pharmaceutical Therapeutics Biosciences Biotech Biologics Medical Health Healthcare Clinics Hospitals Foods Food Beverages Breweries Dairy Farms Grain Motors Motor Automotive Auto Tires Airlines Airways Air Aviation Aerospace " +
  "Railway Railways Railroad Rail Lines Line Shipping Marine Logistics Freight Transport Express Stores Store Retail Markets Mart Fashion Apparel Textiles Paper Glass Cement Construction Engineering Industries Industrial Works Machinery Tools Instruments Devices Systems Software Technologies Technology Solutions Services Data Digital Media Studios Games Interactive Entertainment Pictures Music Publishing Press Broadcasting Television Properties Realty Estates Hotels Resorts Investments Investors Advisors Advisers Management Finance Financial Leasing Credit Savings Holding Enterprises Corporation Associates International Global Worldwide Seafoods Fuels Water Waste Solar Wind Nuclear Payments Wholesale Distribution Mills Yards Foundry Optics Robotics Analytics Controls Components Products Brands Cosmetics Handsets Chips Cargo Trust Wines Bakery Tobacco Bank"
).split(" ") as readonly string[];
