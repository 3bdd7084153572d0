/**
 * Verbs and prepositions beside a name → its role: "invested ¥2 billion in A" → investee, "a joint venture with A" → partner.
 */
import { allianceNouns, holdingNouns, takeoverVerbs } from "../lexicon/role-words.ts";
import type { Role } from "../model/entity.ts";
import { type NameList, ofShare, type Unit } from "./role-units.ts";

const TAKEOVER: ReadonlySet<string> = new Set(takeoverVerbs);
const BUYING = new Set([
  "acquire",
  "acquired",
  "acquiring",
  "acquires",
  "purchase",
  "purchased",
  "purchasing",
  "acquisition",
  "bought",
  "buy",
]);
const ALLIANCE: ReadonlySet<string> = new Set(allianceNouns);
const HOLDINGS: ReadonlySet<string> = new Set<string>(holdingNouns);
const STAKES = new Set(["equity", "shares", "stock", "interest", "interests", "stake", "capital", "securities"]);
const SUCCESSION = new Set([
  "succeeded",
  "succeed",
  "assumed",
  "took",
  "take",
  "acquired",
  "acquire",
  "purchased",
  "transferred",
  "transfer",
  "bought",
]);
const OWNING = new Set(["own", "owns", "owned", "hold", "holds", "held", "beneficially"]);
const TAKING = new Set(["purchased", "acquired", "subscribed", "bought", "purchase", "acquire"]);

/** Every role that the words around the list give to its members. */
export function rolesByVerbs(units: readonly Unit[], list: NameList): Role[] {
  const roles: Role[] = [];
  const link = linkBefore(units, list.first);
  const left = list.first - 1 - (units[list.first - 1]?.word === "the" ? 1 : 0);
  const role = link === undefined ? undefined : byLink(units, link, left, list);
  if (role) roles.push(role);
  if (ownsOurs(units, list.last + 1)) roles.push("shareholder");
  const held = weHold(units, list.last + 1);
  if (held && link !== "with") roles.push(held);
  if (mergedIntoUs(units, list.last + 1)) roles.push("former-subsidiary");
  if (takesOverBusiness(units, list)) roles.push("seller");
  return roles;
}

function linkBefore(units: readonly Unit[], first: number): string | undefined {
  const at = units[first - 1]?.word === "the" ? first - 2 : first - 1;
  const word = units[at]?.word;
  return word === "" ? undefined : word;
}

function byLink(units: readonly Unit[], link: string, at: number, list: NameList): Role | undefined {
  if (TAKEOVER.has(link)) return subjectIsIssuer(units, at) && units[list.last + 1]?.word !== "'s" ? "subsidiary" : undefined;
  if (units[list.last + 1]?.word === "'s") return undefined;
  if (link === "with") return within(units, at, 9, ALLIANCE) && !isNegated(units, at) ? "partner" : undefined;
  if (link === "in") return holdingIn(units, at);
  if (link === "from") return isSuccession(units, at) ? "seller" : undefined;
  if (link === "of") return stakeOf(units, at) ?? goodwillOf(units, at);
  if (link === "for" || link === "to") return goodwillOf(units, at);
  return undefined;
}

/** The nearest name or pronoun before a verb is its subject, unless a mark parts them. */
function subjectIsIssuer(units: readonly Unit[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 9); at--) {
    const unit = units[at]!;
    if (unit.issuer) return true;
    if (unit.name) return false;
    if (unit.word === ";") break;
  }
  return verb < 9;
}

/** "investment in A", "owns 30% of the shares in A": ours where no other company is the holder. */
function holdingIn(units: readonly Unit[], at: number): Role | undefined {
  for (let left = at - 1; left >= Math.max(0, at - 12); left--) {
    const { word } = units[left]!;
    if (word === ";" || word === "." || word === ":") return undefined;
    if (!HOLDINGS.has(word)) continue;
    const verb = word.startsWith("invest") && !word.includes("ment");
    if (!verb && at - left > 4) continue;
    if (units[left - 1]?.word === "'s" && !units[left - 2]?.issuer) return undefined;
    if (heldByAnother(units, left)) return undefined;
    if (isEquityMethod(units)) return "equity-method-investee";
    return ofShare(shareBetween(units, Math.max(0, left - 6), at), "investee");
  }
  return undefined;
}

/** "Birch has a 10% interest in A". */
function heldByAnother(units: readonly Unit[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 8); at--) {
    const unit = units[at]!;
    if (unit.issuer) return false;
    if (unit.name) return true;
  }
  return false;
}

function isEquityMethod(units: readonly Unit[]): boolean {
  return units.some(
    (unit, at) =>
      unit.word === "equity" &&
      units[at + 1]?.word === "method" &&
      /^(?:under|by|using)$/.test(units[units[at - 1]?.word === "the" ? at - 2 : at - 1]?.word ?? ""),
  );
}

/** "acquired 51% of the equity of A", "the acquisition of A", "securities of A", "equity in net loss of A". */
function stakeOf(units: readonly Unit[], at: number): Role | undefined {
  const noun = units[at - 1]?.word ?? "";
  if (noun === "acquisition" || noun === "takeover")
    return units[at - 2]?.word === "'s" && !units[at - 3]?.issuer ? undefined : "subsidiary";
  if (within(units, at, 8, EQUITY_IN) && inOrder(units, at)) return "equity-method-investee";
  if (isSuccession(units, at)) return "seller";
  if (!STAKES.has(noun)) return undefined;
  if (within(units, at, 14, BUYING)) {
    const verb = lastIndexOf(units, at, 14, BUYING);
    if (!subjectIsIssuer(units, verb)) return undefined;
    const all = within(units, at, at - verb, WHOLE);
    return ofShare(shareBetween(units, verb, at), all ? "subsidiary" : "investee");
  }
  return within(units, at, 12, LOSSES) ? "investee" : undefined;
}

