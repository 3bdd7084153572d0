/** What a percentage of a measure is called: "40% of our net sales" is a RevenueShare. Concept id of the whole → concept id of the share. */
export const shareConcepts: ReadonlyMap<string, string> = new Map([
  ["Revenue", "RevenueShare"],
  ["RoyaltyIncome", "RevenueShare"],
  ["CostOfRevenue", "CostShare"],
  ["NetworkCost", "CostShare"],
  ["FuelCost", "CostShare"],
  ["OperatingExpenses", "CostShare"],
  ["PersonnelCost", "CostShare"],
  ["SellingGeneralAndAdministrativeExpense", "CostShare"],
  ["ResearchAndDevelopmentExpense", "CostShare"],
  ["RentExpense", "CostShare"],
  ["Loans", "LoanShare"],
  ["Deposits", "DepositShare"],
  ["EmployeeCount", "EmployeeShare"],
  ["Production", "OutputShare"],
  ["ProductionVolume", "OutputShare"],
]);

/** Everyday nouns of which a percentage is a share, where the catalogue has no phrase: lower case, singular. */
export const shareNouns: ReadonlyMap<string, string> = new Map([
  ["sale", "RevenueShare"],
  ["revenue", "RevenueShare"],
  ["turnover", "RevenueShare"],
  ["cost", "CostShare"],
  ["expense", "CostShare"],
  ["output", "OutputShare"],
  ["production", "OutputShare"],
  ["employee", "EmployeeShare"],
  ["workforce", "EmployeeShare"],
  ["personnel", "EmployeeShare"],
  ["staff", "EmployeeShare"],
  ["deposit", "DepositShare"],
  ["loan", "LoanShare"],
  ["share", "OwnershipPercentage"],
  ["stock", "OwnershipPercentage"],
  ["equity", "OwnershipPercentage"],
  ["capital", "OwnershipPercentage"],
  ["interest", "OwnershipPercentage"],
  ["stake", "OwnershipPercentage"],
  ["ownership", "OwnershipPercentage"],
]);

/** A share of a whole that an amount makes, by the amount's concept: "nonperforming loans of ¥5 billion, or 2% of total loans". Unlisted pairs have no concept. */
export const ratioConcepts: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    "LoanShare",
    new Map([
      ["NonperformingLoans", "NonperformingLoanRatio"],
      ["AllowanceForLoanLosses", "AllowanceForLoanLossesToLoans"],
    ]),
  ],
  [
    "RevenueShare",
    new Map([
      ["ResearchAndDevelopmentExpense", "ResearchAndDevelopmentRatio"],
      ["OperatingIncome", "OperatingMargin"],
      ["GrossProfit", "GrossMargin"],
      ["Revenue", "RevenueShare"],
      ["RoyaltyIncome", "RevenueShare"],
    ]),
  ],
]);
