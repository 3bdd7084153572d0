/**
 * Concepts whose everyday nouns ("gain", "price", "gross proceeds") say too little alone: the sentence must hold a word of each set.
 * Concept id → sets of lower-case words.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const SOLD = words("sold sale sales selling disposal disposed");
const PAPERS = words("share shares stock stocks securities stake stakes investment investments interest interests bond bonds");
const TRADED = words("share shares stock stocks securities ads adss adr adrs warrant warrants option options");
const ISSUED = words("issue issued issues issuance issuing placement offering offered allotment allotted subscribed subscription");
const NEW_PAPERS = words("share shares stock unit units ads adss warrant warrants placement");

const PUNISHED = words(
  "impose imposed imposes imposing order ordered orders fined paid pay levied assessed commission authority authorities court regulator regulators agency antitrust violation violations infringement",
);

const AWARDED = words("damages judgment judgement judgments award awarded awards court jury verdict compensation plaintiff plaintiffs");

const INSURED = words(
  "insurance insurer insurers reinsurance reinsurer reinsurers premium premiums underwriting catastrophe catastrophes policyholder policyholders insured",
);

const EMPLOYED = words(
  "employ employs employed employing employee employees employment staff workforce headcount personnel work works worked working hire hired hiring dismissed redundant redundancy redundancies layoffs jobs",
);

const OWED = words(
  "debt debts note notes bond bonds debenture debentures loan loans borrowing borrowings securities convertible maturity redeem redeemed redemption principal issued issue issuance",
);

const LENT = words(
  "interest rate rates coupon coupons yield yields note notes bond bonds debenture debentures loan loans debt borrowing borrowings borrowed lent lending deposit deposits credit facility bear bears bearing securities dividend",
);

const UNDERWRITTEN = words(
  "insurance insurer insurers reinsurance reinsurer reinsurers underwriting underwritten policyholders written earned ceded life premiums policy policies annuity annuities",
);

const INVESTED = words(
  "invest invests invested investing investment investments commit committed commitment commitments limited partner partners partnership partnerships hold holds held holding holdings hedge mutual venture equity",
);
const TRADED_ABROAD = words(
  "import imports imported importing export exports exported tariff tariffs custom customs duty duties goods trade",
);

const BANKED = words(
  "bank banks banking bankers depositor depositors customers savings demand time retail branch branches postal insured uninsured interest funding funded funds wholesale ordinary loan loans lending",
);

export const bareNounContexts: ReadonlyMap<string, readonly ReadonlySet<string>[]> = new Map([
  ["RealizedGains", [SOLD, PAPERS]],
  ["ProceedsFromIssuanceOfShares", [NEW_PAPERS]],
  ["FinesAndPenalties", [PUNISHED]],
  ["DamagesAwarded", [AWARDED]],
  ["EmployeeCount", [EMPLOYED]],
  ["InsuranceClaims", [INSURED]],
  ["PremiumsWritten", [UNDERWRITTEN]],
  ["SharePrice", [TRADED]],
  ["IssuePrice", [ISSUED, NEW_PAPERS]],
  ["DebtPrincipal", [OWED]],
  ["InterestRate", [LENT]],
  ["Deposits", [BANKED]],
  ["FundInvestments", [INVESTED]],
  ["TariffRate", [TRADED_ABROAD]],
]);
