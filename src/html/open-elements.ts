/**
 * The elements that are open at a place of the HTML. Every step costs the same at any depth, on average.
 * "</b>" where no <b> is open closes nothing; "</div>" closes all that is open within the <div>.
 */
import { closedBy, voidTags } from "./tag-rules.ts";

/** One open element; `onClose` undoes what it did. */
export interface OpenElement {
  readonly name: string;
  readonly onClose?: ((end: number) => void) | undefined;
}

export interface OpenElements {
  /** One that would stand deeper than any filing goes is closed at once. */
  open(element: OpenElement, at: number): void;
  /** Closes what a new element of this name ends: a paragraph ends where the next one starts. */
  closeBefore(name: string, at: number): void;
  /** False where nothing of that name is open. */
  close(name: string, at: number): boolean;
  closeAll(at: number): void;
}

/** Browsers stop at some hundreds. Old pages that close nothing reach thousands. */
const DEEPEST = 20_000;

/** An empty stack of elements. */
export function openElements(): OpenElements {
  const stack: OpenElement[] = [];
  const counts = new Map<string, number>();
  const pop = (at: number): OpenElement | undefined => {
    const element = stack.pop();
    if (element === undefined) return undefined;
    counts.set(element.name, (counts.get(element.name) ?? 1) - 1);
    element.onClose?.(at);
    return element;
  };
  return {
    open(element, at) {
      if (voidTags.has(element.name)) return;
      if (stack.length >= DEEPEST) {
        element.onClose?.(at);
        return;
      }
      stack.push(element);
      counts.set(element.name, (counts.get(element.name) ?? 0) + 1);
    },
    closeBefore(name, at) {
      for (let last = stack.at(-1); last && closedBy.get(last.name)?.has(name); last = stack.at(-1)) pop(at);
    },
    close(name, at) {
      if ((counts.get(name) ?? 0) === 0) return false;
      while (pop(at)?.name !== name);
      return true;
    },
    closeAll(at) {
      while (pop(at));
    },
  };
}
