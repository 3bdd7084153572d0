/**
 * The mark of a heading → the marks that the next heading of its level may bear.
 * "2." is followed by "3.", "(d)" by "(e)", "IV." by "V.", "2.3" by "2.4" or, a level up, "3".
 */

const NUMBER = /^(\(?)(\d{1,2})([.)]?)$/;
const PARTED_NUMBER = /^(\d{1,2})\.(\d{1,2})([.)]?)$/;
const ROMAN = /^(\(?)([IVX]{1,5}|[ivx]{1,5})([.)])$/;
const LETTER = /^(\(?)([A-Za-z])([.)])$/;
const NUMERALS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");

/**
 * The marks that may follow on the same level or the one above; none for a mark of another form.
 * @example marksBehind("V.") // ["W.", "VI."]
 */
export function marksBehind(mark: string): string[] {
  const [, above, below, stop = ""] = PARTED_NUMBER.exec(mark) ?? [];
  if (above !== undefined) return [`${above}.${Number(below) + 1}${stop}`, `${Number(above) + 1}`, `${Number(above) + 1}.`];
  const [, open = "", digits, close = ""] = NUMBER.exec(mark) ?? [];
  if (digits !== undefined) return [`${open}${Number(digits) + 1}${close}`];
  return [...letterBehind(mark), ...numeralBehind(mark)];
}

/**
 * Whether a mark is the first of its level, in the form of another: a list of its own begins.
 * @example isFirstLike("1.", "7.") // true
 */
export function isFirstLike(mark: string, other: string): boolean {
  return /^\(?(?:1|a|i)[.)]?$/i.test(mark) && form(mark) === form(other);
}

function letterBehind(mark: string): string[] {
  const [, open = "", letter = "", close = ""] = LETTER.exec(mark) ?? [];
  return letter === "" || /z/i.test(letter) ? [] : [open + String.fromCharCode(letter.charCodeAt(0) + 1) + close];
}

function numeralBehind(mark: string): string[] {
  const [, open = "", numeral = "", close = ""] = ROMAN.exec(mark) ?? [];
  const next = NUMERALS[NUMERALS.indexOf(numeral.toLowerCase()) + 1];
  if (numeral === "" || next === undefined || !NUMERALS.includes(numeral.toLowerCase())) return [];
  return [open + (numeral === numeral.toLowerCase() ? next : next.toUpperCase()) + close];
}

/** "(2)" and "(1)" are one form, "2." another, "ii." and "b." a third. */
function form(mark: string): string {
  return mark
    .replace(/\d+/gu, "1")
    .replace(/[a-z]+/u, "a")
    .replace(/[A-Z]+/u, "A");
}
