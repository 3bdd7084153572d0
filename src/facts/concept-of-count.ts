/**
 * What a count or a rate measures: the noun that is counted, unless the sentence tells of an event.
 * "14 consolidated subsidiaries" is a SubsidiaryCount; "closed four plants" is no PlantCount.
 */
import { bareNounContexts } from "../lexicon/bare-nouns.ts";
import { fallNouns, fallVerbs, riseNouns, riseVerbs } from "../lexicon/grammar-words.ts";
import { type PhraseIndex, nextNode } from "../lexicon/phrase-index.ts";
import { singular } from "../lexicon/singular.ts";
import { isUp } from "./concept-by-movement.ts";
import { leftTie } from "./connector.ts";
import { isAffected, isEvent, namesEvent } from "./count-events.ts";
import { isInGround, measureOfGoods } from "./count-of-goods.ts";
import { kindOfShares } from "./count-of-shares.ts";
import type { ConceptLink, Draft } from "./draft.ts";
import { nounOf, wordOf } from "./frame.ts";
import type { Chunk, Frame } from "./frame.ts";
import { isVerb } from "./noun-phrase.ts";

const RATE_MOVES = /^(?:appreciation|depreciation|strengthening|weakening|fluctuation|change|rise|fall|gain|drop|decline)$/u;

/** Counts by the noun that is counted; rates of exchange are what they are. */
export function linkCounted(draft: Draft, index: PhraseIndex): void {
  const { figure, frame } = draft;
  if (figure.kind === "rate") {
    // "appreciates by one yen", "a change of one yen": how far the rate moves, not the rate.
    const { index: tie } = leftTie(frame.chunks, draft.at);
    const moves = wordOf(frame.chunks[tie]) === "of" && RATE_MOVES.test(nounOf(frame.chunks[tie - 1]));
    if (moves || wordOf(frame.chunks[tie]) === "by") return;
    draft.item = rateItem(frame, draft.at);
    const row = index.rows.get("ExchangeRate");
    if (row) draft.concept = { row, sign: 1, rule: "concept/rate", basis: "stated", start: figure.start, end: figure.end };
    return;
  }
  const counted = figure.counted;
  if (!counted) return;
  const named = countedEntry(frame, counted.first, counted.last, index) ?? asDirectors(frame, counted.last, index);
  const entry = named?.id === "ProductionVolume" && isInGround(frame, draft.at) ? undefined : named;
  const start = frame.tokens[counted.first]?.start ?? 0;
  const end = frame.tokens[counted.last]?.end ?? 0;
  draft.label = { start, end };
  draft.item = frame.tokens
    .slice(counted.first, counted.last + 1)
    .reduce((text, token) => text + (text === "" ? "" : token.hyphen ? "-" : token.space ? " " : "") + token.text, "");
  if (isExcepted(frame, draft.at) || isOfOthers(frame, draft.at)) return;
  if (isRateOfShares(frame, counted.last)) return;
  const paper = perPaper(frame, figure.first);
  if (paper !== undefined) {
    const row = paper === "receipt" ? index.rows.get("SharesPerDepositaryReceipt") : undefined;
    if (row && figure.unit === "shares") draft.concept = { row, sign: 1, rule: "concept/per-paper", basis: "stated", start, end };
    return;
  }
  // "a warrant to buy one share", "one ADS": a unit that is spoken of, never all that there are.
  if (representsShares(frame, counted.last) || (entry?.id === "ShareCount" && (figure.value <= 1 || !Number.isInteger(figure.value))))
    return;
  if (entry?.id === "ShareCount") draft.item += shareEvent(frame, draft.at);
  const staff = /^employ(?:s|ed|ing)?$/u.test(wordOf(frame.chunks[leftTie(frame.chunks, draft.at).index]))
    ? index.rows.get("EmployeeCount")
    : undefined;
  const struck = entry !== undefined && isAffected(frame, draft.at, entry.id) ? index.rows.get("AffectedPersonCount") : undefined;
  const shares = entry?.id === "ShareCount" || entry?.id === "TreasuryShareCount";
  const allowed = isAllowed(frame, draft.at);
  const bought = shares && !allowed && isRepurchase(frame, draft.at) ? index.rows.get("SharesRepurchased") : undefined;
  const traded =
    entry?.id === "SharesOutstanding" && (allowed || isPartOfAll(frame, draft.at) || isTraded(frame, draft.at))
      ? index.rows.get("ShareCount")
      : undefined;
  if ((traded ?? (shares && entry)) && allowed && !draft.item.endsWith(" authorized")) draft.item += " authorized";
  const left =
    entry?.id === "EmployeeCount" && areLeaving(frame, draft.listStart ?? draft.at) ? index.rows.get("EmployeeReduction") : undefined;
  const level = entry !== undefined && entry.id !== "ShareCount" && entry.periodType === "instant";
  const flow = level && (isEvent(frame, draft.at, entry.id) || namesEvent(frame, counted.first) || isJoint(frame, counted.last));
  const recalled = entry === undefined && isRecalled(frame, draft.at) ? index.rows.get("RecalledUnitCount") : undefined;
  const kind = entry?.id === "ShareCount" && bought === undefined && !allowed ? kindOfShares(frame, draft.at) : undefined;
  const goods = entry === undefined || entry.id === "ProductionVolume" ? measureOfGoods(draft, index) : undefined;
  const found = recalled ?? staff ?? struck ?? bought ?? traded ?? left ?? index.rows.get(kind ?? "") ?? goods;
  const row = found ?? (flow ? undefined : entry) ?? index.rows.get("Count");
  const rule = entry && level && isSomeOf(frame, draft) ? "concept/some" : entry ? "concept/counted" : "concept/count";
  if (row) draft.concept = { row, sign: 1, rule, basis: "stated", start, end };
  changeOfCount(draft, index);
}