/** "succeeded the dredging business of A", "took over the business from A". */
function isSuccession(units: readonly Unit[], at: number): boolean {
  const noun = units[at - 1]?.word;
  return (noun === "business" || noun === "businesses") && within(units, at, 10, SUCCESSION);
}

const EQUITY_IN = new Set(["equity"]);
const WHOLE = new Set(["all", "entire", "majority", "remaining", "whole", "outstanding"]);
const LOSSES = new Set(["impairment", "investment", "investments", "hold", "held", "own", "owned"]);
const RESULTS = new Set(["loss", "losses", "earnings", "income", "profit", "profits"]);

/** "equity in … loss of A". */
function inOrder(units: readonly Unit[], at: number): boolean {
  const equity = lastIndexOf(units, at, 8, EQUITY_IN);
  return units[equity + 1]?.word === "in" && within(units, at, at - equity, RESULTS);
}

/** "goodwill of ¥5 billion for A", "intangible assets related to A". */
function goodwillOf(units: readonly Unit[], at: number): Role | undefined {
  const near = units[at]!.word !== "to" || /^(?:relat|alloc|attrib)/.test(units[at - 1]?.word ?? "");
  return near && within(units, at, 60, GOODWILL) ? "subsidiary" : undefined;
}

const GOODWILL = new Set(["goodwill", "intangible", "intangibles", "trademark", "trademarks"]);

function shareBetween(units: readonly Unit[], from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if (units[at]!.word === "%" || units[at]!.word === "percent") return Number(units[at - 1]?.word);
  return undefined;
}

/** "A and its affiliates own 30% of our shares", "A purchased shares in our company". */
function ownsOurs(units: readonly Unit[], from: number): boolean {
  let verb = -1;
  let stake = false;
  for (let at = from; at < Math.min(units.length, from + 22); at++) {
    const unit = units[at]!;
    if (unit.word === ";" || (unit.name && !unit.issuer) || (verb < 0 && unit.issuer)) return false;
    if (verb < 0 && (OWNING.has(unit.word) || TAKING.has(unit.word)) && !/^(?:their|its|our|his|her)$/.test(units[at - 1]!.word)) {
      if (at - from > 7) return false;
      verb = at;
    } else if (verb >= 0 && (unit.word === "shares" || unit.word === "stock" || unit.word === "share")) {
      stake = true;
      if (ownerBefore(units, verb, at)) return true;
    } else if (
      stake &&
      unit.issuer &&
      /^(?:of|in|our)$/.test(units[at - 1]?.word === "the" ? (units[at - 2]?.word ?? "") : (units[at - 1]?.word ?? ""))
    )
      return true;
  }
  return false;
}

function ownerBefore(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = to - 1; at > Math.max(from, to - 6); at--) if (units[at]!.issuer) return true;
  return false;
}

/** "A, a venture in which we own 49.9%". */
function weHold(units: readonly Unit[], from: number): Role | undefined {
  for (let at = from; at < Math.min(units.length - 2, from + 12); at++) {
    if (units[at]!.word === ";" || units[at]!.word === ".") return undefined;
    if (units[at]!.word !== "in" || units[at + 1]!.word !== "which") continue;
    const owner = units[at + 2]?.word === "the" ? at + 3 : at + 2;
    if (units[owner]?.issuer && /^(?:own|owns|owned|hold|holds|held|have|has|had)$/.test(units[owner + 1]?.word ?? ""))
      return ofShare(Number(units[owner + 2]?.word), "investee");
  }
  return undefined;
}

function mergedIntoUs(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < Math.min(units.length - 2, from + 10); at++) {
    if (units[at]!.name) return false;
    if (units[at]!.word === "merged") return (units[at + 1]!.word === "into" || units[at + 1]!.word === "with") && units[at + 2]!.issuer;
  }
  return false;
}

/** "to take over A's business". */
function takesOverBusiness(units: readonly Unit[], list: NameList): boolean {
  if (units[list.last + 1]?.word !== "'s") return false;
  const verb = units[list.first - 1]?.word ?? "";
  if (!SUCCESSION.has(verb) && verb !== "over" && verb !== "acquiring") return false;
  for (let at = list.last + 2; at < list.last + 7; at++) if (/^business(?:es)?$|^operations$/.test(units[at]?.word ?? "")) return true;
  return false;
}

function isNegated(units: readonly Unit[], at: number): boolean {
  for (let left = at - 1; left > Math.max(0, at - 9); left--) if (units[left]!.word === "no" || units[left]!.word === "not") return true;
  return false;
}

function within(units: readonly Unit[], at: number, reach: number, wanted: ReadonlySet<string>): boolean {
  return lastIndexOf(units, at, reach, wanted) >= 0;
}

/** Index of the nearest wanted word to the left, not over ";"; -1 where there is none. */
function lastIndexOf(units: readonly Unit[], at: number, reach: number, wanted: ReadonlySet<string>): number {
  for (let left = at - 1; left >= Math.max(0, at - reach); left--) {
    if (wanted.has(units[left]!.word)) return left;
    if (units[left]!.word === ";") return -1;
  }
  return -1;
}
