/**
 * Bytes of a file in, its text out, or the reason why it is none. In this order: the encoding asked for, a byte order mark,
 * UTF-16 by its zero bytes, UTF-8 where every byte fits it, what an HTML page or XML file declares, Japanese by its kana,
 * and else Windows-1252, in which older filings stand.
 */
import { withoutControls } from "./windows-1252.ts";

/** The text of a file; `note` says what a reader should know of how it was read. */
export type DecodedText = { readonly text: string; readonly note?: string } | { readonly problem: string };

/** Bytes looked at to tell text from other files, and to find the encoding that a file declares. */
const SAMPLE_LENGTH = 4096;
/** Above this share of control characters no text is expected. */
const MOST_CONTROL = 0.1;
/** In UTF-16 of a language with Latin letters, at least this share of the bytes on one side are zero. */
const UTF_16_ZEROS = 0.4;
const DECLARED = /<(?:\?xml\b[^>]{0,200}?\bencoding|meta\b[^>]{0,200}?\bcharset)\s*=\s*["']?\s*([\w.:-]{2,40})/iu;
/** What these bytes were found not to be before. */
const UNICODE: ReadonlySet<string> = new Set(["utf-8", "utf-16le", "utf-16be"]);
const JAPANESE = ["shift_jis", "euc-jp"];
const KANA = /[\u3041-\u30fe]/gu;
const BEYOND_ASCII = /[^\0-\x7f]/gu;
/** Kana are half of Japanese prose; bytes of Windows-1252 that happen to fit give hardly any. */
const LEAST_KANA = 0.15;
const ENOUGH_KANA = 5;

/**
 * Decodes a file. The byte order mark is no part of the text, so offsets count from the character behind it.
 * @param encoding a name of the WHATWG Encoding Standard, as {@link isEncoding} knows; what the file says is then not asked
 * @example decodeText(new TextEncoder().encode("owned 31.2%")) // { text: "owned 31.2%" }
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  if (encoding !== undefined) return { text: decode(bytes, encoding) };
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return { text: decode(bytes, marked) };
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { text: decode(bytes, wide), note: `no byte order mark, read as ${wide.toUpperCase()}` };
  if (isBinary(bytes)) return { problem: "not a text file" };
  if (hasJapaneseEscapes(bytes)) return noted(bytes, "iso-2022-jp");
  const unicode = strictly(bytes, "utf-8");
  if (unicode !== undefined) return { text: unicode };
  const mended = mostlyUtf8(bytes);
  if (mended !== undefined) return { text: mended, note: "some bytes are not UTF-8" };
  const declared = declaredEncoding(bytes);
  if (declared !== undefined && !UNICODE.has(declared)) return { text: decode(bytes, declared) };
  return noted(bytes, JAPANESE.find((name) => isJapanese(strictly(bytes.subarray(0, 16 * SAMPLE_LENGTH), name))) ?? "windows-1252");
}

/**
 * Whether this machine decodes an encoding of that name.
 * @example isEncoding("Shift_JIS") // true
 */
export function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== "";
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  const text = decoder.decode(bytes);
  return decoder.encoding === "windows-1252" ? withoutControls(text) : text;
}

function noted(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: decode(bytes, encoding), note: `not UTF-8, read as ${encoding === "windows-1252" ? "Windows-1252" : encoding}` };
}

/** The text where every byte fits; a character that the end of the file cuts is left out. */
function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** The text where a few bytes are damaged and ten times as many characters beyond ASCII are not. */
function mostlyUtf8(bytes: Uint8Array): string | undefined {
  const text = decode(bytes, "utf-8");
  const damaged = text.match(/\ufffd/gu)?.length ?? 0;
  return (text.match(BEYOND_ASCII)?.length ?? 0) > 10 * damaged ? text : undefined;
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

/** UTF-16 by the zero bytes beside Latin letters. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  // Fewer characters do not tell.
  if (sample.length < 8) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]!++;
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  if (odd >= UTF_16_ZEROS && even < 0.05) return "utf-16le";
  return even >= UTF_16_ZEROS && odd < 0.05 ? "utf-16be" : undefined;
}

function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  let control = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  return control > sample.length * MOST_CONTROL;
}

/** ISO-2022-JP is made of ASCII bytes, and goes over to Japanese by "ESC $ B" or "ESC $ @". */
function hasJapaneseEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(27); at !== -1; at = bytes.indexOf(27, at + 1))
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  return false;
}

/** The encoding that an XML declaration or a `meta` element names, by its standard name. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const opening = String.fromCharCode(...bytes.subarray(0, SAMPLE_LENGTH));
  const name = DECLARED.exec(opening)?.[1];
  return name !== undefined && isEncoding(name) ? new TextDecoder(name).encoding : undefined;
}

function isJapanese(text: string | undefined): boolean {
  const kana = text?.match(KANA)?.length ?? 0;
  return kana >= ENOUGH_KANA && kana >= LEAST_KANA * (text?.match(BEYOND_ASCII)?.length ?? 0);
}
