/**
 * What a clause says of its subject → roles: "A accounted for 12% of our sales" → customer, "A was sold in May" → former-subsidiary.
 */
import { MONTHS } from "../lexicon/months.ts";
import {
  buyingVerbs,
  foundingVerbs,
  incomeNouns,
  partingVerbs,
  servingVerbs,
  shareVerbs,
  spendingNouns,
  wareNouns,
} from "../lexicon/role-words.ts";
import type { Role } from "../model/entity.ts";
import { copula } from "./role-phrases.ts";
import { ofShare, type NameList, type Unit } from "./role-units.ts";

const SHARING: ReadonlySet<string> = new Set(shareVerbs);
const INCOME: ReadonlySet<string> = new Set(incomeNouns);
const SPENDING: ReadonlySet<string> = new Set(spendingNouns);
const SERVING: ReadonlySet<string> = new Set(servingVerbs);
const BUYING: ReadonlySet<string> = new Set(buyingVerbs);
const WARES: ReadonlySet<string> = new Set(wareNouns);
const PARTING: ReadonlySet<string> = new Set(partingVerbs);
const FOUNDING: ReadonlySet<string> = new Set(foundingVerbs);
const RIVALRY = new Set(["compete", "competes", "competed", "bid", "bids", "rivals", "competing", "bidding"]);
const HOLDING = new Set(["own", "owns", "owned", "hold", "holds", "held", "had", "has", "have", "controls", "controlled"]);
const VOTES = new Set(["rights", "votes", "shares", "stock", "capital", "equity", "share"]);
const STAKE = new Set(["holding", "shareholding", "stake", "interest", "shares", "ownership"]);
const MOVING = new Set(["sold", "reduced", "increased", "raised", "cut", "sells", "sell", "disposed"]);
const JOINING = new Set(["subscribed", "subscribes", "invested", "invests"]);
const AUXILIARIES = new Set(
  "has have had will would may might could can should been being to also now still currently directly indirectly and both together each already since then again alone itself subsequently later".split(
    " ",
  ),
);
const PASSIVES = new Set(["is", "are", "was", "were", "been", "being", "became", "become", "becomes", "remains", "remained"]);
const PREPOSITIONS = new Set(["of", "in", "from", "with", "for", "to", "on", "at", "by", "as", "against", "into"]);
const DATE_WORDS: ReadonlySet<string> = new Set([...MONTHS.keys(), "fiscal", "the", "year", "end", "that", "time", "early", "late"]);
const ENDS = new Set([";", ":", "while", "whereas", "although", "but", "because"]);
const REACH = 30;

/** Every role that the main clause and a relative clause behind the list give to its members. */
export function rolesByPredicate(units: readonly Unit[], list: NameList): Role[] {
  const roles: Role[] = [];
  const { main, relative } = predicatesAfter(units, list.last + 1);
  for (const at of [relative, main]) {
    if (at === undefined || !isSubject(units, list, at)) continue;
    const role = roleOfPredicate(units, at) ?? (at === main && PASSIVES.has(units[at]?.word ?? "") ? copula(units, at) : undefined);
    if (role) roles.push(role);
    if (isLicensee(units, at)) roles.push("partner");
  }
  return roles;
}

/** No preposition but one of time goes before the list in its clause: "our stake in A was sold" says nothing of A. */
function isSubject(units: readonly Unit[], list: NameList, verb: number): boolean {
  if (units[list.last + 1]?.word === "'s") return false;
  if (SHARING.has(units[verb]?.word ?? "")) return true;
  if (
    units[list.last + 1]?.word === "," &&
    (units[list.last + 2]?.word === "which" || units[list.last + 2]?.word === "who") &&
    verb === list.last + 3
  )
    return true;
  let dated = true;
  for (let at = list.first - 1; at >= 0; at--) {
    const { word, name } = units[at]!;
    if (name) continue;
    if (word === "and" || word === "," || word === ";" || word === "that" || word === ":") return true;
    if (PREPOSITIONS.has(word)) return dated;
    if (!/^\d+$/.test(word) && !DATE_WORDS.has(word)) dated = false;
  }
  return true;
}

