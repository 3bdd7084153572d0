/**
 * What stands before a name → the role of an object: "20% of our shares are held by A" → shareholder, "we sold A" → former-subsidiary.
 */
import { MONTHS } from "../lexicon/months.ts";
import { authorityWords, incomeNouns, partingVerbs, spendingNouns } from "../lexicon/role-words.ts";
import type { Role } from "../model/entity.ts";
import { type NameList, ofShare, type Unit } from "./role-units.ts";

const PARTING: ReadonlySet<string> = new Set(partingVerbs);
const INCOME: ReadonlySet<string> = new Set(incomeNouns);
const SPENDING: ReadonlySet<string> = new Set(spendingNouns);
const AUTHORITY: ReadonlySet<string> = new Set(authorityWords);
const STOCK = new Set(["shares", "stock", "rights", "share", "equity", "capital"]);
const HELD = new Set(["held", "owned", "acquired", "purchased", "bought", "subscribed"]);
const FLOWING = new Set(["derived", "came", "comes", "earned", "generated", "arose", "received", "obtained"]);
const GIVING = new Set(["sold", "assigned", "transferred", "contributed", "ceded"]);
const HOLDING = new Set([
  "own",
  "owns",
  "owned",
  "hold",
  "holds",
  "held",
  "stakes",
  "stake",
  "interests",
  "holdings",
  "investments",
  "owning",
  "holding",
]);

/** Every role that the words before the list give to its members. */
export function rolesByObject(units: readonly Unit[], list: NameList): Role[] {
  if (units[list.last + 1]?.word === "'s") return [];
  let at = list.first - 1;
  if (units[at]?.word === "the") at--;
  at = beforeApposition(units, at);
  const roles = [roleByLink(units, at, list), shareBehind(units, at, list)];
  return roles.filter((role) => role !== undefined);
}

/** "by its founder, A": the place of "by". */
function beforeApposition(units: readonly Unit[], at: number): number {
  if (units[at]?.word !== ",") return at;
  for (let left = at - 1; left > at - 6; left--)
    if (/^(?:its|their|his|the|our)$/.test(units[left]?.word ?? ""))
      return units[left - 1]?.word === "by" || units[left - 1]?.word === "from" ? left - 1 : at;
  return at;
}

function roleByLink(units: readonly Unit[], at: number, list: NameList): Role | undefined {
  switch (units[at]?.word) {
    case "by":
      return byAgent(units, at);
    case "from":
      return fromSource(units, at, list);
    case "to":
      return toReceiver(units, at, list);
    case "for":
      return paidFor(units, at) ? "subsidiary" : undefined;
    case "and":
      return units[at - 1]?.issuer && units[at - 2]?.word === "between" && hasBefore(units, at, 8, /^(?:venture|alliance|partnership)$/)
        ? "partner"
        : (coOwner(units, at, list) ?? founded(units, at));
    case "of":
    case "in":
      if (units[at - 1]?.word === "hands" || units[at - 1]?.word === "hand") return holderRole(units, at);
      return ofStake(units, at, list) ?? ofParting(units, at) ?? authority(units, at);
    case "with":
      return authority(units, at);
    case "which":
      return units[at - 1]?.word === "in" && isShareBehind(units, list) ? "partner" : undefined;
    case ",":
      return units[at - 1]?.word === "regulator" || units[at - 1]?.word === "watchdog" ? "regulator" : founded(units, at);
    default:
      return isParted(units, at, list) ? "former-subsidiary" : isHolder(units, at) ? "partner" : undefined;
  }
}

/** "in which we hold 65% and A 35%". */
function coOwner(units: readonly Unit[], at: number, list: NameList): Role | undefined {
  if (units[at - 1]?.word !== "%" || units[list.last + 2]?.word !== "%") return undefined;
  return hasBefore(units, at, 6, /^(?:own|owns|owned|hold|holds|held|have|has)$/) && issuerBefore(units, at) ? "partner" : undefined;
}

/** "in which A holds a 60% interest". */
function isShareBehind(units: readonly Unit[], list: NameList): boolean {
  const verb = units[list.last + 1]?.word ?? "";
  if (!/^(?:own|owns|owned|hold|holds|held)$/.test(verb)) return false;
  for (let at = list.last + 2; at < list.last + 6; at++) if (units[at]?.word === "%") return true;
  return false;
}

/** "we established B in June 2011, C in May 2012 and A in July": back over names and dates to the verb. */
function founded(units: readonly Unit[], at: number): Role | undefined {
  let left = at;
  for (let steps = 0; steps < 40; steps++) {
    const unit = units[left];
    if (!unit) return undefined;
    if (/^(?:established|founded|formed|incorporated|acquired|bought)$/.test(unit.word))
      return left < at - 1 && issuerIsSubject(units, left) ? "subsidiary" : undefined;
    const passes = (unit.name !== undefined && !unit.issuer) || /^(?:,|and|in|on|\d+)$/.test(unit.word) || MONTHS.has(unit.word);
    if (!passes) return undefined;
    left--;
  }
  return undefined;
}

