/**
 * What a number counts, and what it does not: "ten consolidated subsidiaries" is a count, "two reasons", "six months", "Level 3" are none.
 * Singular nouns, lower case; {@link countNouns} holds them with their plurals.
 */

const words = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean);

/** Business things, singular. */
const business = words(`
  employee worker staff person people individual man woman director officer executive manager engineer scientist researcher developer programmer technician professional specialist consultant
  auditor analyst member nominee candidate trustee advisor adviser representative salesperson driver pilot physician doctor nurse pharmacist patient student teacher lawyer attorney expert inventor operator
  shareholder stockholder investor holder owner creditor lender borrower debtor depositor policyholder beneficiary participant
  customer client subscriber user consumer buyer purchaser member visitor guest viewer reader listener passenger household account tenant resident merchant advertiser player
  supplier vendor distributor dealer retailer wholesaler reseller manufacturer contractor subcontractor partner licensee licensor franchisee franchise lessee lessor carrier provider competitor counterparty agent agency broker underwriter
  company corporation subsidiary affiliate investee associate entity venture firm business bank insurer institution organization organisation division department committee team enterprise startup trust fund partnership
  bureau ministry municipality school university college hospital clinic laboratory lab institute airline hotel restaurant
  store shop outlet branch office headquarters location site facility plant factory fab foundry warehouse center centre datacenter showroom studio theater theatre property building house home apartment condominium villa room bed floor
  station airport port terminal dock mall supermarket hub depot mine well field rig refinery pipeline reactor turbine dam farm kiosk booth
  country nation city town prefecture province region territory jurisdiction market state county district segment continent
  patent trademark copyright license licence permit registration application brand product game app website domain database platform portal channel program programme project
  server computer machine device terminal handset smartphone phone robot vehicle car automobile truck bus motorcycle bicycle aircraft airplane plane helicopter ship vessel tanker container satellite train locomotive railcar engine unit battery
  atm router switch tower antenna cable line circuit node rack port processor chip wafer transistor semiconductor tool furnace
  contract agreement transaction acquisition merger deal order loan facility lease mortgage claim lawsuit suit complaint petition proceeding appeal violation incident weakness accident breach injury fatality death infection recall inspection audit
  share option warrant right bond note debenture security certificate swap derivative instrument
  offering tranche deposit card transaction payment invoice shipment delivery flight cruise voyage trip reservation ticket
  union meeting seat vote proxy
  drug compound candidate trial study molecule line dealership showroom garage
  book newspaper magazine film movie song album episode download visit session click message email call
  barrel ton tonne vehicle hectare acre teu container carat ounce bushel gallon
  ads adr adrs psu rsu prsu`);

/** Irregular plurals. A noun that is its own plural is listed with itself. */
const irregular: Readonly<Record<string, string>> = {
  person: "persons",
  people: "people",
  man: "men",
  woman: "women",
  staff: "staff",
  aircraft: "aircraft",
  headquarters: "headquarters",
  ads: "adss",
  adrs: "adrs",
};

/** Nouns that are plural without an s and have no singular of their own. */
const invariant = words(
  "people staff personnel aircraft men women children personnel headquarters mw kw gw mwh kwh gwh twh mmboe boe bpd ha sqm spacecraft",
);

/** Nouns that make the unit `shares`. */
export const shareNouns: ReadonlySet<string> = new Set(["share", "shares", "ads", "adss", "adr", "adrs"]);

