/** A heading → the period that it gives to what stands under it: "(FY2023)", "1999 compared to 1998". */
import type { PeriodMention } from "../mentions/mention.ts";
import type { Token } from "../text/tokens.ts";
import type { PeriodContext } from "./period-context.ts";

const SUBHEADING = /^\(?(?:[ivx]+|[a-z])[.)]/i;

/** "(FY2023)" dates what follows; another heading of its rank or above ends that. */
export function readHeading(tokens: readonly Token[], periods: readonly PeriodMention[], context: PeriodContext): void {
  const mention = periods[0];
  const period = mention?.periods[0];
  readComparison(tokens, periods, context);
  const short = mention !== undefined && tokens.length - (mention.last - mention.first + 1) <= 4;
  if (period && short) context.heading = { period, start: mention.start, end: mention.end };
  else if (!SUBHEADING.test(firstTexts(tokens))) context.heading = undefined;
}

function firstTexts(tokens: readonly Token[]): string {
  return `${tokens[0]?.text ?? ""}${tokens[1]?.text ?? ""}${tokens[2]?.text ?? ""}`;
}

/** Headings that open another chapter than the comparison of two years. */
const OTHER_CHAPTER =
  /^(?:liquidity|outlook|critical|overview|item|risk|recent|trend|trends|off-balance|contractual|quantitative|notes?)$/u;

/** "1999 compared to 1998", "Fiscal 2012 versus fiscal 2011": the first is the one told of. Fiscal names need their year; bare ones a calendar year. */
function readComparison(tokens: readonly Token[], periods: readonly PeriodMention[], context: PeriodContext): void {
  const [later, earlier] = periods;
  const period = later?.periods[0];
  const other = earlier?.periods[0] ?? later?.periods[1];
  const compares = tokens.some((token) => /^(?:compared|versus|vs)$/u.test(token.lower));
  if (later && period && other && compares && period.type === "duration" && (period.start ?? "") > (other.start ?? ""))
    context.compared = { period, start: later.start, end: later.end };
  else if (period !== undefined || OTHER_CHAPTER.test(tokens.find((token) => token.kind === "word")?.lower ?? ""))
    context.compared = undefined;
}