/** "19.9% of our shares were held by A", "the remaining 20% is held by A", "a portfolio was assigned to us by A". */
function byAgent(units: readonly Unit[], at: number): Role | undefined {
  let verb = at - 1;
  if (units[verb]?.issuer) verb -= units[verb - 1]?.word === "to" ? 2 : 1;
  const { word } = units[verb] ?? { word: "" };
  if (HELD.has(word)) return holderRole(units, verb);
  if (GIVING.has(word)) return units[at - 1]?.issuer ? "seller" : undefined;
  if ((word === "for" && units[verb - 1]?.word === "accounted") || word === "generated" || word === "contributed")
    return hasShareOf(units, verb, INCOME) ? "customer" : hasShareOf(units, verb, SPENDING) ? "supplier" : undefined;
  return authority(units, at);
}

function holderRole(units: readonly Unit[], verb: number): Role | undefined {
  for (let left = verb - 1; left >= Math.max(0, verb - 14); left--) {
    const unit = units[left]!;
    if (unit.word === ";" || (unit.name && !unit.issuer)) return undefined;
    if (/^(?:remaining|rest|balance)$/.test(unit.word) || (unit.word === "other" && /^\d/.test(units[left + 1]?.word ?? "")))
      return "partner";
    if (unit.issuer && units[left - 1]?.word === "by" && units[verb - 1]?.word === "%") return "partner";
    if (unit.issuer && ownsStock(units, left, verb)) return "shareholder";
  }
  return undefined;
}

function ownsStock(units: readonly Unit[], owner: number, to: number): boolean {
  for (let at = Math.max(0, owner - 4); at < Math.min(to, owner + 6); at++) if (STOCK.has(units[at]!.word)) return true;
  return false;
}

/** "16% of our revenue was derived from A". */
function fromSource(units: readonly Unit[], at: number, list: NameList): Role | undefined {
  if (!FLOWING.has(units[at - 1]?.word ?? "") && units[at - 1]?.word !== "due") return costsBehind(units, list) ? "supplier" : undefined;
  return hasShareOf(units, at - 1, INCOME) ? "customer" : undefined;
}

/** "Parts from A made up 30% of our purchases". */
function costsBehind(units: readonly Unit[], list: NameList): boolean {
  for (let at = list.last + 1; at < Math.min(units.length, list.last + 12); at++) {
    if (units[at]!.word === ";" || units[at]!.word === ",") return false;
    if (SPENDING.has(units[at]!.word) && units[at - 1]!.issuer) return true;
  }
  return false;
}

/** A share of ours before the verb: "% of our revenue". */
function hasShareOf(units: readonly Unit[], verb: number, nouns: ReadonlySet<string>): boolean {
  let noun = false;
  for (let left = verb - 1; left >= Math.max(0, verb - 16); left--) {
    const { word, issuer, name } = units[left]!;
    if (word === ";" || (name && !issuer) || word === "its" || word === "their") return false;
    if (nouns.has(word)) noun = true;
    if (noun && (issuer || word === "%")) return true;
  }
  return false;
}

/** "we paid ¥5 billion to A for B", "we issued new shares to A". */
function toReceiver(units: readonly Unit[], at: number, list: NameList): Role | undefined {
  if (units[list.last + 1]?.word === "for" && units[list.last + 2]?.name && hasBefore(units, at, 14, /^(?:paid|pay|paying)$/))
    return "seller";
  const noun = units[at - 1]?.word ?? "";
  return STOCK.has(noun) && hasBefore(units, at, 9, /^(?:issued|issue|issuing|allotted|allotment|allocated)$/) ? "shareholder" : undefined;
}

function paidFor(units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.name !== undefined && /^to$/.test(units[at - 2]?.word ?? "") && hasBefore(units, at, 16, /^(?:paid|pay|paying)$/);
}

/** "we own 50.5% of A and 33.4% of B", "our stakes were 40% in A". */
function ofStake(units: readonly Unit[], at: number, list: NameList): Role | undefined {
  if (units[at - 1]?.word !== "%" || units[list.last + 1]?.word === "'s") return undefined;
  const verb = lastBefore(units, at, 30, HOLDING);
  const bought = verb < 0 && hasBefore(units, at, 8, /^(?:acquired|bought|purchased|acquire|buy|purchase|acquiring)$/);
  if (verb < 0 && !bought) return undefined;
  return issuerBefore(units, verb < 0 ? at : verb + 1) ? ofShare(Number(units[at - 2]?.word), "investee") : undefined;
}