/** "24 shares of common stock per $1,000 principal amount": how many one paper brings. */
function isRateOfShares({ tokens }: Frame, noun: number): boolean {
  const per = tokens.findIndex(({ lower }, at) => at > noun && at <= noun + 5 && lower === "per");
  return per !== -1 && /^(?:shares?|stock)$/u.test(tokens[noun]?.lower ?? "") && /^[¥$€£]$/u.test(tokens[per + 1]?.lower ?? "");
}

/** "Each ADS represents one share", "one unit consists of 100 shares": so many in one paper are none that are issued. */
function perPaper({ tokens }: Frame, figure: number): "receipt" | "other" | undefined {
  let verb = figure - 1;
  while (BETWEEN.test(tokens[verb]?.lower ?? "")) verb--;
  const word = tokens[verb]?.lower ?? "";
  if (!/^(?:represent|represents|representing|comprises|consists)$/u.test(word)) return undefined;
  const subject = tokens.slice(Math.max(0, verb - 8), verb).map(({ lower }) => lower);
  const single = subject.findLastIndex((lower) => /^(?:each|every|one)$/u.test(lower));
  if (single === -1 || subject.slice(single).some((lower) => /^[,;.]$/u.test(lower))) return undefined;
  if (/^(?:comprises|consists)$/u.test(word)) return subject.slice(single).some((lower) => /^units?$/u.test(lower)) ? "other" : undefined;
  return subject.some((lower) => RECEIPTS.test(lower)) ? "receipt" : undefined;
}

const RECEIPTS = /^(?:ads|adss|adr|adrs|gds|gdss|gdr|gdrs|depositary)$/u;
const BETWEEN = /^(?:the|a|an|right|rights|to|receive|beneficial|ownership|interest|interests|in|of)$/u;

/** "One ADS represents 500 shares", "ten ADSs represent one share": the measure, of which there are many more. */
function representsShares({ tokens }: Frame, noun: number): boolean {
  return RECEIPTS.test(tokens[noun]?.lower ?? "") && /^represents?$/u.test(tokens[noun + 1]?.lower ?? "");
}

/** "recalled about 70,000 heaters", "a recall of 410,000 vehicles": units, whatever they are. */
function isRecalled({ chunks }: Frame, at: number): boolean {
  const { index } = leftTie(chunks, at);
  const word = wordOf(chunks[index]);
  return /^recall(?:ed|ing)?$/u.test(word) || (word === "of" && /^recalls?$/u.test(wordOf(chunks[index - 1])));
}

/** "granted to 41 directors and employees": together so many, and of neither alone. */
function isJoint({ tokens }: Frame, noun: number): boolean {
  const people = /^(?:directors|officers|employees|auditors|executives|managers|consultants)$/u;
  return (
    people.test(tokens[noun]?.lower ?? "") &&
    tokens[noun + 1]?.lower === "and" &&
    tokens.slice(noun + 2, noun + 4).some(({ lower }) => people.test(lower))
  );
}

/** "all directors except one director", "all plants other than two plants": so many are left out, and how many there are is not said. */
function isExcepted(frame: Frame, at: number): boolean {
  const { index } = leftTie(frame.chunks, at);
  const [before, word] = [wordOf(frame.chunks[index - 1]), wordOf(frame.chunks[index])];
  return (
    /^(?:except|excluding|excepting|save)$/u.test(word) || `${before} ${word}` === "other than" || `${before} ${word}` === "except for"
  );
}

