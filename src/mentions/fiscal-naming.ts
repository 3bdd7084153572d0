/**
 * What a text says of the names of its fiscal years → named by their start or by their end.
 * "fiscal 2010 and 2009 ended on January 29, 2011 and January 30, 2010" → by their start
 */
import type { Token } from "../text/tokens.ts";
import { type FiscalCalendar, closedMonth } from "./fiscal-year.ts";
import { wordAt, yearAt } from "./period-reading.ts";

/** A name of a fiscal year beside the last day of that year. */
export interface NamedYear {
  readonly name: number;
  readonly end: string;
}

/** What was collected from the text. */
export interface NamingEvidence {
  readonly names: readonly NamedYear[];
  /** Where in the text each year is named behind "fiscal". */
  readonly mentioned: ReadonlyMap<number, readonly number[]>;
}

/** The part of a fiscal calendar that says what a year's name stands for. */
export type Naming = Pick<FiscalCalendar, "shift" | "naming" | "namingBasis">;

/** What is known of the years before their names are. */
export interface NamingCalendar {
  readonly month: number;
  readonly weeks: boolean;
  /** Last day of the report's own year. */
  readonly current: string | undefined;
}

/**
 * How the years are named: what the text pairs or states, else what its names say beside the report's own year.
 * Years that close in January go by either custom: without a sign they stay open.
 */
export function learnNaming(text: string, evidence: NamingEvidence, { month, current }: NamingCalendar): Naming {
  const shift = pairedShift(evidence.names, month) ?? statedShift(text, month);
  const told = shift ?? (month === 1 ? countedShift(text, evidence.mentioned, current) : undefined);
  if (told === undefined && month === 1) return { shift: 0, naming: "end", namingBasis: "open" };
  return { shift: told ?? 0, naming: told === -1 ? "start" : "end", namingBasis: told === undefined ? "assumed" : "text" };
}

function pairedShift(names: readonly NamedYear[], month: number): number | undefined {
  const votes = new Map<number, number>();
  for (const { name, end } of names) {
    const closed = closedMonth(end, true);
    const shift = name - closed.year;
    if (closed.month === month && (shift === 0 || shift === (month === 12 ? 1 : -1))) votes.set(shift, (votes.get(shift) ?? 0) + 1);
  }
  return mostFrequent(votes);
}

/**
 * The first of the most frequent.
 * @example mostFrequent(new Map([[3, 1], [12, 4]])) // 12
 */
export function mostFrequent(votes: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [value, count] of votes)
    if (count > most) {
      best = value;
      most = count;
    }
  return best;
}

const YEAR_IN_WHICH =
  /\byear[ \t\r\n]{1,3}(?:in|during)[ \t\r\n]{1,3}which[^.;]{0,60}?\b(begin|beg[ai]n|commence|start|end|conclude)(?:s|ed)?\b/gi;
const NAMED_BY = /\b(?:named|identified|designated|denoted|denominated|labell?ed|called|numbered|referred|defined)\b[^.;]*$/i;

/** "fiscal years are identified by the calendar year in which they begin". */
function statedShift(text: string, month: number): number | undefined {
  if (month === 12) return undefined;
  for (const match of text.matchAll(YEAR_IN_WHICH)) {
    if (!NAMED_BY.test(text.slice(Math.max(0, match.index - 120), match.index))) continue;
    return /^(?:end|conclude)/i.test(match[1]!) ? 0 : -1;
  }
  return undefined;
}

/** A report tells of its own year more often than of any other, and of the year to come as of one to come. */
function countedShift(text: string, mentioned: NamingEvidence["mentioned"], current: string | undefined): number | undefined {
  if (current === undefined) return undefined;
  const { year } = closedMonth(current, true);
  const own = (mentioned.get(year) ?? []).filter((at) => !isToCome(text, at)).length;
  const before = mentioned.get(year - 1)?.length ?? 0;
  if (own > 0 && own >= before) return 0;
  return before >= 2 * own + 2 ? -1 : undefined;
}

const TO_COME =
  /\b(?:will|would|expects?|expected|plans?|planned|anticipates?|anticipated|intends?|forecasts?|outlook|guidance|budget|targets?|projected|estimated?)\b/i;

/** The sentence around a place speaks of plans. */
function isToCome(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 150), at);
  const behind = text.slice(at, at + 120);
  const end = behind.search(/[.;]\s/);
  return TO_COME.test(before.slice(before.search(/[.;]\s[^.;]*$/) + 1)) || TO_COME.test(end < 0 ? behind : behind.slice(0, end));
}

const SIGNS =
  "( , \" “ ” ‘ ’ ' : & and or the hereinafter hereafter herein referred to as called known denoted designated our i.e. collectively";
const BETWEEN_NAMES = new Set(SIGNS.split(" "));
const YEAR_WORDS = new Set(["fiscal", "fy", "year", "years"]);

/**
 * The years named in a row at a place: "fiscal 2011, 2010 and 2009", "fiscal 2011" and "fiscal 2010".
 * @example readNames(tokenize("2011 and fiscal 2010 ended"), 0).names // [2011, 2010]
 */
export function readNames(tokens: readonly Token[], from: number): { readonly names: readonly number[]; readonly next: number } {
  const names: number[] = [];
  let next = from;
  for (let at = from; at < from + 24; at++) {
    const year = yearAt(tokens, at);
    if (year !== undefined) {
      names.push(year);
      next = at + 1;
    } else if (!BETWEEN_NAMES.has(wordAt(tokens, at)) && !YEAR_WORDS.has(wordAt(tokens, at))) break;
  }
  return { names, next };
}

const CALLED = /^(?:is|are|was|were)$/;
const QUOTES = new Set(['"', "“", "‘", "'"]);

/** `("fiscal 2010")`, `, or FY2010`, "are referred to as fiscal 2011 and 2010": the names behind the days; none where nothing leads to them. */
export function namesBehind(tokens: readonly Token[], from: number): readonly number[] {
  const word = wordAt(tokens, from);
  const called = CALLED.test(word) && /^(?:herein|hereinafter|referred|called|known|denoted|designated)$/.test(wordAt(tokens, from + 1));
  if (word !== "(" && word !== "or" && !called && !(word === "," && wordAt(tokens, from + 1) === "or")) return [];
  let at = called ? from + 1 : from;
  while (at < from + 12 && BETWEEN_NAMES.has(wordAt(tokens, at))) at++;
  const opened = /^(?:fiscal|fy)$/.test(wordAt(tokens, at)) || QUOTES.has(wordAt(tokens, at - 1));
  return opened ? readNames(tokens, at).names : [];
}