/** "disposed of its 74.9% stake in A", "the liquidation of A", "sold all its shares in A". */
function ofParting(units: readonly Unit[], at: number): Role | undefined {
  const noun = units[at - 1]?.word ?? "";
  if (PARTING.has(noun)) return noun !== "closed" && noun !== "closure" && issuerBefore(units, at) ? "former-subsidiary" : undefined;
  if (!/^(?:stake|interest|interests|shares|shareholding|holding|equity|stock)$/.test(noun)) return undefined;
  const verb = lastBefore(units, at, 12, PARTING);
  if (verb < 0 || !issuerBefore(units, at)) return undefined;
  for (let left = at - 1; left > verb; left--) {
    if (units[left]!.name && !units[left]!.issuer) return undefined;
    if (units[left]!.word === "%") return Number(units[left - 1]?.word) > 50 ? "former-subsidiary" : "investee";
    if (/^(?:controlling|majority|entire)$/.test(units[left]!.word)) return "former-subsidiary";
  }
  return undefined;
}

/** "we sold A in June", "we wound A up". */
function isParted(units: readonly Unit[], at: number, list: NameList): boolean {
  const { word } = units[at] ?? { word: "" };
  if (!/^(?:sold|divested|liquidated|dissolved|deconsolidated)$/.test(word)) return false;
  return units[list.last + 1]?.name === undefined && issuerIsSubject(units, at);
}

/** "the other holder of its shares is A". */
function isHolder(units: readonly Unit[], at: number): boolean {
  if (!/^(?:is|was|remains)$/.test(units[at]?.word ?? "")) return false;
  const holder = lastBefore(units, at, 7, HOLDERS);
  return holder > 0 && /^(?:other|remaining|second|only|minority)$/.test(units[holder - 1]!.word);
}

const HOLDERS = new Set(["holder", "owner", "shareholder", "venturer"]);

/** "register with A", "the approval of A", "supervised by A": A is an authority where its name is all capitals. */
function authority(units: readonly Unit[], at: number): Role | undefined {
  const name = units[at + 1]?.name ?? units[at + 2]?.name;
  return name && /^\p{Lu}{3,6}$/u.test(name.full) && AUTHORITY.has(units[at - 1]?.word ?? "") ? "regulator" : undefined;
}

/** The subject of the clause: the issuer, as far as a name or pronoun says. */
function issuerIsSubject(units: readonly Unit[], verb: number): boolean {
  for (let left = verb - 1; left >= Math.max(0, verb - 8); left--) {
    if (units[left]!.issuer) return units[left]!.word !== "our" && units[left]!.word !== "us";
    if (units[left]!.name || units[left]!.word === ";") return false;
  }
  return false;
}

/** The nearest owner before is the issuer: by pronoun, by name, or by "our" beside the noun. */
function issuerBefore(units: readonly Unit[], at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - 40); left--) {
    const unit = units[left]!;
    if (unit.issuer) return true;
    if (unit.word === ";" && units[left + 1]?.word !== "and") return false;
    if (unit.name && !isShareBefore(units, left)) return false;
  }
  return false;
}

/** An earlier member of the same list of shares: "50.5% of B and 33.4% of A". */
function isShareBefore(units: readonly Unit[], at: number): boolean {
  return (units[at - 1]?.word === "of" || units[at - 1]?.word === "in") && units[at - 2]?.word === "%";
}

/** "invested ¥2 billion in A (66.0% of its shares)". */
function shareBehind(units: readonly Unit[], at: number, list: NameList): Role | undefined {
  if (
    units[at]?.word !== "in" ||
    units[list.last + 1]?.word !== "(" ||
    units[list.last + 3]?.word !== "%" ||
    units[list.last + 4]?.word !== "of"
  )
    return undefined;
  return hasBefore(units, at, 12, /^(?:invested|invest|investing|investment)$/) && issuerBefore(units, at)
    ? ofShare(Number(units[list.last + 2]?.word), "investee")
    : undefined;
}

function hasBefore(units: readonly Unit[], at: number, reach: number, wanted: RegExp): boolean {
  for (let left = at - 1; left >= Math.max(0, at - reach); left--) {
    if (wanted.test(units[left]!.word)) return true;
    if (units[left]!.word === ";") return false;
  }
  return false;
}

function lastBefore(units: readonly Unit[], at: number, reach: number, wanted: ReadonlySet<string>): number {
  for (let left = at - 1; left >= Math.max(0, at - reach); left--) {
    if (wanted.has(units[left]!.word)) return left;
    if (units[left]!.word === ";") return -1;
  }
  return -1;
}