function plural(noun: string): string {
  const special = irregular[noun];
  if (special) return special;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/u.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

/** Countable business nouns → "one" for singular forms, "many" for plurals, "both" for forms that are either. */
export const countNouns: ReadonlyMap<string, "one" | "many" | "both"> = (() => {
  const forms = new Map<string, "one" | "many" | "both">();
  for (const noun of business) forms.set(noun, "one").set(plural(noun), "many");
  for (const noun of invariant) forms.set(noun, "many");
  for (const noun of ["ads", "aircraft", "staff", "headquarters", "adrs"]) forms.set(noun, "both");
  return forms;
})();

/** Measures that are counted where an area or power word stands before them: "5,000 square meters". */
export const measureNouns: ReadonlySet<string> = new Set(
  words("meters metres feet kilometers kilometres miles meter metre foot tons tonnes"),
);
/** What must stand before {@link measureNouns}. */
export const measureAdjectives: ReadonlySet<string> = new Set(["square", "cubic", "metric", "long", "short", "weight"]);

/** Units in the singular: "10 nanometer designs" measures, and does not count, the designs. */
export const measureUnits: ReadonlySet<string> = new Set(
  words(
    "nanometer nanometre nm micron millimeter millimetre mm centimeter centimetre inch meter metre foot mile kilometer kilometre km gigabit megabit megapixel bit byte gigabyte terabyte watt volt degree",
  ),
);

/** Plural words that modify the noun behind them: "sales offices", "systems engineers". */
export const pluralModifiers: ReadonlySet<string> = new Set(
  words(`asbestos sales systems operations services securities goods communications telecommunications electronics logistics overseas business various previous serious continuous wireless gas mass
  class process access savings sports electronics semiconductors plastics chemicals metals arms customs news loss cross express premises pharmaceuticals economics materials resources rights solutions networks products
  works parts operations indigenous religious hazardous numerous famous precious previous business less address plus glass brass dangerous autonomous anonymous analysis basis diagnosis status bonus campus virus
  states united settlements means proceeds series species ds ls its this us is as`),
);

/** Times: a number before them is a length of time, whatever follows ("six months deposits"). */
export const timeNouns: ReadonlySet<string> = new Set(
  words(`year years month months week weeks day days hour hours minute minutes second seconds quarter quarters half halves decade decades century centuries night nights season seasons
  semester semesters weekday weekdays weekend weekends yr yrs mo mos fy p.m. a.m. pm am o'clock
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`),
);

/** Words that end the noun phrase behind a number. */
export const phraseStops: ReadonlySet<string> = new Set(
  words(`a an the this that these those each every any all both either neither no some such another
  of in on at to for from by with within without into onto over under above below between among amongst through during before after since until till against toward towards upon across along around about behind
  beyond beside besides despite except excluding including like near off out per via versus vs throughout regarding concerning following respectively
  and or but nor so yet as than if when where while whereas because although though unless whether which who whom whose what how why
  is are was were be been being am has have had having do does did done will would shall should can could may might must cannot
  i we you he she it they me us him them my our your his its their mine ours theirs one's itself themselves
  not only also already still just then there here now later earlier ago together apart instead plus minus
  totaled totalled reached owned held holds hold became remain remained accounted accounts account represented represents represent comprised comprise include includes included increased decreased
  operated operates operate placed located employed filed issued sold bought acquired made took gave got went came left joined serve served serves pending totalling totaling aggregating commencing beginning ending ended
  began begin begins started expired expires expire matured consisting consist consists based compared equal pursuant due relating`),
);

/** Plural nouns, not in {@link countNouns}, that even a large number in digits does not turn into a count of business things. */
export const uncountedPlurals: ReadonlySet<string> = new Set(
  words(`overseas times reasons factors ways steps categories risks types kinds forms terms conditions parts aspects areas levels stages phases principles elements points bases options methods items issues matters
  measures objectives goals targets themes topics pillars priorities initiatives assumptions estimates amounts values figures numbers percentages percents rates ratios multiples fractions thirds fifths tenths hundredths
  millions billions thousands trillions dozens hundreds scores tens dollars cents pence euros pounds yens pesos francs
  kilometers kilometres kms meters metres centimeters centimetres millimeters millimetres inches feet miles yards grams kilograms kgs liters litres degrees watts volts amps hertz bits bytes gigabytes terabytes megabits gigabits nanometers microns calories joules
  pages lines words paragraphs sections articles notes chapters items rules exhibits appendices schedules tables figures columns rows footnotes versions
  requirements regulations laws acts standards provisions directives recommendations guidelines sanctions
  has is was as its us this yes plus basis analysis always perhaps thus plans sales earnings revenues profits losses costs expenses taxes assets liabilities proceeds savings bonds results operations`),
);

/** Words before a number that make it a label: "Note 10", "Level 3", "Section 404". */
export const labelWords: ReadonlySet<string> = new Set(
  words(`item items note notes form forms section sections article articles paragraph paragraphs clause clauses page pages p pp chapter chapters part parts level levels tier rule rules regulation regulations directive
  act law ordinance no nos number fab phase phases type types class classes category categories exhibit exhibits schedule schedules appendix annex table tables figure figures footnote footnotes series stage stages step steps version release
  generation grade floor room suite building line unit iso sfas fas fin eitf asc asu ias ifrs ifric sic sop fsp sab apb topic subtopic scope basel pillar euro model windows android ios web industry day title topix nikkei fortune dax ftse cac sdg
  goal question volume vol issue issues file registration box gate zone route highway circular bulletin opinion statement statements codification subpart annexes attachment resolution proposal week q fy cy age aged ages
  area block lot reactor wave tranche gen`),
);

/** Words of labels that are verbs too, behind one of the marks of an infinitive: "to issue 300 bonds". */
export const labelVerbs: ReadonlySet<string> = new Set(words("issue file form class stage build register schedule"));
/** See {@link labelVerbs}. */
export const infinitiveMarks: ReadonlySet<string> = new Set(words("to will would may might can could shall should must not"));

/** Verbs and links behind which a bare number states how many: "the number of employees was 12,345". */
export const statingWords: ReadonlySet<string> = new Set(
  words(
    "was were is are be been totaled totalled totals reached reaches averaged averages averaging to at by numbered exceeded exceeds than approximately about around over nearly almost roughly of stood from and or below above",
  ),
);

/** Nouns that themselves name a number of people or places: "our workforce increased to 5,200", "users averaged 5 million". */
export const headcountNouns: ReadonlySet<string> = new Set([
  "workforce",
  "headcount",
  "employees",
  "subscribers",
  "customers",
  "stores",
  "users",
  "maus",
  "daus",
  "mau",
  "dau",
  "members",
  "shareholders",
  "stockholders",
  "subscriptions",
  "visitors",
  "arrivals",
  "passengers",
  "guests",
  "outlets",
  "subsidiaries",
]);

/** Legal forms that end a company's name in running heads: the nouns behind them are another phrase. */
export const companyForms: ReadonlySet<string> = new Set(["plc", "PLC", "Plc", "Inc", "Ltd", "LLC", "Corp", "N.V.", "S.A.", "AG", "K.K."]);

/** What stands behind "issued" in "1,940 issued U.S. patents": there it is an adjective, elsewhere a verb ("of which ten issued bonds"). */
export const issuedThings: ReadonlySet<string> = new Set(
  words("patent patents u.s. us united foreign domestic utility design and trademarks"),
);

/** "One important driver has been energy prices" speaks of a cause, and counts none. */
export const speakingAdjectives: ReadonlySet<string> = new Set(words("important key main primary principal"));

/** Nouns that those adjectives turn into causes. */
export const figurativeNouns: ReadonlySet<string> = new Set(words("driver engine"));

/** Nouns behind a maker's model name that ends in figures: "46 Alder A300 aircraft", "12 Birch 640 tractors". */
export const modelNouns: ReadonlySet<string> = new Set(
  words(
    "aircraft airplanes planes jets airliners helicopters freighters vehicles cars trucks buses locomotives trains railcars trams ships vessels tankers engines reactors turbines satellites robots servers machines tractors excavators drones",
  ),
);

/** Nouns that "no" turns into a zero where a report says so: "we recorded no impairment loss". */
export const nilNouns: ReadonlySet<string> = new Set(
  words(`loss losses impairment impairments dividend dividends revenue revenues gain gains borrowings debt indebtedness income expense expenses charge charges writeoffs goodwill sales profit profits interest
  distributions contributions proceeds repurchases provision provisions allowance`),
);

/** What may stand between "no" and such a noun without limiting the zero ("no material loss" does not say zero). */
export const nilModifiers: ReadonlySet<string> = new Set(
  words(
    "impairment goodwill net cash interim annual dividend interest credit bank long short term deferred realized unrealized tax income operating outstanding asset restructuring valuation bad debt loan stock share based year end compensation amortization depreciation foreign exchange currency translation intangible equity",
  ),
);

/** Words before "no" that report something done or standing. */
export const nilReports: ReadonlySet<string> = new Set(
  words(
    "recorded recognized recognised incurred reported had paid declared was were been posted booked made received generated earned realized realised suffered charged",
  ),
);

/** What is done to such a noun: "no impairment loss was recorded". */
export const nilParticiples: ReadonlySet<string> = new Set(
  words("recorded recognized recognised incurred reported paid declared booked posted made generated earned realized realised charged"),
);

/**
 * Nouns of volume that a bare number may state: "shipments were 4,500". The words that must stand before the noun; "" where none must.
 */
export const volumeNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    sales: "unit",
    volume: "unit sales production shipment",
    volumes: "unit sales production shipment",
    production: " unit vehicle",
    output: " unit vehicle",
    shipments: " unit vehicle",
    deliveries: " unit vehicle",
    registrations: " vehicle car",
    downloads: "",
  } as const satisfies Record<string, string>).map(([noun, leads]) => [noun, new Set(leads.split(" "))]),
);

/** Verbs behind such a noun. */
export const volumeVerbs: ReadonlySet<string> = new Set(words("rose fell grew declined climbed dropped exceeded amounted stood came"));

/** What was done so many times: "downloaded 380 million times". */
export const countedVerbs: ReadonlySet<string> = new Set(
  words("downloaded viewed visited watched streamed played installed cited accessed"),
);
