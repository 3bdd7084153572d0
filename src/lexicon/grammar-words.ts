/** The small words and verb forms that part a sentence: which words link a figure to its noun, which end a noun phrase. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Verbs that equate subject and figure: "net loss was ¥5 billion". */
export const copulas = words(`
  is are was were be been being became become becomes remained remains amounted amounts amounting totaled totalled totals totaling totalling equaled equalled equals
  reached reaches reaching stood stands standing came comes accounted accounting represented represents representing comprised comprises constituted constitutes
  approximated averaged averages averaging exceeded exceeds exceeding aggregated hit`);

/** Verbs that merely report what their object names: "we recorded ¥1.5 billion of deferred tax benefit". */
export const lightVerbs = words(`
  had have has having record recorded records recording incur incurred incurs incurring report reported reports reporting post posted posts posting recognize recognized recognizes
  recognizing recognise recognised recognises recognising generate generated generates generating yielded earn earned earns earning achieve achieved achieves achieving experienced experience
  realized realize realised suffered suffer suffering registered booked book received receive receiving paid pay pays paying spent spend spends spending made make makes making took take
  provided provide provides providing maintain maintained maintains maintaining derive derived derives deriving produced produce obtained obtain include included includes
  charged charge accrued accrue wrote written set issued issue issues raised raise
  contributed contributes contribute delivered deliver saw see secured secure hold held holds holding carried carry
  announced disclosed forecast forecasts forecasting expect expects expected expecting plan plans planned planning project projected projects target targeted targets targeting budgeted budget anticipate anticipated anticipates estimate estimated estimates
  consists consisted consist consisting`);

/** Verbs of rising and falling; the sign is that of the change. */
export const riseVerbs = words(`
  raised raise raises lifted lift
  increased increase increases increasing rose rise rises rising grew grow grows growing climbed jumped gained improved improve improves improving expanded surged soared advanced widened widen widening strengthened appreciated accelerated up higher doubled doubles doubling tripled quadrupled`);
export const fallVerbs = words(`
  slowed slows slow slowing eased eases easing dipped dip dips shrink shrinks shrinking diminished diminish eroded cut cuts trimmed
  decreased decrease decreases decreasing fell fall falls falling fallen declined decline declines declining dropped drop drops shrank shrunk narrowed narrow narrowing contracted slid plunged slipped weakened depreciated deteriorated worsened reduced reduce lowered down lower halved`);

/** Things that rise and fall by themselves, whatever level was told before: "volume fell 10%". Singular. */
export const movingNouns = words(
  "volume price traffic shipment demand production utilization utilisation order unit visit booking headcount cost expense tonnage throughput churn conversion transaction download consumption output capacity yield spending rate wage salary rent",
);

/** Nouns of rising and falling: "an increase of 12.3%". */
export const riseNouns = words("increase rise growth improvement surge expansion upturn jump");
export const fallNouns = words("decrease decline fall drop reduction contraction downturn deterioration cut slump");

/** Any verb form that ends a noun phrase to its left. */
export const otherVerbs = words(`
  bear bears bore retain retains retained own owns owned owning acquire acquired acquires acquiring purchase purchased purchases bought buy buying sell sold sells selling invest invested invests investing repurchased redeemed redeem repaid repay borrowed borrow lend lent
  operate operates operated operating entered agreed established founded formed launched opened closed completed transferred merged granted guaranteed pledged committed employed employs employ
  serve serves served cover covers covered expire expires expired did do does done will would may might could can should must shall
  reduces lowers raises lifts resulted results resulting led leads leading caused causes reflecting reflects reflected attributable due compared based outstanding
  equates equate turned turn turns swung returned moved shifted changed calls call called gave give gives put puts peaked averaged bottomed settled closed ended finished grossed netted cost costs
  lost won left kept lowered lifted cut cuts raised announced recalled converted exercised subscribed allotted awarded ordered sought claimed fined imposed agreed allowed charged levied targets accounts account went goes drawn belongs belong belonged brought employ employed hires worked works`);

/** Verbs of rising and falling that take an object: the figure right behind them is no change. */
export const transitiveChangeVerbs = words(
  "raised raise raises raising lifted lift lifts lifting reduced reduce reduces reducing lowered lower lowers lowering depressed depress depresses cut cuts cutting trimmed trimming expanded expanding improved improving bringing brought",
);

/** Verbs of moving from one level to another, in no direction of their own. */
export const moveVerbs = words(
  "went moved changed came turned shifted swung returned fell rose grew dropped recovered rebounded eased swelled ballooned dwindled",
);

