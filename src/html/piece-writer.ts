/** Elements that are shown → marks in the flat list of pieces, one kind of element after the other. */
import type { PieceList } from "./piece-list.ts";
import { isBlock, voidTags } from "./tag-rules.ts";

/** HTML's own limit is 1,000; no filing comes near this. */
const WIDEST = 100;

/**
 * Writes the marks of an element that opens; what is returned is to be called at its end.
 * @example writeElement(list, "tr", new Map())
 */
export function writeElement(list: PieceList, name: string, attributes: ReadonlyMap<string, string>): (() => void) | undefined {
  if (name === "table") return list.openTable();
  if (name === "td" || name === "th") {
    list.push({ kind: "cell", width: spanned(attributes, "colspan"), height: spanned(attributes, "rowspan") });
    return () => {
      list.mark("cell-end");
    };
  }
  if (name === "tr") list.mark("row");
  else if (name === "br") list.mark("line");
  if (!isBlock(name, attributes)) return undefined;
  list.mark("block");
  return voidTags.has(name)
    ? undefined
    : () => {
        list.mark("block");
      };
}

function spanned(attributes: ReadonlyMap<string, string>, name: string): number {
  const count = Number.parseInt(attributes.get(name) ?? "1", 10);
  return count >= 1 ? Math.min(count, WIDEST) : 1;
}