/** "businesses having from 200 to 5,000 employees", "companies with fewer than 200 employees": of any such company, not of one. */
function isOfOthers({ chunks }: Frame, at: number): boolean {
  for (let before = at - 1; before >= Math.max(1, at - 6); before--) {
    const word = wordOf(chunks[before]);
    if (/^(?:with|having|employing|has|employs)$/u.test(word)) {
      const owner = /^(?:that|which)$/u.test(wordOf(chunks[before - 1])) ? before - 2 : before - 1;
      return OTHERS.test(wordOf(chunks[owner])) || (ANY_OTHER.test(wordOf(chunks[owner])) && ANY.test(wordOf(chunks[owner - 1])));
    }
    if (!/^(?:from|to|between|and|fewer|less|more|than|at|least|up|over|under|)$/u.test(word)) return false;
  }
  return false;
}

const OTHERS =
  /^(?:businesses|companies|institutions|customers|clients|firms|enterprises|employers|groups|organi[sz]ations|establishments|entities)$/u;

const ANY = /^(?:an?|any|each|every|no)$/u;
const ANY_OTHER = /^(?:company|firm|business|employer|enterprise|entity|institution|corporation|customer|organi[sz]ation)$/u;

/** "decreased by 14 to 312 stores", "an increase of 14 stores": so many more or fewer are no level. */
function changeOfCount(draft: Draft, index: PhraseIndex): void {
  const { chunks } = draft.frame;
  const { index: tie } = leftTie(chunks, draft.at);
  const change = index.rows.get("Change");
  const mover = wordOf(chunks[tie]) === "by" ? moverBefore(chunks, tie) : isMovingNoun(chunks, tie) ? tie - 1 : -1;
  // "burned down one warehouse" is no fall.
  const down = wordOf(chunks[tie]) === "down" && !/(?:ed|shut|tore|broke|wrote|took)$/u.test(wordOf(chunks[tie - 1]));
  const aside = isUp(draft) ? "up" : down ? "down" : "";
  const word = aside || wordOf(chunks[mover]);
  const rise = riseVerbs.has(word) || riseNouns.has(word);
  if (!change || !draft.concept || draft.concept.row.id === "EmployeeReduction" || !(rise || fallVerbs.has(word) || fallNouns.has(word)))
    return;
  const moved = draft.frame.tokens.slice(chunks[mover]?.first ?? 0, chunks[tie]?.first ?? 0);
  const staff = moved.some(({ lower }) => /^(?:workforce|headcount|staff|personnel)$/u.test(lower));
  draft.of = staff ? "EmployeeCount" : draft.concept.row.id;
  draft.changeSign = rise ? 1 : -1;
  draft.concept = { ...draft.concept, row: change, rule: rise ? "concept/change-rise" : "concept/change-fall" };
}

/** "an increase of 14 stores"; "is made up of 14 stores" tells how many there are. */
function isMovingNoun(chunks: readonly Chunk[], tie: number): boolean {
  return wordOf(chunks[tie]) === "of" && wordOf(chunks[tie - 1]) !== "up";
}

/** "reduced our workforce by", "increased by": the verb of moving before "by", in the same clause. */
function moverBefore(chunks: readonly Chunk[], by: number): number {
  for (let at = by - 1; at >= Math.max(0, by - 7); at--) {
    const word = wordOf(chunks[at]);
    if (riseVerbs.has(word) || fallVerbs.has(word)) return at;
    // "the reduction of our workforce by 400 roles"
    if (fallNouns.has(word) || riseNouns.has(word)) return /^(?:of|in|)$/u.test(wordOf(chunks[at + 1])) ? at : -1;
    if (isVerb(word) || word === "," || chunks[at]?.kind === "figure") return -1;
  }
  return -1;
}

/** "our board has nine members": those of the board of directors, by no other name. */
function isOfBoard({ tokens }: Frame, noun: number): boolean {
  const before = tokens.slice(Math.max(0, noun - 9), noun).map(({ lower }) => lower);
  const board = before.lastIndexOf("board");
  const named = /^(?:supervisory|advisory|audit|management|executive|editorial)$/u.test(before[board - 1] ?? "");
  const other = before.slice(board).some((word) => /^(?:auditors|committees?|statutory|which|who|[,;])$/u.test(word));
  return board !== -1 && !named && !other;
}

