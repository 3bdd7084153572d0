/** Titles of the sections of a filing. All patterns are read against a title without its number, its spaces single. */
import type { SectionName } from "../model/section.ts";

/** A title under which a section stands. */
export interface SectionTitle {
  readonly section: SectionName;
  readonly example: string;
  /** The start of the title; what may follow is told where headings are read. */
  readonly title: RegExp;
  /** Whether a letter behind the item's number is a part of it: "Item 5.A" in a 20-F. In a 10-K, Item 7A is the item behind Item 7. */
  readonly letteredParts: boolean;
  /** A part with which another matter begins though the item goes on. */
  readonly until?: RegExp;
}

/** One row a way to name a section. A title may be cut where its line ends: "Operating and Financial Review and". */
export const SECTION_TITLES: readonly SectionTitle[] = [
  {
    section: "risk-factors",
    example: "Risk Factors",
    title: /^(?:certain |our )?risk factors(?: and uncertainties)?/i,
    letteredParts: false,
  },
  {
    section: "risk-factors",
    example: "Principal Risks and Uncertainties",
    title: /^(?:principal|business(?: and other)?) risks(?: and uncertainties)?/i,
    letteredParts: false,
  },
  { section: "key-information", example: "Key Information", title: /^key information/i, letteredParts: true },
  {
    section: "operating-review",
    example: "Operating and Financial Review and Prospects",
    title: /^operating (?:and|&) financial review(?: (?:and|&)(?: prospects)?)?/i,
    letteredParts: true,
  },
  {
    section: "operating-review",
    example: "Management's Discussion and Analysis of Financial Condition and Results of Operations",
    title: /^management[’'`´]?s discussion (?:and|&)(?: analysis(?: of\b[^.”"]{0,90})?)?/i,
    letteredParts: false,
  },
  {
    section: "major-shareholders",
    example: "Major Shareholders and Related Party Transactions",
    title: /^major (?:share|stock)holders(?: (?:and|&)(?: related(?:[ -]party(?: transactions)?)?)?)?/i,
    letteredParts: true,
    until: /^related[ -]party transactions\b/i,
  },
  {
    section: "major-shareholders",
    example: "Security Ownership of Certain Beneficial Owners and Management",
    title: /^security ownership of (?:certain|management)\b[^.”"]{0,90}/i,
    letteredParts: false,
  },
];

/** Titles of items that end a section whose own heading has no item number. None is a part of a section above. */
export const ITEM_TITLES =
  /^(?:information on the (?:company|group)|history and development of the (?:company|group)|unresolved staff comments|cybersecurity|legal proceedings|mine safety disclosures|operating and financial review|management[’'`´]?s discussion and analysis|quantitative and qualitative disclosures?|directors, senior management and employees|directors, executive officers|major shareholders|financial statements and supplementary data|unregistered sales of equity|the offer and listing|controls and procedures|executive compensation)\b/i;

/** Titles behind the risk factors of a prospectus. They end a section where the text numbers no items. */
export const PROSPECTUS_TITLES =
  /^(?:use of proceeds|dividend policy|dividends and dividend policy|capitali[sz]ation(?: and indebtedness)?$|dilution$|price range of|market price of|market for our|determination of (?:the )?offering price|exchange rates?(?: information)?$|selected (?:\w+ ){0,3}(?:data|information)|(?:cautionary|special) (?:note|statement|information)s? (?:regarding|concerning|about|on|relating to)|(?:disclosure|note|information) (?:regarding|concerning) forward|forward[- ]looking statements|market and industry data|industry overview|corporate (?:history|information|governance)|description of (?:our|the|share|capital|securities)|plan of distribution|underwriting$|taxation$|where you can find|about this prospectus|enforceability of civil|principal (?:share|stock)holders|selling (?:share|stock)holders|going concern|viability statement|directors[’'`´]? (?:report|responsibilit))/i;

/** The last page of a filing proper. */
export const SIGNATURES = /^signatures?$/i;

/** Behind a title: the head of a page that goes on with a section. */
export const CONTINUED = /\((?:continued|cont[’'.]?d?\.?)\)|\bcontinued\W*$/i;

/** Words that a sentence has and a title has not: "Item 4. Information on the Company describes these plants". */
export const PROSE_WORDS =
  /\b(?:is|are|was|were|has|have|had|be|been|will|would|should|may|can|describes?|contains?|discuss(?:es|ed)?|includ(?:es|ed)|provides?|sets|see|above|below|herein|this|these|our|we|you)\b/i;

/** Last words of a line that the next one continues: "see⏎Item 3.D Risk Factors". */
export const OPEN_ENDS =
  /(?:^|[\s(“"])(?:see|see also|in|under|to|of|and|or|the|with|at|by|for|from|our|heading|caption|entitled|titled|including|e\.g\.)[\s“"(‘]*$|[“(]$/i;
