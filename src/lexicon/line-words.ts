/** Words at the ends of lines: which leave a sentence open, and which keep the hyphen at which a line was cut. */

/** A line that ends with such a word goes on: "As of March⏎31, 2009". */
export const OPEN_LINE_END =
  /(?:[,$€£¥￥]|(?:^|\s)(?:of|in|at|to|and|or|the|a|an|by|for|with|from|as|on|than|was|were|is|are|our|its|their|which|that|approximately|about|fiscal|January|February|March|April|May|June|July|August|September|October|November|December))$/i;

/** Behind such a word a number may stand: "a total of⏎12". */
export const NUMBER_LINE_END =
  /(?:^|\s)(?:of|in|at|to|and|or|the|by|for|with|from|as|on|over|than|was|were|is|are|have|has|had|approximately|about|around|fiscal|January|February|March|April|May|June|July|August|September|October|November|December)$/i;

/** First parts of words that are written with a hyphen: "long-⏎term" is no "longterm". */
export const HYPHENATED_FIRST_PARTS: ReadonlySet<string> = new Set(
  `long short mid medium near non co re pre post anti cross inter intra multi semi self quasi ex low high large small full part half
  year month day week quarter end first second third fourth fifth top well over off on up down in out so to ten one two three four five
  six seven eight nine twenty thirty forty fifty sixty seventy eighty ninety fixed floating interest yen dollar euro tax asset risk
  cost market price value profit loss cash debt equity share stock dividend credit loan bank wholly majority minority partially
  publicly privately newly foreign government state company group customer consumer user business industry world country region
  city real open closed old new early late broad wide deep heavy light hard soft fast slow labor capital energy fuel water air sea
  land data computer software hardware internet web network mobile cloud fiber single double dual common joint sub follow
  take back set trade sign write read run hand`.split(/\s+/u),
);

/** Second parts of such words. */
export const HYPHENATED_SECOND_PARTS: ReadonlySet<string> = new Set(
  `based term terms denominated bearing owned related party parties year years month months day days end free wide line time scale
  quality rate rates cost off out up down looking going specific driven oriented average weighted adjusted backed managed
  listed traded controlled led like style type size sized level grade class half thirds quarter quarters old new growing
  performing current recurring operating cash compliance exclusive consolidated voting speed use in on over to and`.split(/\s+/u),
);
