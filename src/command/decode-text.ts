/**
 * Bytes of a file in, its text out, or the reason why it is none.
 * UTF-8 with or without a byte order mark; UTF-16 with one; else Windows-1252, in which older filings stand.
 */

/** The text of a file; `note` says what a reader should know of how it was read. */
export type DecodedText = { readonly text: string; readonly note?: string } | { readonly problem: string };

/** Bytes looked at to tell text from other files. */
const SAMPLE_LENGTH = 4096;
/** Above this share of control characters no text is expected. */
const MOST_CONTROL = 0.1;

/**
 * Decodes a file. The byte order mark is no part of the text, so offsets count from the character behind it.
 * @example decodeText(new TextEncoder().encode("owned 31.2%")) // { text: "owned 31.2%" }
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes) };
  if (isBinary(bytes)) return { problem: "not a text file" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), note: "not UTF-8, read as Windows-1252" };
  }
}

function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  let control = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  return control > sample.length * MOST_CONTROL;
}
