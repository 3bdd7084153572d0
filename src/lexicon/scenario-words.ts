/** Words that say whether a figure is foreseen, supposed, or allowed. Lower case, as they occur. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Forecast, plan, target, outlook. */
export const expectedWords = words(`
  expect expects expected expecting plan plans planned planning intend intends intended will target targets targeted targeting forecast forecasts forecasted forecasting project projects projected
  anticipate anticipates anticipated ambition ambitions aspire aspires aspiration aspirations aim aims aiming scheduled guidance outlook budget budgeted foresee foresees foreseen envisage envisages shall`);

/** Condition, possibility, threshold. */
export const hypotheticalWords = words("if unless would could may might assuming hypothetical hypothetically suppose should");

/** Verbs that report what has happened or stands: the search for a foreseeing word ends at them. */
export const reportingWords = words(`
  was were recorded recognized recognised incurred reported posted had amounted totaled totalled generated earned paid spent received repurchased redeemed issued invested acquired sold established
  increased decreased rose fell grew declined owned owns own has wrote derived accounted reached purchased entered granted agreed permitted allows allowed requires required entitled completed stood is are`);

/** Permissions and covenants in force: what they allow or demand stands today. */
export const standingWords = words(
  "agreed allow allows allowed permit permits permitted entitle entitles entitled require requires required covenant covenants committed obliged obligated",
);
