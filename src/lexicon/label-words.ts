/** The words that a label sheds at its edges. Lower case. "and the aggregate fees in" → "aggregate fees". */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Words before the noun phrase that do not belong to its name: articles, possessives, prepositions, adverbs, conjunctions, pronouns. */
export const wordsBeforeLabel = words(`
  a an the this that these those such our its their his her my your any each all both another other
  and or but nor also then thus therefore so as at by for from in into of on onto to upon up down with within without under over about above below between through during until since
  approximately around about almost nearly roughly only just even still already currently now again further mainly primarily
  which who whom whose where when while whereas if we us i he she they it them there of than`);

/** Words that cannot end a noun phrase. */
export const wordsAfterLabel = words(`
  a an the this that these our its their and or but as at by for from in into of on onto to upon with within without under over about between through during until since
  which who where when while whereas if than also not being approximately around almost nearly we they it there only
  is are was were be been has have had will would may might could can should`);

/** Verbs that name nothing: "was ¥5 billion", "had ¥5 billion". Another verb ("spent", "lent") is what a reader would call the figure. */
export const emptyVerbs = words(`
  is are was were be been being am has have had having do does did will would may might could can should shall must
  amount amounts amounted amounting total totals totaled totalled totaling equal equals equaled come comes came stand stands stood reach reached become became remain remains remained
  to up down more less higher lower further`);

/** Words that say only that something moved: the level that moved is the better name. */
export const bareChanges = words(
  `up down more less higher lower rise increase decrease decline fall growth drop reduction rose fell grew increased decreased declined stronger weaker dearer cheaper`,
);

/** Words right behind a figure that do not start the name of its measure. */
export const afterFigure = words(
  `respectively later earlier ago before after thereof related relating due lower higher more less or each apart annually year years month months quarter also not only against throughout stronger weaker dearer cheaper`,
);
