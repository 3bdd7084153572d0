/**
 * What happens to things that are counted: "closed four plants", "three directors resigned". So many took part; how many there
 * are is another matter.
 */
import { copulas, eventVerbs, lapseVerbs } from "../lexicon/grammar-words.ts";
import { leftTie } from "./connector.ts";
import { wordOf } from "./frame.ts";
import type { Frame } from "./frame.ts";
import { isVerb } from "./noun-phrase.ts";

/** "closed four plants", "57 stores were opened", "these two subsidiaries", "two customers went bankrupt"; "filed" patents, where a lawsuit is one once it is filed. */
export function isEvent(frame: Frame, at: number, id: string): boolean {
  const { chunks } = frame;
  if (id === "PatentCount" && /^(?:filed|submitted|obtained|received)$/u.test(wordOf(chunks[leftTie(chunks, at).index]))) return true;
  if (/^(?:these|those|such)$/u.test(wordOf(chunks[at - 1]))) return true;
  // "two directors nominated by X were appointed": how many X has on the board.
  const behind = chunks.slice(at + 1, at + 4).map(wordOf);
  if (id === "DirectorCount" && (behind.some((word) => NOMINATED.test(word)) || isPartOfBoard(frame, at))) return false;
  return isObjectOfEvent(frame, at) || isSubjectOfEvent(frame, at);
}

/** "the number of closed stores was 6", "18 newly opened stores": the noun itself tells what happened to them. */
export function namesEvent({ tokens }: Frame, noun: number): boolean {
  const [before, first, second] = [noun - 1, noun, noun + 1].map((at) => tokens[at]?.lower ?? "");
  if (EVENTS.test(before ?? "") && /^(?:of|newly)$/u.test(tokens[noun - 2]?.lower ?? "")) return true;
  return EVENTS.test(first ?? "") || (first === "newly" && EVENTS.test(second ?? ""));
}

const EVENTS = /^(?:opened|closed|established|acquired|added|launched|sold|withdrawn|renovated|relocated)$/u;

/** "appointed three of our nine directors": so many of those there are. */
function isPartOfBoard({ chunks }: Frame, at: number): boolean {
  return (
    chunks[at + 1] !== undefined && wordOf(chunks[at + 1]) === "of" && chunks.slice(at + 2, at + 5).some(({ kind }) => kind === "figure")
  );
}

const NOMINATED = /^(?:nominated|designated|seconded)$/u;

function isObjectOfEvent({ chunks }: Frame, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const word = wordOf(chunks[before]);
    // "sell in 70 countries", "make tiles at six factories": a place, and no object.
    if (PLACES.test(word) && !/^(?:least|most|about|around|up)$/u.test(wordOf(chunks[before + 1]))) return false;
    if (eventVerbs.has(word)) return true;
    // "closed 12 and 15 stores"
    if (/^(?:and|,)$/u.test(word) && chunks[before - 1]?.kind === "figure") before--;
    else if (isVerb(word) || word === "," || word === "of" || chunks[before]?.kind === "figure") return false;
  }
  return false;
}

const PLACES = /^(?:in|at|across|throughout|through|by|from|with|via)$/u;

function isSubjectOfEvent({ chunks }: Frame, at: number): boolean {
  for (let after = at + 1; after <= at + 6; after++) {
    const word = wordOf(chunks[after]);
    if (/^[,;.:(]$/u.test(word)) return false;
    if (lapseVerbs.has(word)) return true;
    const next = wordOf(chunks[after + 1]);
    if (!copulas.has(word)) continue;
    if (eventVerbs.has(next) || (next.endsWith("ly") && eventVerbs.has(wordOf(chunks[after + 2])))) return true;
  }
  return false;
}

const PEOPLE = /^(?:CustomerCount|SubscriberCount|UserCount|EmployeeCount)$/u;
const HIT = /^(?:affected|affects|affecting|impacted|impacting|injured|injuring|exposed|exposing)$/u;
const HARMED = /^(?:injured|affected|impacted|infected|harmed|evacuated)$/u;
const TAKEN =
  /^(?:stole|steal|hackers?|leaked|leak|leaks|leakage|stolen|theft|exposed|compromised|accessed|disclosed|disclosure|breach|breached|hacked|lost|loss|unauthori[sz]ed)$/u;

/** "a failure that affected 2.5 million customers", "data of 58,000 customers were leaked": how many were hit, not how many there are. */
export function isAffected({ chunks, tokens }: Frame, at: number, id: string): boolean {
  if (!PEOPLE.test(id)) return false;
  const tie = leftTie(chunks, at).index;
  const word = wordOf(chunks[tie]);
  if (HIT.test(word)) return true;
  for (let after = at + 1; after <= at + 4; after++)
    if (/^(?:was|were|been)$/u.test(wordOf(chunks[after])) && HARMED.test(wordOf(chunks[after + 1]))) return true;
  if (!/^(?:of|on|about|for|from|to)$/u.test(word)) return false;
  const before = tokens.slice(0, chunks[tie]?.first ?? 0).slice(-6);
  return (
    before.some(({ lower }) => /^(?:data|information|records|details|numbers|addresses)$/u.test(lower)) &&
    tokens.some(({ lower }) => TAKEN.test(lower))
  );
}
