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
  const opened = (end: number): void => {
    reader.open(tag.name, tag.attributes, tag.start, end + 1);
  };
  const text = (start: number, end: number): void => {
    // For a tag cut off behind its slash the tokenizer gives text without a start; such a tag shows nothing.
    if (start >= 0) reader.text(html.slice(start, end), start, end);
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
        reader.close(html.slice(start, end).toLowerCase(), start - 2, end + 1);
      },
      ontext: text,
      ontextentity(code, end) {
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
}

function ignore(): void {
  // Comments, declarations and the end of the page show nothing.
}
