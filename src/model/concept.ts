/** One row of the concept catalogue: what a figure can measure, and the words that name it. */
export interface ConceptRow {
  /** CamelCase id, stable: the us-gaap element's local name in its short everyday form. */
  readonly id: string;
  /** The broader concept that this one may be asked for by. */
  readonly broader?: string;
  /** Local name of the us-gaap 2024 element, where one means the same. */
  readonly usGaap?: string;
  /** Local name of the ifrs-full element, where one means the same. */
  readonly ifrsFull?: string;
  /** XBRL period type: a state at a moment, or a flow over a time. */
  readonly periodType: "instant" | "duration";
  readonly unit: "money" | "percent" | "count" | "rate" | "money-per-share" | "times";
  /** What a positive value means, in words; a loss of an income concept is negative. */
  readonly positiveWhen?: string;
  /** What `entity` is to the figure: `reporter`, `investee`, `target` … */
  readonly entityRole: string;
  /** What `counterparty` is: `holder`, `investor`, `supplier` … */
  readonly counterpartyRole?: string;
  /**
   * Noun phrases that name the concept, lower case, singular, without article, words parted by one space
   * (the matcher reads plurals, hyphens and possessives): "tax operating loss carryforward".
   */
  readonly phrases?: readonly string[];
  /** Noun phrases that name it with the opposite sign: "net loss", "deferred tax benefit", "accumulated deficit". */
  readonly negativePhrases?: readonly string[];
  /** Everyday words that name it only right beside the figure ("¥3 billion of debt", "sales of ¥3 billion"): "debt", "sale". */
  readonly weakPhrases?: readonly string[];
  /** Verbs, in each form that occurs, whose object the figure is: "invested", "invest", "investing". */
  readonly verbs?: readonly string[];
}
