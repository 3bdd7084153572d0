/** A text → a short stable id: FNV-1a, 64 bits in hexadecimal. The same text has the same id on every machine. */
export function textId(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < text.length; at++) {
    low ^= text.charCodeAt(at);
    const product = (low >>> 0) * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.imul(low, 0x100) + Math.floor(product / 0x100000000)) >>> 0;
    low = product >>> 0;
  }
  return `text-${high.toString(16).padStart(8, "0")}${low.toString(16).padStart(8, "0")}`;
}
