import type { Bound } from "../model/fact.ts";
import type { DateMention } from "../model/date-mention.ts";
import type { Period } from "../model/period.ts";

/**
 * What the scanners of this folder hand on: a place in a sentence with a value and no meaning yet.
 * `start` and `end` index the repaired text; `first` and `last` are inclusive indexes into the sentence's tokens.
 */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Id of the rule that found it, for the trail of the fact. */
  readonly rule: string;
}

/** A figure: number with unit. The span is the tightest: bound words stay outside. */
export interface FigureMention extends Mention {
  readonly kind: "money" | "percent" | "count" | "rate";
  /** ISO 4217 code, `percent`, `percentage-point`, `count`, `shares`, or a pair as `JPY/USD`. Money per share: `JPY/share`. */
  readonly unit: string;
  /** Base units, signed only by the numeral itself (minus or parentheses). */
  readonly value: number;
  readonly upper?: number | undefined;
  readonly decimals: number;
  readonly bound: Bound;
  /** Inclusive token indexes of what is counted, the head noun phrase: "ATMs", "consolidated subsidiaries". */
  readonly counted?: { readonly first: number; readonly last: number } | undefined;
  /** The currency sign stands for several currencies and nothing in the text says which. */
  readonly currencyAssumed?: boolean | undefined;
  /** Values that damaged characters leave open, the taken one first. */
  readonly readings?: readonly number[];
  /** The figure stands in parentheses right behind another amount of another currency: a translation of it. */
  readonly translates?: boolean;
}

/** A date or period expression, resolved to calendar periods as far as the text allows. */
export interface PeriodMention extends Mention {
  readonly kind: DateMention["kind"];
  /** One period, or several for a list. Empty where the calendar does not say ("the prior six fiscal years"). */
  readonly periods: readonly Period[];
}
