/** Bytes as they come in, their lines out. A line ends with a line feed alone: JSON text may hold every other separator as it is. */

/** A line without its end. */
export interface Line {
  readonly text: string;
  /** Its length in bytes, the line feed included. */
  readonly bytes: number;
  /** False for what stands behind the last line feed. */
  readonly ended: boolean;
}

const LINE_FEED = 10;

/**
 * The lines of UTF-8 bytes; memory holds one line and one chunk at a time.
 * @example for await (const { text } of linesOf(process.stdin)) console.log(text.length)
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let open: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      open.push(chunk.subarray(from, end));
      yield line(open, true);
      open = [];
      from = end + 1;
    }
    if (from < chunk.length) open.push(chunk.subarray(from));
  }
  if (open.length > 0) yield line(open, false);
}

function line(parts: readonly Uint8Array[], ended: boolean): Line {
  const bytes = Buffer.concat(parts);
  const text = bytes.toString("utf8");
  return { text: text.endsWith("\r") ? text.slice(0, -1) : text, bytes: bytes.length + (ended ? 1 : 0), ended };
}
