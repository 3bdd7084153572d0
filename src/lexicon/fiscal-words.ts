/** Words of fiscal years, quarters, relative periods and of the places where a bare year is a date. All lower case. */

/** Adjectives that make a year a reporting year. */
export const FISCAL_ADJECTIVES: ReadonlySet<string> = new Set(["fiscal", "financial", "business", "accounting"]);

/** Nouns of a period that "ended March 31, 2010" may follow. */
export const YEAR_NOUNS: ReadonlySet<string> = new Set(["year", "years"]);
export const PERIOD_NOUNS: ReadonlySet<string> = new Set(["period", "periods"]);

/** Between the noun and its last day. */
export const ENDED: ReadonlySet<string> = new Set(["ended", "ending", "ends", "end"]);

/** First to fourth, as words and as digits before st, nd, rd, th; the last part of a year counts from its end (-1). */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["initial", 1],
  ["former", 1],
  ["latter", -1],
  ["last", -1],
  ["final", -1],
]);

export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** Small numbers that count months, weeks or years. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["eighteen", 18],
  ["twenty", 20],
]);

/** Numbers that say no number: the period is named, its length is not. */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set(["several", "few", "many", "couple"]);

/** Which fiscal year a word points to, seen from the one that is spoken of. `last` depends on what stands before it. */
export const RELATIVE_WORDS: ReadonlyMap<string, "before" | "last" | "now" | "after"> = new Map([
  ["previous", "before"],
  ["prior", "before"],
  ["preceding", "before"],
  ["foregoing", "before"],
  ["last", "last"],
  ["past", "last"],
  ["current", "now"],
  ["present", "now"],
  ["this", "now"],
  ["latest", "now"],
  ["recent", "now"],
  ["next", "after"],
  ["following", "after"],
  ["coming", "after"],
  ["upcoming", "after"],
  ["subsequent", "after"],
  ["succeeding", "after"],
]);

/** Words between a relative word and its noun that change nothing. */
export const YEAR_FILLERS: ReadonlySet<string> = new Set([
  "completed",
  "consecutive",
  "full",
  "entire",
  "whole",
  "complete",
  "annual",
  "successive",
]);

/** Words before "last fiscal year" that compare with it: then it is the one before. */
export const COMPARISONS: ReadonlySet<string> = new Set(["to", "with", "from", "than", "over", "versus", "against"]);

/** "the same period of the previous fiscal year". */
export const SAME_WORDS: ReadonlySet<string> = new Set(["same", "corresponding", "comparable", "equivalent"]);
export const SAME_NOUNS: ReadonlySet<string> = new Set(["period", "quarter", "half", "month", "months", "term", "interim", "time"]);

/** Words after which a bare number of four digits is a year. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set([
  "in",
  "since",
  "during",
  "of",
  "for",
  "until",
  "till",
  "through",
  "throughout",
  "by",
  "from",
  "between",
  "before",
  "after",
  "early",
  "mid",
  "late",
  "versus",
  "vs",
  "than",
  "due",
]);

/** Nouns, and adjectives before them, of what is reported for a year: "our 2018 revenue", "the 2018 capital expenditures". */
export const REPORTED_NOUNS: ReadonlySet<string> = new Set(
  `revenue revenues sales turnover income earnings profit profits loss losses results result performance cost costs expense expenses expenditure expenditures spending
  capital capex dividend dividends ebitda ebit margin margins guidance forecast forecasts budget budgets outlook target targets cash free operating net gross organic total
  consolidated adjusted taxable taxes tax annual interim final financial production output shipments deliveries growth comparatives figures levels level`.split(
    /\s+/u,
  ),
);

/** Words behind which "to 2009" and "with 2009" compare with a year. */
export const COMPARING_VERBS: ReadonlySet<string> = new Set(["compared", "relative", "comparison", "compares", "comparing", "up", "prior"]);

/** What has a year for its name: "the repurchase of 2015 Notes", "costs of 2011 models". */
export const NAMED_BY_YEAR: ReadonlySet<string> = new Set(
  "note notes bond bonds debenture debentures indenture senior convertible subordinated term credit revolving warrants model models edition census".split(
    " ",
  ),
);

/** "the Securities Exchange Act of 1934": the year belongs to the name. */
export const LAW_WORDS: ReadonlySet<string> = new Set([
  "act",
  "acts",
  "law",
  "laws",
  "code",
  "ordinance",
  "regulation",
  "regulations",
  "order",
  "orders",
  "rule",
  "rules",
  "directive",
  "statute",
  "decree",
  "convention",
  "treaty",
  "protocol",
  "accord",
  "amendments",
  "constitution",
  "edition",
  "version",
]);

/** "a total of 2010", "the number of 2010": a quantity. */
export const QUANTITY_WORDS: ReadonlySet<string> = new Set([
  "total",
  "number",
  "sum",
  "average",
  "maximum",
  "minimum",
  "capacity",
  "aggregate",
  "excess",
  "amount",
  "price",
]);

/** Nouns and units behind a number of four digits that make it a quantity. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set([
  "shares",
  "share",
  "employees",
  "customers",
  "people",
  "persons",
  "stores",
  "units",
  "users",
  "subscribers",
  "members",
  "companies",
  "patents",
  "servers",
  "vehicles",
  "branches",
  "locations",
  "sites",
  "tons",
  "tonnes",
  "meters",
  "metres",
  "square",
  "kilometers",
  "miles",
  "hectares",
  "acres",
  "ounces",
  "barrels",
  "megawatts",
  "mw",
  "kg",
  "km",
  "million",
  "billion",
  "trillion",
  "thousand",
  "percent",
  "yen",
  "dollars",
  "euros",
  "hours",
  "days",
  "weeks",
  "months",
  "options",
  "warrants",
  "points",
  "times",
  "respondents",
  "suppliers",
  "investors",
  "shareholders",
  "holders",
  "beds",
  "rooms",
  "seats",
  "plan",
  "form",
]);

/** Behind "year 2000": the bug, not the date. */
export const BUG_WORDS: ReadonlySet<string> = new Set([
  "problem",
  "problems",
  "issue",
  "issues",
  "bug",
  "compliance",
  "compliant",
  "readiness",
  "conversion",
]);

/** Words shortly before "from … to …" that make two dates one period. */
export const PERIOD_CUES: ReadonlySet<string> = new Set([
  "period",
  "periods",
  "during",
  "range",
  "term",
  "year",
  "years",
  "interval",
  "between",
  "effective",
  "valid",
  "tenure",
  "cover",
  "covers",
  "covering",
]);

/** Words before a number that is a reference: "Section 2009-2011". */
export const NUMBERED_WORDS: ReadonlySet<string> = new Set([
  "no",
  "nos",
  "number",
  "section",
  "sections",
  "item",
  "items",
  "note",
  "notes",
  "rule",
  "rules",
  "iso",
  "page",
  "pages",
  "case",
  "model",
]);