/** "three persons as either directors or statutory auditors": people in the office that follows. */
function asDirectors(frame: Frame, noun: number, index: PhraseIndex): ConceptLink["row"] | undefined {
  const words = frame.tokens.slice(noun, noun + 5).map(({ lower }) => lower);
  if (words[0] === "members" && isOfBoard(frame, noun)) return index.rows.get("DirectorCount");
  if (!/^(?:persons|people|individuals|candidates|nominees|members)$/u.test(words[0] ?? "") || words[1] !== "as") return undefined;
  return words.includes("directors") ? index.rows.get("DirectorCount") : undefined;
}

/**
 * " issued" for "issued 3,000 shares in May", "3,000 shares were allotted to X": shares of one event are not all shares, and the item says so.
 * "" where the words tell how many there are: "had issued", "as of", "issued and outstanding".
 */
function shareEvent(frame: Frame, at: number): string {
  const { chunks, tokens } = frame;
  if (tokens.some((token, index) => token.lower === "as" && tokens[index + 1]?.lower === "of")) return "";
  const verb = leftTie(chunks, at).index;
  const [word, before, former] = [verb, verb - 1, verb - 2].map((index) => wordOf(chunks[index]));
  if (SHARE_EVENTS.has(word ?? "") && !PERFECT.test(before ?? "")) return ` ${word}`;
  const meant =
    before === "to" || /^(?:may|will|would|can|could|shall|should|might)$/u.test(before ?? "") ? SHARE_PLANS.get(word ?? "") : undefined;
  if (meant) return /^authori[sz]ed$/u.test(former ?? "") ? " authorized" : ` ${meant}`;
  for (let after = at + 1; after <= at + 8 && !/^[,;.]$/u.test(wordOf(chunks[after])); after++) {
    if (!/^(?:was|were)$/u.test(wordOf(chunks[after]))) continue;
    const passive = wordOf(chunks[after + 1]);
    return SHARE_EVENTS.has(passive) && wordOf(chunks[after + 2]) !== "and" ? ` ${passive}` : "";
  }
  return "";
}

const PERFECT = /^(?:have|has|had|having|been)$/u;
const SHARE_EVENTS: ReadonlySet<string> = new Set([
  "issued",
  "allotted",
  "sold",
  "offered",
  "cancelled",
  "retired",
  "granted",
  "acquired",
  "purchased",
]);
const SHARE_PLANS: ReadonlyMap<string, string> = new Map([
  ["issue", "to be issued"],
  ["sell", "to be sold"],
  ["offer", "to be offered"],
  ["acquire", "to be acquired"],
  ["purchase", "to be purchased"],
]);

/** "authorized a repurchase of up to 20 million shares", "1.3 million shares remain available for repurchase": so many may be bought. */
function isAllowed(frame: Frame, at: number): boolean {
  const { chunks } = frame;
  const before = tokensBefore(frame, at, 12);
  const granted = before.findLastIndex((word) => /^(?:authori[sz](?:ed|es|ing|ation)|approved|approves|resolved|resolves)$/u.test(word));
  if (granted !== -1 && before.slice(granted).some((word) => /^(?:repurchase|purchase|buy|acquire|repurchases|buyback)$/u.test(word)))
    return true;
  const [first, second, then] = [1, 2, 3].map((after) => wordOf(chunks[at + after]));
  return [first, second, then].some((word) => /^(?:authori[sz]ed|available)$/u.test(word ?? "")) && isRepurchase(frame, at);
}

/** "2 million of our outstanding shares": not all of them. */
function isPartOfAll({ chunks }: Frame, at: number): boolean {
  return wordOf(chunks[at + 1]) === "of";
}

/** "at 14 of our restaurants", "two of our eleven directors": some of them, and not how many there are. A series leaves them out by their rule. */
function isSomeOf({ tokens }: Frame, { figure }: Draft): boolean {
  return tokens[figure.last + 1]?.lower === "of" && /^(?:our|its|their|the|these|those)$/u.test(tokens[figure.last + 2]?.lower ?? "");
}

/** "a purchase of up to 2 million outstanding shares": of the shares outstanding so many change hands. */
function isTraded(frame: Frame, at: number): boolean {
  const words = tokensBefore(frame, at, 6);
  return words.slice(words.lastIndexOf(",") + 1).some((word) => TRADES.test(word));
}

const TRADES = /^(?:re)?purchased?$|^(?:buy|bought|acquire|acquired|acquisition|sale|sell|sold|tender|tendered)$/u;

