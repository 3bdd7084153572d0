// Marks of one reader and the annotations of one text → how many agree. The same rules for every reader.
// A mark that overlaps an annotation of another kind, or an optional one, is neither right nor wrong.

/** @typedef {{ start: number, end: number, value?: number, upper?: number, unit?: string, edtf?: string[] }} Mark */
/** @typedef {{ gold: number, found: number, given: number, right: number }} Tally */

/** @returns {Tally} */
export function newTally() {
  return { gold: 0, found: 0, given: 0, right: 0 };
}

/** Adds one tally to another, in place. */
export function addTally(into, tally) {
  for (const name of Object.keys(tally)) into[name] += tally[name];
}

/**
 * @param {object[]} wanted annotations of this kind
 * @param {object[]} others annotations of other kinds
 * @param {Mark[]} marks what the reader gave
 * @param {(mark: Mark, annotation: object) => boolean} agrees whether an overlapping mark says what the annotation says
 * @returns {Tally}
 */
export function scoreMarks(wanted, others, marks, agrees) {
  const tally = newTally();
  const right = new Set();
  const excused = others.filter((one) => !wanted.includes(one));
  for (const annotation of wanted) {
    const hits = marks.filter(
      (mark) => (!right.has(mark) || mark.upper !== undefined) && covers(mark, annotation) && agrees(mark, annotation),
    );
    const hit = hits.sort((one, other) => distance(one, annotation) - distance(other, annotation))[0];
    if (hit) tally.found++;
    if (hit || !annotation.optional) tally.gold++;
    if (hit) right.add(hit);
    // A second mark on the upper end of a range that is found already, and a mark on what may be left out.
    if ((hit && annotation.bound === "between") || (!hit && annotation.optional)) excused.push(annotation);
  }
  tally.right = right.size;
  tally.given = marks.filter((mark) => right.has(mark) || !excused.some((annotation) => overlaps(mark, annotation))).length;
  return tally;
}

/** Value (sign aside) and, where the annotation has a currency, the currency. */
export function sameAmount(mark, figure) {
  const values = [figure.value, figure.upper, ...(figure.also?.value ?? [])].filter((value) => value !== undefined);
  const same = values.some((want) =>
    [mark.value, mark.upper].some((got) => Math.abs(Math.abs(got) - Math.abs(want)) <= 1e-9 * Math.max(1, Math.abs(want))),
  );
  if (!same || figure.kind !== "money") return same;
  return [figure.unit, ...(figure.also?.unit ?? [])].some((unit) => baseUnit(unit) === baseUnit(mark.unit));
}

/** One of the mark's readings is one of the annotation's, as EDTF; a list of periods agrees as a whole. */
export function samePeriod(mark, date) {
  const wants = [date.value, ...(date.also?.value ?? [])].map((value) => [value].flat().join(" "));
  return (mark.edtf ?? []).some((reading) => wants.includes(reading));
}

/**
 * Names: an entity is found by any of its names.
 * @param {object[]} wanted annotated entities
 * @param {string[][]} given names of each entity that the reader gave
 * @returns {Tally}
 */
export function scoreNames(wanted, given) {
  const distinct = [...new Map(given.map((names) => [fold(names[0]), new Set(names.map(fold))])).values()];
  const tally = newTally();
  const right = new Set();
  for (const entity of wanted) {
    const hits = distinct.filter((names) =>
      [entity.name, entity.canonical, ...(entity.aliases ?? [])].some((name) => names.has(fold(name))),
    );
    hits.forEach((hit) => right.add(hit));
    if (hits.length > 0) tally.found++;
    if (hits.length > 0 || !entity.optional) tally.gold++;
  }
  return { ...tally, given: distinct.length, right: right.size };
}

/** @param {Tally} tally @returns {{ precision: number, recall: number, f1: number }} shares of 1 */
export function measures({ gold, found, given, right }) {
  const [precision, recall] = [given > 0 ? right / given : 0, gold > 0 ? found / gold : 0];
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

function overlaps(one, other) {
  return one.start < other.end && other.start < one.end;
}

/** Overlaps, and is not more than twice as long plus a few characters: a sentence is no mark of a figure. */
function covers(mark, annotation) {
  return overlaps(mark, annotation) && mark.end - mark.start <= 2 * (annotation.end - annotation.start) + 20;
}

function distance(one, other) {
  return Math.abs(one.start - other.start) + Math.abs(one.end - other.end);
}

function baseUnit(unit) {
  return String(unit).replace(/\/share$/, "");
}

function fold(name) {
  return name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[^a-z0-9&]/g, "");
}
