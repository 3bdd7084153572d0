/**
 * HTML → open tags, close tags and text, each with its place in the HTML. The tokenizer of htmlparser2 finds them; it never fails.
 * "<b>5&nbsp;%</b>" is an open tag, the texts "5", U+00A0 and "%", and a close tag.
 */
import { Tokenizer } from "htmlparser2";

/** What reads the markup. Names are in lower case; `start` and `end` are offsets into the HTML. */
export interface MarkupReader {
  open(name: string, attributes: ReadonlyMap<string, string>, start: number, end: number): void;
  close(name: string, start: number, end: number): void;
  /** A character reference comes as one text of its own, decoded. */
  text(text: string, start: number, end: number): void;
}

/**
 * Reads all of `html`, in order. An element that closes itself ("<br/>") is opened and closed.
 * The tokenizer stands here without its parser: that one searches the open elements at each close tag, which broken markup makes slow.
 * @example readMarkup("<p>Debt</p>", { open() {}, close() {}, text: (text) => console.log(text) })
 */
export function readMarkup(html: string, reader: MarkupReader): void {
  let tag = { name: "", start: 0, attributes: new Map<string, string>() };
  let attribute = "";
  let value = "";
  const { add: text, flush } = joiningText(html, reader);
  const opened = (end: number): void => {
    flush();
    reader.open(tag.name, tag.attributes, tag.start, end + 1);
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = { name: html.slice(start, end).toLowerCase(), start: start - 1, attributes: new Map<string, string>() };
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = "";
      },
      onattribdata: (start, end) => (value += html.slice(start, end)),
      onattribentity: (code) => (value += String.fromCodePoint(code)),
      onattribend() {
        if (!tag.attributes.has(attribute)) tag.attributes.set(attribute, value);
      },
      onopentagend: opened,
      onselfclosingtag(end) {
        opened(end);
        reader.close(tag.name, end + 1, end + 1);
      },
      onclosetag(start, end) {
        flush();
        reader.close(html.slice(start, end).toLowerCase(), start - 2, end + 1);
      },
      ontext: text,
      ontextentity(code, end) {
        flush();
        // A reference that stands for two characters comes in two calls with one place.
        reader.text(String.fromCodePoint(code), Math.max(0, html.lastIndexOf("&", end - 1)), end);
      },
      // In XHTML a section of character data is text; a browser that reads HTML shows nothing of it.
      oncdata: (start, end, offset) => {
        text(start, end - offset);
      },
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  flush();
}

/** Stretches of text that touch are given as one: the tokenizer parts text at each "<" that begins no tag. */
function joiningText(html: string, reader: MarkupReader): { add: (start: number, end: number) => void; flush: () => void } {
  let [from, to] = [0, 0];
  const flush = (): void => {
    if (to > from) reader.text(html.slice(from, to), from, to);
    from = to;
  };
  const add = (start: number, end: number): void => {
    // For a tag cut off behind its slash the tokenizer gives text without a start; such a tag shows nothing.
    if (start < 0) return;
    if (start !== to) {
      flush();
      from = start;
    }
    to = end;
  };
  return { add, flush };
}

function ignore(): void {
  // Comments, declarations and the end of the page show nothing.
}
