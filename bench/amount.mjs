// A figure's text → its value and currency, by numeral × scale word: "¥15.6 billion" → 15600000000, JPY.
// For peers that mark the span of an amount and leave its reading to the caller.
const scales = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const currencies = [
  [/US\$|U\.S\.\s?\$|USD/i, "USD"],
  [/HK\$/, "HKD"],
  [/NT\$/, "TWD"],
  [/S\$/, "SGD"],
  [/A\$/, "AUD"],
  [/C\$/, "CAD"],
  [/R\$/, "BRL"],
  [/[¥¥]|yen|JPY/i, "JPY"],
  [/€|euro|EUR/i, "EUR"],
  [/£|pound|GBP/i, "GBP"],
  [/RMB|renminbi|yuan|CNY/i, "CNY"],
  [/₩|\bwon\b|KRW/i, "KRW"],
  [/CHF|franc/i, "CHF"],
  [/SEK|krona/i, "SEK"],
  [/Rs\.|₹|rupee|INR/i, "INR"],
  [/\$|dollar/i, "USD"],
];

/**
 * @param {string} text the words of one amount, or the name of a currency
 * @returns {string | undefined} the ISO 4217 code; a bare dollar is the American one
 */
export function currencyOf(text) {
  return currencies.find(([sign]) => sign.test(text))?.[1];
}

/**
 * @param {string} text the words of one amount
 * @returns {number | undefined} its value in base units
 * @example valueOf("US$1.2 million") // 1200000
 */
export function valueOf(text) {
  const [numeral] = text.match(/\d[\d,]*(?:\.\d+)?/) ?? [];
  const words = text.toLowerCase().split(/[^a-z]+/);
  const power = words.reduce((product, word) => product * (scales[word] ?? 1), 1);
  if (numeral !== undefined) return Number((Number(numeral.replaceAll(",", "")) * power).toPrecision(15));
  const spelled = words.map((word) => (tens.includes(word) ? tens.indexOf(word) * 10 : ones.indexOf(word))).filter((value) => value >= 0);
  return spelled.length > 0 ? spelled.reduce((sum, value) => sum + value, 0) * power : undefined;
}
