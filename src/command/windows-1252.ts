/**
 * Windows-1252 as some versions of Node decode it in, as the WHATWG Encoding Standard says out: they read the bytes 0x80 to 0x9F as
 * control characters, by which "the company’s" loses its apostrophe.
 */

/** The characters of the bytes 0x80 to 0x9F, in order; where the standard has none, the control character stays. */
const CHARACTERS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const CONTROLS = /[\u0080-\u009f]/gu;

/**
 * The text with the characters of Windows-1252 in place of control characters.
 * @example withoutControls("the company\u0092s") // "the company’s"
 */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, (control) => CHARACTERS.charAt(control.charCodeAt(0) - 0x80));
}
