/**
 * Bytes of a file in, its text out, or the reason why it is none. In this order: what the caller says, a byte order mark, what the file
 * declares, UTF-16 by its zero bytes, UTF-8 where it is valid, Japanese encodings where they give kana, else Windows-1252, in which older
 * filings stand. The decoder is the platform's own, by the WHATWG Encoding Standard.
 */

/** The text of a file; `note` says what a reader should know of how it was read. */
export type DecodedText = { readonly text: string; readonly note?: string } | { readonly problem: string };

/** Bytes looked at to tell text from other files. */
const SAMPLE_LENGTH = 4096;
/** Above this share of control characters no text is expected. */
const MOST_CONTROL = 0.1;
/** Two bytes a character leave every other byte zero in English. */
const ZERO_SHARE = 0.3;
const LEAST_KANA = 10;

/**
 * Decodes a file. The byte order mark is no part of the text, so offsets count from the character behind it.
 * @param encoding a name of the Encoding Standard ("shift_jis", "utf-16le"), where the caller knows better than the bytes
 * @example decodeText(new TextEncoder().encode("owned 31.2%")) // { text: "owned 31.2%" }
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  if (encoding !== undefined) return { text: decode(bytes, encoding, false) };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes) };
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), note: `no byte order mark, read as ${wide.toUpperCase()}` };
  if (isBinary(bytes)) return { problem: "not a text file" };
  const declared = declaredEncoding(bytes);
  const text = (declared === undefined ? undefined : tryDecode(bytes, declared)) ?? tryDecode(bytes, "utf-8");
  if (text !== undefined) return { text };
  for (const name of ["shift_jis", "euc-jp"]) {
    const japanese = tryDecode(bytes, name);
    if (japanese !== undefined && isKana(japanese)) return { text: japanese, note: `not UTF-8, read as ${name}` };
  }
  return { text: windows1252(bytes), note: "not UTF-8, read as Windows-1252" };
}

/** The characters 80 to 9F of Windows-1252; `new TextDecoder("windows-1252")` of Node 20 leaves them as control characters. */
const QUOTES = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Uint8Array): string {
   
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (character) => QUOTES.charAt(character.charCodeAt(0) - 0x80));
}

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string {
  const decoder = new TextDecoder(encoding, { fatal });
  return decoder.encoding === "windows-1252" ? windows1252(bytes) : decoder.decode(bytes);
}

/**
 * Whether an encoding is known by that name.
 * @example isEncoding("sjis") // true
 */
export function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== "";
  } catch {
    return false;
  }
}

/** The text, or undefined where the bytes are not of that encoding or nobody knows it. */
function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return decode(bytes, encoding, true);
  } catch {
    return undefined;
  }
}

/** What an XML declaration or a `<meta>` says; UTF-16 there is a mistake, since these very bytes were read as single ones. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = windows1252(bytes.subarray(0, SAMPLE_LENGTH));
  const name =
    /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ?? /<meta[^>]*\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1];
  return name === undefined || /^utf-?16/i.test(name) ? undefined : name;
}

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, SAMPLE_LENGTH - (SAMPLE_LENGTH % 2));
  const zeros = [0, 0];
  sample.forEach((byte, index) => byte === 0 && zeros[index % 2]!++);
  const [even = 0, odd = 0] = zeros;
  const many = (sample.length / 2) * ZERO_SHARE;
  if (sample.length < 8) return undefined;
  return odd > many && even === 0 ? "utf-16le" : even > many && odd === 0 ? "utf-16be" : undefined;
}

/** Hiragana and full-width katakana: other bytes read as Japanese give ideographs and half-width signs. */
function isKana(text: string): boolean {
  const kana = text.match(/[\u3041-\u30fa]/gu)?.length ?? 0;
  const foreign = text.match(/[^\u0000-\u007f]/gu)?.length ?? 0; // eslint-disable-line no-control-regex
  return kana >= LEAST_KANA && kana > foreign / 10;
}

function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  let control = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  return control > sample.length * MOST_CONTROL;
}
