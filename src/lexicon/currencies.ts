/**
 * How texts write currencies: signs, prefixes of the dollar sign, ISO 4217 codes, words.
 * In: nothing. Out: rows that the money reader indexes once. "U.S.$1.00", "RMB 5 million", "71.4 billion Japanese yen".
 */

/** A currency sign that stands for one currency, or for several (`assumed`): ISO 4217 code that it is read as. */
export interface CurrencySign {
  readonly code: string;
  readonly assumed?: boolean;
}

/** Signs, half and full width. The dollar takes prefixes, see {@link dollarPrefixes}. */
export const currencySigns: Readonly<Record<string, CurrencySign>> = {
  "¥": { code: "JPY", assumed: true },
  "￥": { code: "JPY", assumed: true },
  $: { code: "USD", assumed: true },
  "＄": { code: "USD", assumed: true },
  "﹩": { code: "USD", assumed: true },
  "€": { code: "EUR" },
  "£": { code: "GBP" },
  "￡": { code: "GBP" },
  "₩": { code: "KRW" },
  "￦": { code: "KRW" },
  "₹": { code: "INR" },
  "฿": { code: "THB" },
  "₽": { code: "RUB" },
  "₺": { code: "TRY" },
  "₱": { code: "PHP" },
  "₫": { code: "VND" },
  "₪": { code: "ILS" },
  "₴": { code: "UAH" },
  "₦": { code: "NGN" },
} as const satisfies Readonly<Record<string, CurrencySign>>;

/** What may stand before the dollar sign, lower case → ISO 4217 code: "US$", "U.S. $", "HK$", "R$". */
export const dollarPrefixes = {
  us: "USD",
  "u.s.": "USD",
  "u.s": "USD",
  usd: "USD",
  hk: "HKD",
  hkd: "HKD",
  nt: "TWD",
  ntd: "TWD",
  a: "AUD",
  au: "AUD",
  aud: "AUD",
  aus: "AUD",
  c: "CAD",
  ca: "CAD",
  cad: "CAD",
  can: "CAD",
  cdn: "CAD",
  s: "SGD",
  sg: "SGD",
  sgd: "SGD",
  nz: "NZD",
  nzd: "NZD",
  r: "BRL",
  mex: "MXN",
  mx: "MXN",
  ar: "ARS",
  rd: "DOP",
  j: "JMD",
} as const satisfies Readonly<Record<string, string>>;

/** Codes that texts write in capitals before or after the number, ISO 4217 and the trade's own ("RMB", "NTD", "Rs"). */
export const currencyCodes = {
  JPY: "JPY",
  USD: "USD",
  EUR: "EUR",
  GBP: "GBP",
  CNY: "CNY",
  RMB: "CNY",
  CNH: "CNY",
  HKD: "HKD",
  TWD: "TWD",
  NTD: "TWD",
  KRW: "KRW",
  INR: "INR",
  Rs: "INR",
  THB: "THB",
  CHF: "CHF",
  SFr: "CHF",
  AUD: "AUD",
  CAD: "CAD",
  NZD: "NZD",
  SGD: "SGD",
  MYR: "MYR",
  RM: "MYR",
  IDR: "IDR",
  Rp: "IDR",
  PHP: "PHP",
  VND: "VND",
  BRL: "BRL",
  MXN: "MXN",
  ARS: "ARS",
  CLP: "CLP",
  COP: "COP",
  PEN: "PEN",
  RUB: "RUB",
  TRY: "TRY",
  ZAR: "ZAR",
  SEK: "SEK",
  NOK: "NOK",
  DKK: "DKK",
  PLN: "PLN",
  CZK: "CZK",
  HUF: "HUF",
  RON: "RON",
  UAH: "UAH",
  KZT: "KZT",
  ILS: "ILS",
  NIS: "ILS",
  SAR: "SAR",
  AED: "AED",
  QAR: "QAR",
  KWD: "KWD",
  EGP: "EGP",
  NGN: "NGN",
  KES: "KES",
  PKR: "PKR",
  BDT: "BDT",
  LKR: "LKR",
  MMK: "MMK",
  XDR: "XDR",
  NLG: "NLG",
  DEM: "DEM",
  FRF: "FRF",
  ITL: "ITL",
  ESP: "ESP",
  BEF: "BEF",
  SDR: "XDR",
} as const satisfies Readonly<Record<string, string>>;

/** A currency in words, lower case, singular and plural. `assumed`: several countries have it. `weak`: also an everyday word or a measure. */
export interface CurrencyWords {
  readonly words: readonly string[];
  readonly code: string;
  readonly assumed?: boolean;
  /** Read only behind a scale word or a number of three digits and more: "5 won" may be a verb. */
  readonly weak?: boolean;
  /** The words may also stand before the number: "Yen 3 billion". */
  readonly before?: boolean;
  /** Power of ten of the unit: -2 for cents. */
  readonly power?: number;
  /** Read only where it touches its number: "6.5p". */
  readonly touching?: boolean;
}