/** Things that capital expenditure buys. Singular. */
export const capitalNouns = words(
  "plant factory facility equipment building center centre store network machinery line warehouse fleet aircraft vessel infrastructure construction data",
);

/** Words that end a clause: what stands left of them does not govern what stands right. */
export const subordinators = words(
  `which who whom whose that because since although though while whereas if when where unless until but however after before upon than as so`,
);

export const prepositions = words(
  `of in on at for from to with by under over through during against between among into within per without including excluding comprising regarding concerning about throughout toward towards via relating related attributable compared`,
);

export const determiners = words(
  `a an the our its their his her this that these those such any all each every some no approximately about total aggregate combined additional another other both own`,
);

/** What may follow the head noun of a phrase without being its head: "debt outstanding", "revenue alone". */
export const followers =
  words(`outstanding available attributable equal due net before after also still alone respectively thereof overall worldwide abroad itself combined only then currently now again either too not such like plus minus until till both each all any every here there hereafter inclusive exclusive more less
  will would may might could can should must shall do does did a an the our its their his her this that these those we it they he she which who whom whose if when where while because since although but however`);

/** Nouns that say nothing of what is measured: the noun behind "of" does. */
export const genericNouns = words(`
  subject   amount amounts balance balances value values total totals sum sums level levels portion part parts aggregate majority proportion percentage rate size scale cost number figure figures estimate estimates record half quarter
  remainder rest holdings item items effect effects impact form forms group combination series result results net gross equivalent
  book carrying consolidated unaudited cumulative annual recognition recording recognized amounting range maximum minimum average extent breakdown component components
  target targets forecast forecasts guidance outlook budget ratio`);

/** Words that may stand between a figure and its verb or preposition without changing what it measures. */
export const fillers = words(`
  worth  approximately about around almost nearly roughly over under only just some already more less least most up than at exactly another additional further record estimated
  negative minus still now then flat unchanged stable steady constant a an the other remaining between further total aggregate combined maximum minimum currently also then each`);

/** "a total of", "the amount of": with the "of" behind them they are fillers too. */
export const fillerNouns = words("total aggregate sum amount amounts maximum minimum excess average");

/** Verbs of who gives money for something: "we paid ¥5 billion". */
export const payVerbs = words("paid pay pays paying");

/** Debts that bear the rate written before them: "1.75% convertible notes". */
export const debtNouns = words(
  "notes note bonds bond debentures debenture loan loans convertible senior subordinated unsecured coupon straight debt borrowings",
);

/** Verbs of things that happen to what is counted: so many were opened, closed, made; how many there are is another matter. */
export const eventVerbs = words(`
  established establish founded found formed form made make makes making acquired acquire open opened opening close closed closing sold sell merged merge liquidated dissolved launched launch added add cut eliminated eliminate hired hire dismissed
  appointed nominated built build transferred deconsolidated relocated renovated cancelled
  suspended halted interrupted stopped shut destroyed damaged flooded hit injured lost withdrawn revoked terminated refurbished remodeled remodelled upgraded converted replaced demolished scrapped killed burned burnt`);

/** Verbs of ends and departures that need no object: "three directors resigned", "five patents will expire". */
export const lapseVerbs = words("resigned resign retired retire died departed lapsed expired expire failed defaulted bankrupt ceased");

/** Goods and units of volume, in the plural, that are made, shipped and sold by the thousand. */
export const goodsNouns = words(`
  ton tons tonne tonnes barrel barrels boe unit units vehicle vehicles car cars automobiles truck trucks buses motorcycles scooters bicycles engines tires tyres batteries
  handset handsets phones smartphones tablets computers notebooks consoles televisions tvs cameras printers copiers devices appliances refrigerators washers conditioners panels modules wafers chips
  bottles cases cans copies pairs ounces carats bushels hectoliters hectolitres liters litres gallons`);

/** Past forms of rising and falling: verbs beyond doubt. */
export const pastChanges = words(
  "dipped increased rose grew climbed jumped improved widened decreased fell slowed eased declined dropped shrank narrowed slid plunged slipped worsened deteriorated reduced surged soared doubled tripled quadrupled halved",
);

/** Words of a verb chain between subject and figure: "is forecast to come in at around", "ended the year at", "to range between". */
export const chainWords = words(`
  is are was were be been being will would may might should could must to at in come comes came amount amounts reach reaches reached total exceed exceeds exceeding exceeded range ranges ranging between
  forecast forecasted projected expected estimated anticipated planned budgeted targeted set put likely remain remains remained stay stayed end ended close closed fall falls rise rises grow grows improve decline
  the year period around about over not also still again even well slightly approximately almost nearly above below`);
