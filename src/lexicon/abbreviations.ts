/** Words whose full stop does not end a sentence, lower case without the stop. */
export const abbreviations: ReadonlySet<string> = new Set([
  ..."mr mrs ms messrs dr prof st jr sr hon gen col rev vs cf e.g i.e etc al approx no nos art sec fig ex vol pp p para".split(" "),
  // Currencies: "a demand of Rs. 1,203 million", "between Ps. 19.50 and Ps. 21.80".
  ..."rs ps rp sfr skr nkr dkr tk".split(" "),
  ..."jan feb mar apr jun jul aug sept sep oct nov dec".split(" "),
]);

/** Company suffixes and the like: their full stop ends a sentence only before a word that starts one. */
export const endingAbbreviations: ReadonlySet<string> = new Set(
  "inc corp co ltd llc plc sdn bhd pte pty pvt ltda lda tbk cia dept u.s u.k u.s.a s.a n.v b.v k.k g.k l.p l.l.c l.l.p p.l.c s.p.a s.r.l s.a.s s.l s.a.u s.a.b c.v r.l n.a a.g a.s a.m p.m".split(
    " ",
  ),
);

/** Words that open a sentence often and seldom continue a name. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    "a an the this these those that such we our us it its they their he she his her there here in on at as of for from to with by under over during " +
    "since after before until when while if although though because however moreover furthermore additionally also accordingly consequently therefore thus " +
    "any all each some many most several no none not other another both either neither one two three please see although unless should despite due"
  ).split(" "),
);
