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
  let text = "";
  return {
    marked,
    resources,
    open(name, attributes, end, hidden) {
      const isFact = MARKED.has(name);
      if (!isFact && !(hidden && RESOURCES.test(name))) return undefined;
      const element: MarkedElement = { name, attributes, start: end, end };
      (isFact ? marked : resources).push(element);
      text = "";
      return (at) => {
        element.end = Math.max(element.start, at);
        if (hidden) element.hiddenText = text.trim();
      };
    },
    hiddenText(more) {
      text += more;
    },
  };
}