/** The words before a figure, a few. */
function tokensBefore({ chunks, tokens }: Frame, at: number, many: number): string[] {
  const first = chunks[at]?.first ?? 0;
  return tokens.slice(Math.max(0, first - many), first).map(({ lower }) => lower);
}

/** "severance for about 460 employees": so many leave, and how many stay is another matter. */
function areLeaving({ chunks, tokens }: Frame, at: number): boolean {
  const { index } = leftTie(chunks, at);
  if (!/^(?:for|of|to)$/u.test(wordOf(chunks[index]))) return false;
  const from = chunks[Math.max(0, index - 3)]?.first ?? 0;
  return tokens
    .slice(from, chunks[index]?.first)
    .some(({ lower }) => /^(?:terminations?|severance|separations?|layoffs?|redundanc(?:y|ies)|dismissals?)$/u.test(lower));
}

/** "repurchased, through a broker, 1.7 million shares": back over an insertion, but over no other figure. */
function startOfObject(chunks: readonly Chunk[], at: number): number {
  let near = at;
  while (near > 0 && near > at - 9 && chunks[near - 1]?.kind !== "figure" && (near > at - 4 || chunks[near - 1]?.kind !== "period")) near--;
  return wordOf(chunks[at - 1]) === "," ? near : Math.max(0, at - 4);
}

/** "bought back 1.9 million shares", "697,191 shares have been repurchased". */
function isRepurchase(frame: Frame, at: number): boolean {
  const { chunks } = frame;
  for (let near = startOfObject(chunks, at); near <= at + 7; near++) {
    const word = wordOf(chunks[near]);
    if (/^(?:repurchased?|repurchases|repurchasing)$/u.test(word) || (word === "bought" && wordOf(chunks[near + 1]) === "back"))
      return true;
    if (word === "." || word === ";") return false;
  }
  return isReturn(frame, at);
}

/** "acquired 500,000 of its own shares", "we purchased 500,000 shares of our common stock": by the company whose shares they are. */
function isReturn({ chunks, tokens }: Frame, at: number): boolean {
  const verb = leftTie(chunks, at).index;
  if (!/^(?:acquired?|acquires|purchased?|purchases|bought|buy)$/u.test(wordOf(chunks[verb]))) return false;
  const behindIt = chunks.slice(at + 1, at + 6);
  const words = tokens.slice(behindIt[0]?.first ?? 0, (behindIt.at(-1)?.last ?? -1) + 1).map(({ lower }) => lower);
  if (words.includes("own") || words.includes("treasury")) return true;
  const buyer = chunks[/^(?:has|have|had)$/u.test(wordOf(chunks[verb - 1])) ? verb - 2 : verb - 1];
  return (
    buyer?.kind === "name" &&
    !buyer.party.possessive &&
    behindIt.some((chunk) => chunk.kind === "name" && chunk.party.possessive && chunk.party.entity === buyer.party.entity)
  );
}

/** Which rate it is, by the words before it: an average, the one of the translations, a day's. */
function rateItem(frame: Frame, at: number): string {
  for (let before = (frame.chunks[at]?.first ?? 0) - 1; before >= 0; before--) {
    const word = frame.tokens[before]?.lower ?? "";
    const item = RATE_ITEMS.find(([pattern]) => pattern.test(word))?.[1];
    if (item) return item;
  }
  return "spot";
}

const RATE_ITEMS: readonly (readonly [RegExp, string])[] = [
  [/^averag(?:e|ed)$/u, "average"],
  [/^(?:translat(?:ions?|ed|ing)|convenience|converted)$/u, "convenience"],
  [/^high(?:est)?$/u, "high"],
  [/^low(?:est)?$/u, "low"],
];

/** "400 people" are employees only where the sentence speaks of work. */
function lacksContext(frame: Frame, id: string): boolean {
  return bareNounContexts.get(id)?.some((set) => !frame.tokens.some(({ lower }) => set.has(lower))) === true;
}

/** The longest phrase of a count concept that ends with the counted noun. */
function countedEntry(frame: Frame, first: number, last: number, index: PhraseIndex): ConceptLink["row"] | undefined {
  for (let from = first; from <= last; from++) {
    let node = index.root;
    for (let at = from; at <= last; at++) {
      const next = nextNode(node, singular(frame.tokens[at]?.lower ?? ""), true);
      if (!next) break;
      node = next;
      const entry = at === last ? next.entries?.find((candidate) => candidate.row.unit === "count") : undefined;
      if (entry) return entry.strength === "weak" && lacksContext(frame, entry.row.id) ? undefined : entry.row;
    }
  }
  return undefined;
}