/** Where the verbs start: behind "(…)", ", a maker of pumps," and ", which …,". */
function predicatesAfter(units: readonly Unit[], from: number): { main: number | undefined; relative: number | undefined } {
  let at = from;
  let relative: number | undefined;
  for (let hops = 0; hops < 3; hops++) {
    const { word } = units[at] ?? { word: undefined };
    const next = units[at + 1]?.word;
    if (word === "(") at = behind(units, at, ")");
    else if (word === "," && next === "whose") return { main: undefined, relative: at + 1 };
    else if (word === "which" || word === "who") return { main: at + 1, relative };
    else if (word === "," && (next === "which" || next === "who")) {
      relative = at + 2;
      at = behind(units, at + 1, ",");
    } else if (word === "," && isVerb(next ?? "")) {
      at++;
      break;
    } else if (word === "," && next !== "and" && next !== "or" && next !== "but") at = behind(units, at + 1, ",");
    else if (word === "and" && (next === "its" || next === "their")) at += 3;
    else break;
    if (at < 0) return { main: undefined, relative };
  }
  return { main: at, relative };
}

/** A verb behind a comma goes on with the clause: "one of them, A, accounted for 12%". */
function isVerb(word: string): boolean {
  return SHARING.has(word) || HOLDING.has(word) || RIVALRY.has(word) || SERVING.has(word) || PASSIVES.has(word);
}

function behind(units: readonly Unit[], from: number, mark: string): number {
  for (let at = from; at < Math.min(units.length, from + REACH); at++) {
    if (units[at]!.word === mark) return at + 1;
    if (units[at]!.word === ";") return -1;
  }
  return -1;
}

function endOfClause(units: readonly Unit[], from: number): number {
  const most = Math.min(units.length, from + REACH);
  for (let at = from; at < most; at++) {
    if (ENDS.has(units[at]!.word)) return at;
    if (units[at]!.word === "," && units[at + 1]?.word === "and" && units[at + 2]?.issuer && units[at + 2]!.word !== "our") return at;
  }
  return most;
}

function roleOfPredicate(units: readonly Unit[], from: number): Role | undefined {
  const end = endOfClause(units, from);
  if (units[from]?.word === "whose") return ofShareWord(units, from, end);
  let at = from;
  let passive = false;
  while (at < end && (AUXILIARIES.has(units[at]!.word) || PASSIVES.has(units[at]!.word))) {
    if (PASSIVES.has(units[at]!.word)) passive = true;
    else if (HOLDING.has(units[at]!.word) && /^\d/.test(units[at + 1]?.word ?? "")) break;
    at++;
  }
  if (at >= end || units[at]!.word === "not") return undefined;
  return passive ? ofPassive(units, at, end) : ofActive(units, at, end);
}

/** "51% owned by us", "sold in June", "consolidated", "accounted for by the equity method". */
function ofPassive(units: readonly Unit[], from: number, end: number): Role | undefined {
  for (let at = from; at < Math.min(end, from + 5); at++) {
    const { word } = units[at]!;
    const next = units[at + 1];
    const agent = units[at + 2]?.word === "the" ? units[at + 3] : units[at + 2];
    const byIssuer = next?.word === "by" && agent?.issuer === true;
    if (word === "owned" || word === "held")
      return byIssuer
        ? ofShare(shareIn(units, from, at), isWhole(units, from, at) ? "subsidiary" : "investee")
        : ofOwned(units, from, at, end);
    if (word === "not" || units[at]!.name) return undefined;
    if (word === "accounted") return isEquityMethod(units, at, end) ? "equity-method-investee" : undefined;
    if (FOUNDING.has(word)) return ofFounded(units, at, end, byIssuer);
    if (word === "consolidated" && (next === undefined || /^[.,]$|^(?:in|from|since|and|as|with|into)$/.test(next.word)))
      return "subsidiary";
    if (PARTING.has(word) && word !== "closed" && word !== "disposed")
      return next?.word === "to" && units[at + 2]?.issuer ? "subsidiary" : byOther(units, at, end) ? undefined : "former-subsidiary";
  }
  return undefined;
}

