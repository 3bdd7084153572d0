/** Words that make a noun phrase a line of business, and words before a measure that single out none. Lower case, singular. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** "our cloud services", "the Healthcare segment": heads of lines of business. */
export const businessNouns = words(
  "service business segment division product operation unit activity sale subscription platform brand line category store market region",
);

/** "consolidated net sales", "total revenue": the whole, not a part. */
export const wholeWords = words(`
  consolidated total net gross annual quarterly unaudited audited combined overall aggregate operating our the a an its their this that reported record expected additional strong full same adjusted core
  unconsolidated estimated higher lower increased decreased current previous prior future recent similar certain significant pre post tax after before non gaap ifrs first second third fourth quarter half year month week`);

/** Measures of which a line of business may be a part. */
export const lineConcepts: ReadonlySet<string> = new Set([
  "Revenue",
  "CostOfRevenue",
  "GrossProfit",
  "OperatingIncome",
  "SegmentProfit",
  "OrdersReceived",
  "OrderBacklog",
  "Production",
  "SalesVolume",
  "CapitalExpenditures",
  "Goodwill",
]);
