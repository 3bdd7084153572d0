/** Elements that mark facts, and those of the hidden header that contexts and units are made of, as they open and close. */
import type { MarkedElement } from "./piece.ts";

const MARKED: ReadonlySet<string> = new Set(["ix:nonfraction", "ix:nonnumeric", "ix:continuation", "ix:fraction"]);
const RESOURCES = /^(?:[a-z]+:)?(?:context|identifier|startdate|enddate|instant|explicitmember|typedmember|unit|measure|unitdenominator)$/u;

export interface MarkCollector {
  readonly marked: MarkedElement[];
  readonly resources: MarkedElement[];
  /** Notes an element; what is returned is to be called at its end. */
  readonly open: (
    name: string,
    attributes: ReadonlyMap<string, string>,
    end: number,
    hidden: boolean,
  ) => ((at: number) => void) | undefined;
  /** Text that the page does not show. */
  readonly hiddenText: (text: string) => void;
}

/** See the head of this file. */
export function markCollector(): MarkCollector {
  const marked: MarkedElement[] = [];
  const resources: MarkedElement[] = [];
  // The elements that matter hold text alone: what came since the last of them opened is its text.
  let text = hiddenWords();
  let openHidden = 0;
  return {
    marked,
    resources,
    open(name, attributes, end, hidden) {
      const isFact = MARKED.has(name);
      if (!isFact && !(hidden && RESOURCES.test(name))) return undefined;
      const element: MarkedElement = { name, attributes, start: end, end };
      (isFact ? marked : resources).push(element);
      text = hiddenWords();
      if (hidden) openHidden++;
      return (at) => {
        element.end = Math.max(element.start, at);
        if (!hidden) return;
        element.hiddenText = text.trimmed();
        openHidden--;
      };
    },
    hiddenText(more) {
      // What stands outside of every such element is nobody's text, and a page may hide all of itself.
      if (openHidden > 0) text.add(more);
    },
  };
}

/** Text without the white space around it at any time, however often that is asked: elements within elements may all end behind it. */
function hiddenWords(): { add: (more: string) => void; trimmed: () => string } {
  let words = "";
  let gap = "";
  return {
    add(more) {
      const visible = more.trimEnd();
      if (visible !== "") words = words === "" ? visible.trimStart() : words + gap + visible;
      gap = visible === "" ? gap + more : more.slice(visible.length);
    },
    trimmed: () => words,
  };
}