/** "became wholly owned in May": by us where no other owner is named. */
function ofOwned(units: readonly Unit[], from: number, at: number, end: number): Role | undefined {
  return isWhole(units, from, at) && !byOther(units, at, end) && units[at + 1]?.word !== "subsidiary" ? "subsidiary" : undefined;
}

function byOther(units: readonly Unit[], at: number, end: number): boolean {
  if (units[at + 1]?.word === "subsidiary") return !units[at + 3]?.issuer;
  for (let next = at + 1; next < Math.min(end, at + 4); next++) if (units[next]!.word === "by") return !units[next + 1]?.issuer;
  return false;
}

function ofFounded(units: readonly Unit[], at: number, end: number, byIssuer: boolean): Role | undefined {
  for (let next = at; next < end - 2; next++)
    if (units[next]!.word === "venture" && hasIssuer(units, next, Math.min(end, next + 9))) return "investee";
  return byIssuer ? "subsidiary" : undefined;
}

function isWhole(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (units[at]!.word === "wholly" || units[at]!.word === "majority" || units[at]!.word === "fully") return true;
  return false;
}

function isEquityMethod(units: readonly Unit[], from: number, end: number): boolean {
  for (let at = from; at < end - 1; at++) if (units[at]!.word === "equity" && units[at + 1]!.word === "method") return true;
  return false;
}

function ofActive(units: readonly Unit[], at: number, end: number): Role | undefined {
  const { word } = units[at]!;
  if (word === "did" || word === "does" || word === "not") return undefined;
  if (RIVALRY.has(word)) return rivals(units, at, end);
  if (SHARING.has(word)) {
    const part = partOf(units, at, end);
    if (part) return part;
  }
  if (HOLDING.has(word) || JOINING.has(word) || MOVING.has(word)) {
    if (holdsOurs(units, at, end, word)) return "shareholder";
    if (HOLDING.has(word) && holdsRest(units, at)) return "partner";
  }
  if (word === "paid" || word === "pays") return paysRoyalties(units, at, end) ? "customer" : undefined;
  if (SERVING.has(word) && serves(units, at, end)) return "supplier";
  return BUYING.has(word) && buys(units, at, end) ? "customer" : undefined;
}

/** "whose share of our revenue was 21%". */
function ofShareWord(units: readonly Unit[], from: number, end: number): Role | undefined {
  if (units[from + 1]?.word !== "share" || units[from + 2]?.word !== "of" || !units[from + 3]?.issuer) return undefined;
  for (let at = from + 4; at < Math.min(end, from + 8); at++) {
    if (SPENDING.has(units[at]!.word)) return "supplier";
    if (INCOME.has(units[at]!.word)) return "customer";
  }
  return undefined;
}

function rivals(units: readonly Unit[], at: number, end: number): Role | undefined {
  for (let next = at + 1; next < Math.min(end, at + 6); next++)
    if ((units[next]!.word === "with" || units[next]!.word === "against") && units[next + 1]?.issuer) return "competitor";
  return undefined;
}

/** "accounted for 12% of our revenue": the first noun behind "of" decides. */
function partOf(units: readonly Unit[], from: number, end: number): Role | undefined {
  let of = from;
  while (
    of < Math.min(end, from + 14) &&
    !(
      units[of]!.word === "of" &&
      (units[of - 1]!.word === "%" ||
        units[of - 1]!.word === "percent" ||
        units[of - 1]!.word === "," ||
        units[of - 1]!.word === "all" ||
        units[of - 1]!.word === "most" ||
        units[of - 1]!.word === "part" ||
        units[of - 1]!.word === "third" ||
        units[of - 1]!.word === "half")
    )
  )
    of++;
  if (units[of]?.word !== "of") return undefined;
  for (let at = of + 1; at < Math.min(end, of + 8); at++) {
    const unit = units[at]!;
    if (unit.word === "its" || unit.word === "their" || (unit.name && !unit.issuer)) return undefined;
    if (SPENDING.has(unit.word)) return "supplier";
    if (INCOME.has(unit.word)) return units[from]!.word.startsWith("receive") ? undefined : "customer";
  }
  return undefined;
}