/** Currencies in words, see {@link CurrencyWords}. */
export const currencyWords: readonly CurrencyWords[] = [
  { words: ["yen"], code: "JPY", before: true },
  { words: ["japanese yen"], code: "JPY", before: true },
  { words: ["dollar", "dollars"], code: "USD", assumed: true },
  { words: ["cent", "cents"], code: "USD", assumed: true, power: -2 },
  { words: ["us cents", "u.s. cents", "us cent", "u.s. cent"], code: "USD", power: -2 },
  { words: ["pence", "penny"], code: "GBP", power: -2 },
  { words: ["p"], code: "GBP", power: -2, touching: true },
  { words: ["euro cents", "euro cent"], code: "EUR", power: -2 },
  {
    words: ["us dollar", "us dollars", "u.s. dollar", "u.s. dollars", "united states dollar", "united states dollars", "american dollars"],
    code: "USD",
  },
  { words: ["u.s.$", "us$", "us $", "u.s. $"], code: "USD" },
  { words: ["euro", "euros"], code: "EUR", before: true },
  { words: ["pound sterling", "pounds sterling", "british pound", "british pounds", "sterling", "uk pounds", "u.k. pounds"], code: "GBP" },
  { words: ["renminbi", "yuan", "chinese yuan", "chinese renminbi", "renminbi yuan"], code: "CNY", before: true },
  { words: ["hong kong dollar", "hong kong dollars", "hk dollars"], code: "HKD" },
  { words: ["new taiwan dollar", "new taiwan dollars", "nt dollar", "nt dollars", "taiwan dollars", "taiwanese dollars"], code: "TWD" },
  { words: ["australian dollar", "australian dollars"], code: "AUD" },
  { words: ["canadian dollar", "canadian dollars"], code: "CAD" },
  { words: ["singapore dollar", "singapore dollars"], code: "SGD" },
  { words: ["new zealand dollar", "new zealand dollars"], code: "NZD" },
  { words: ["korean won", "south korean won"], code: "KRW", before: true },
  { words: ["won"], code: "KRW", weak: true },
  { words: ["rupee", "rupees"], code: "INR", assumed: true },
  { words: ["indian rupee", "indian rupees"], code: "INR" },
  { words: ["thai baht", "baht"], code: "THB", before: true },
  { words: ["swiss franc", "swiss francs"], code: "CHF" },
  { words: ["brazilian real", "brazilian reais", "brazilian reals", "reais"], code: "BRL" },
  { words: ["ruble", "rubles", "rouble", "roubles", "russian rubles", "russian roubles"], code: "RUB" },
  { words: ["mexican peso", "mexican pesos"], code: "MXN" },
  { words: ["philippine peso", "philippine pesos"], code: "PHP" },
  { words: ["argentine peso", "argentine pesos"], code: "ARS" },
  { words: ["chilean peso", "chilean pesos"], code: "CLP" },
  { words: ["colombian peso", "colombian pesos"], code: "COP" },
  { words: ["rupiah", "indonesian rupiah"], code: "IDR" },
  { words: ["ringgit", "malaysian ringgit"], code: "MYR" },
  { words: ["vietnamese dong"], code: "VND" },
  { words: ["turkish lira", "turkish liras"], code: "TRY" },
  { words: ["south african rand", "rand"], code: "ZAR", weak: true },
  { words: ["swedish krona", "swedish kronor"], code: "SEK" },
  { words: ["norwegian krone", "norwegian kroner"], code: "NOK" },
  { words: ["danish krone", "danish kroner"], code: "DKK" },
  { words: ["zloty", "zlotys", "polish zloty"], code: "PLN" },
  { words: ["israeli shekels", "shekel", "shekels", "new israeli shekel", "new israeli shekels"], code: "ILS" },
  { words: ["dirham", "dirhams"], code: "AED" },
  { words: ["saudi riyal", "saudi riyals"], code: "SAR" },
];

/** Words behind a number that name a currency of several countries and leave open which: such an amount is not read. */
export const openCurrencyWords: ReadonlySet<string> = new Set([
  "peso",
  "pesos",
  "franc",
  "francs",
  "krone",
  "kroner",
  "krona",
  "kronor",
  "pounds",
  "riyals",
  "dinars",
  "lira",
  "liras",
  "lire",
]);

/** Numbers before "p" that count the lines of a screen: "1080p". */
export const screenLines: ReadonlySet<string> = new Set(["144", "240", "360", "480", "576", "720", "1080", "1440", "2160", "4320"]);