/** "held 41% of the voting rights", "sold 2,000 shares of ours", "subscribed to our new shares". */
function holdsOurs(units: readonly Unit[], from: number, end: number, verb: string): boolean {
  let stake = false;
  let share = false;
  for (let at = from + 1; at < end; at++) {
    const unit = units[at]!;
    if (unit.name && !unit.issuer) return false;
    if (unit.word === "%" || unit.word === "percent") share = true;
    if (unit.word === "our" && JOINING.has(verb)) stake = true;
    if (unit.issuer && (stake || (JOINING.has(verb) && units[at - 1]!.word === "in"))) return true;
    if (unit.issuer && nounFollows(units, at, end)) return true;
    if (unit.word === "rights" && units[at - 1]!.word === "voting" && share && !ownerFollows(units, at)) return true;
    if (VOTES.has(unit.word) || (STAKE.has(unit.word) && MOVING.has(verb))) stake = true;
    if (unit.word === "," || unit.word === "which") return false;
  }
  return false;
}

function nounFollows(units: readonly Unit[], at: number, end: number): boolean {
  for (let next = at + 1; next < Math.min(end, at + 6); next++) if (VOTES.has(units[next]!.word)) return true;
  return false;
}

function ownerFollows(units: readonly Unit[], at: number): boolean {
  const { word } = units[at + 1] ?? { word: "" };
  return (
    (word === "of" || word === "in") && !units[at + 2]?.issuer && !/^\d|^(?:december|march|june|september)/.test(units[at + 2]?.word ?? "")
  );
}

/** "holds the remaining 20%". */
function holdsRest(units: readonly Unit[], at: number): boolean {
  return units[at + 1]?.word === "the" && /^(?:other|remaining|rest|balance)$/.test(units[at + 2]?.word ?? "");
}

/** "paid us royalties", "paid us an upfront payment". */
function paysRoyalties(units: readonly Unit[], at: number, end: number): boolean {
  if (!units[at + 1]?.issuer) return false;
  for (let next = at + 2; next < end; next++)
    if (/^(?:royalt|licen[cs]|upfront|milestone|fees?$|rent$)/.test(units[next]!.word)) return true;
  return false;
}

/** "Under the license agreement, A paid us": both sides of a licence are partners. */
function isLicensee(units: readonly Unit[], at: number): boolean {
  if (units[at]?.word !== "paid" || !units[at + 1]?.issuer) return false;
  for (let left = 0; left < at - 1; left++) if (/^licen[cs]/.test(units[left]!.word) && units[left + 1]!.word === "agreement") return true;
  return false;
}

function serves(units: readonly Unit[], from: number, end: number): boolean {
  for (let at = from + 1; at < Math.min(end, from + 6); at++) {
    if (units[at]!.name && !units[at]!.issuer) return false;
    if (units[at]!.issuer) return units[at]!.word !== "our" || at === from + 1 || WARES.has(units[at + 1]?.word ?? "");
    if (VOTES.has(units[at]!.word) || units[at]!.word === "%") return false;
  }
  return false;
}

function buys(units: readonly Unit[], from: number, end: number): boolean {
  for (let at = from + 1; at < Math.min(end, from + 9); at++) {
    if (VOTES.has(units[at]!.word) || (units[at]!.name && !units[at]!.issuer)) return false;
    if (!units[at]!.issuer) continue;
    if (units[at - 1]!.word === "from") return true;
    for (let next = at + 1; next < at + 4; next++) if (WARES.has(units[next]?.word ?? "")) return true;
    return false;
  }
  return false;
}

function hasIssuer(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (units[at]!.issuer) return true;
  return false;
}

function shareIn(units: readonly Unit[], from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if (units[at]!.word === "%" || units[at]!.word === "percent") return Number(units[at - 1]?.word);
  return undefined;
}
