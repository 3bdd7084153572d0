import type { Role } from "../model/entity.ts";

/**
 * The words by which a text says what a company is to the issuer: "our largest shareholder, Alder Corp." is a `shareholder`.
 * All in lower case; a hyphen reads as a space.
 */

/** Nouns that state a role of the company they are said of. */
export const roleNouns = {
  subsidiary: "subsidiary",
  subsidiaries: "subsidiary",
  investee: "equity-method-investee",
  investees: "equity-method-investee",
  affiliate: "investee",
  affiliates: "investee",
  shareholder: "shareholder",
  shareholders: "shareholder",
  stockholder: "shareholder",
  stockholders: "shareholder",
  parent: "shareholder",
  competitor: "competitor",
  competitors: "competitor",
  rival: "competitor",
  rivals: "competitor",
  supplier: "supplier",
  suppliers: "supplier",
  provider: "supplier",
  providers: "supplier",
  vendor: "supplier",
  vendors: "supplier",
  lender: "supplier",
  lenders: "supplier",
  manufacturer: "supplier",
  manufacturers: "supplier",
  foundry: "supplier",
  foundries: "supplier",
  subcontractor: "supplier",
  subcontractors: "supplier",
  contractor: "supplier",
  contractors: "supplier",
  customer: "customer",
  customers: "customer",
  client: "customer",
  clients: "customer",
  distributor: "customer",
  distributors: "customer",
  licensee: "customer",
  licensees: "customer",
  partner: "partner",
  partners: "partner",
  venturer: "partner",
} as const satisfies Record<string, Role>;

/** Nouns that state a role only where the issuer owns them: "our provider" supplies us, "a provider" anybody. */
export const ownedOnlyNouns = [
  "affiliate",
  "affiliates",
  "provider",
  "providers",
  "vendor",
  "vendors",
  "lender",
  "lenders",
  "manufacturer",
  "manufacturers",
  "foundry",
  "foundries",
  "contractor",
  "contractors",
  "subcontractor",
  "subcontractors",
  "customer",
  "customers",
  "client",
  "clients",
  "distributor",
  "distributors",
  "partner",
  "partners",
  "parent",
  "shareholder",
  "shareholders",
  "stockholder",
  "stockholders",
  "licensee",
  "licensees",
  "rival",
  "rivals",
] as const;

/** Nouns of a company, without a role of their own: "carriers such as Alder and Birch". */
export const companyNouns = (
  "company companies corporation corporations firm firms carrier carriers operator operators integrator integrators manufacturer manufacturers maker makers producer producers retailer retailers bank banks broker brokers brokerage " +
  "airline airlines automaker automakers foundry foundries distributor distributors reseller resellers wholesaler wholesalers developer developers player players rival rivals venture ventures business businesses enterprise enterprises institution institutions " +
  "provider providers supplier suppliers vendor vendors customer customers client clients partner partners competitor competitors shareholder shareholders subsidiary subsidiaries affiliate affiliates investee investees lender lenders insurer insurers utility utilities miner miners holding " +
  "conglomerate conglomerates group groups licensor licensors licensee licensees subcontractor subcontractors contractor contractors exporter exporters importer importers shipper shippers forwarder forwarders entrant entrants startup startups"
).split(" ") as readonly string[];

/** Words that open examples: "suppliers such as …". "such" counts before "as". */
export const exampleWords = [
  "like",
  "including",
  "namely",
  "notably",
  "especially",
  "include",
  "includes",
  "included",
  "are",
  "is",
  "were",
] as const;

/** Owner words of the issuer. */
export const issuerWords = ["we", "us", "our", "ours", "ourselves"] as const;

/** Modifiers that may stand between an owner and the noun: "our former wholly owned consolidated subsidiary". */
export const roleModifiers = (
  "former formerly wholly owned majority partially partly consolidated unconsolidated non new newly established two three four five six seven eight nine ten our largest major main principal primary single sole direct indirect key important significant biggest second third top existing other domestic foreign overseas local " +
  "equity method accounted strategic business joint venture capital alliance controlling certain operating listed publicly acquired minority the a an one of 100% 51% japanese american european chinese korean"
).split(" ") as readonly string[];

/** Verbs after which the next name plays a role by itself, with the words between: "compete with", "rely on". */
export const scopeVerbs = {
  compete: { role: "competitor", link: ["with", "against"] },
  competes: { role: "competitor", link: ["with", "against"] },
  competed: { role: "competitor", link: ["with", "against"] },
  competing: { role: "competitor", link: ["with", "against"] },
  competition: { role: "competitor", link: ["from", "with", "against"] },
  rely: { role: "supplier", link: ["on", "upon"] },
  relies: { role: "supplier", link: ["on", "upon"] },
  relied: { role: "supplier", link: ["on", "upon"] },
  reliance: { role: "supplier", link: ["on", "upon"] },
  depend: { role: "supplier", link: ["on", "upon"] },
  depends: { role: "supplier", link: ["on", "upon"] },
  dependent: { role: "supplier", link: ["on", "upon"] },
  dependence: { role: "supplier", link: ["on", "upon"] },
  procure: { role: "supplier", link: ["from"] },
  procures: { role: "supplier", link: ["from"] },
  procured: { role: "supplier", link: ["from"] },
  purchase: { role: "supplier", link: ["from"] },
  purchases: { role: "supplier", link: ["from"] },
  purchased: { role: "supplier", link: ["from"] },
  buy: { role: "supplier", link: ["from"] },
  bought: { role: "supplier", link: ["from"] },
  source: { role: "supplier", link: ["from"] },
  sourced: { role: "supplier", link: ["from"] },
  obtain: { role: "supplier", link: ["from"] },
  obtained: { role: "supplier", link: ["from"] },
  lease: { role: "supplier", link: ["from"] },
  leases: { role: "supplier", link: ["from"] },
  rent: { role: "supplier", link: ["from"] },
  rented: { role: "supplier", link: ["from"] },
  bids: { role: "competitor", link: ["against"] },
  bid: { role: "competitor", link: ["against"] },
  leased: { role: "supplier", link: ["from"] },
  license: { role: "supplier", link: ["from"] },
  licensed: { role: "supplier", link: ["from"] },
  acquire: { role: "supplier", link: ["from"] },
  acquires: { role: "supplier", link: ["from"] },
  acquired: { role: "supplier", link: ["from"] },
  acquiring: { role: "supplier", link: ["from"] },
  acquisition: { role: "supplier", link: ["from"] },
  manufactured: { role: "supplier", link: ["by"] },
  fabricated: { role: "supplier", link: ["by"] },
  supplied: { role: "supplier", link: ["by"] },
  sell: { role: "customer", link: ["to"] },
  sells: { role: "customer", link: ["to"] },
  sold: { role: "customer", link: ["to"] },
  sales: { role: "customer", link: ["to"] },
} as const satisfies Record<string, { role: Role; link: readonly string[] }>;

/** Words of companies and their shares: what is bought "from X" with one of them comes from a seller, without from a supplier. */
export const stakeWords = [
  "equity",
  "share",
  "shares",
  "stock",
  "stocks",
  "business",
  "businesses",
  "interest",
  "interests",
  "stake",
  "subsidiary",
  "company",
  "ownership",
  "securities",
  "capital",
] as const;

/** Nouns of a common undertaking: "a joint venture with X" makes X a partner. */
export const allianceNouns = [
  "venture",
  "ventures",
  "alliance",
  "alliances",
  "partnership",
  "partnerships",
  "collaboration",
  "collaborate",
  "collaborated",
  "collaborating",
  "cooperation",
  "tie",
  "consortium",
] as const;

/** Verbs and nouns of an agreement with a named party; they make a name, no role. */
export const agreementNouns = [
  "agreement",
  "agreements",
  "contract",
  "contracts",
  "merger",
  "merge",
  "merged",
  "combination",
  "agreed",
  "negotiations",
  "talks",
  "settlement",
  "settled",
  "deal",
  "licence",
  "license",
  "transaction",
  "transactions",
  "arrangement",
  "relationship",
  "relationships",
  "dispute",
  "lawsuit",
  "litigation",
] as const;

/** Verbs whose object is a company bought or founded by the subject. */
export const takeoverVerbs = [
  "acquire",
  "acquired",
  "acquiring",
  "acquires",
  "establish",
  "established",
  "establishing",
  "form",
  "formed",
  "founded",
  "incorporated",
  "launched",
  "consolidated",
] as const;

/** Verbs that companies, and hardly anything else that is capitalised, are subjects of. */
export const companyVerbs =
  "announced announces acquired acquires agreed filed merged owns owned manufactures purchased purchases sells sold invested supplies supplied procures subscribed declared competes holds held paid pays received sued contributed lent licensed granted failed operates operated runs carries employs provides offers".split(
    " ",
  ) as readonly string[];

/** What belongs to companies alone: "X's shares", "the acquisition of X". */
export const belongings =
  "shares stock stocks equity securities stake subsidiary subsidiaries affiliate affiliates shareholder shareholders stockholders parent acquisition goodwill bankruptcy merger takeover competitor competitors".split(
    " ",
  ) as readonly string[];

/** What belongs to companies often: one more sign is wanted. */
export const likelyBelongings =
  "ownership interest interests board business businesses control customers suppliers products employees president chairman purchase rights trademarks brand operations unit division arm".split(
    " ",
  ) as readonly string[];

/** Holdings in a company: "an investment in X", "49.9% interest in X". */
export const holdingNouns = [
  "invest",
  "invested",
  "investing",
  "investment",
  "investments",
  "interest",
  "interests",
  "stake",
  "stakes",
  "shares",
  "holding",
  "holdings",
  "shareholding",
  "ownership",
  "equity",
  "position",
] as const;

/** Verbs by which a company makes up a part of ours: "X accounted for 12% of our revenue" is a customer, "of our purchases" a supplier. */
export const shareVerbs = (
  "account accounts accounted represent represents represented comprise comprises comprised constitute constituted contribute contributes contributed generate generates generated " +
  "make makes made bring brings brought receive receives received provided yielded"
).split(" ") as readonly string[];

/** What customers are a part of. */
export const incomeNouns = "revenue revenues sales turnover billings income orders premiums rents".split(" ") as readonly string[];

/** What suppliers are a part of. */
export const spendingNouns = "purchases purchase cost costs procurement spending expenses payments supply supplies".split(
  " ",
) as readonly string[];

/** Verbs of a company that serves us: "X carries our goods", "X supplies us with fuel". */
export const servingVerbs = (
  "supply supplies supplied provide provides provided deliver delivers delivered carry carries carried ship ships shipped transport transports transported manufacture manufactures manufactured make makes " +
  "assemble assembles assembled host hosts hosted operates maintains leases lends lent rents"
).split(" ") as readonly string[];

/** Verbs of a company that takes what we make: "X buys from us", "X distributes our products". */
export const buyingVerbs =
  "buy buys bought purchase purchases purchased order orders ordered distribute distributes distributed resell resells resold sell sells sold license licenses licensed use uses used".split(
    " ",
  ) as readonly string[];

/** Goods and services of the issuer, as an object of those verbs. */
export const wareNouns =
  "products product goods services service merchandise software drugs drug medicines vehicles devices chips wares output engines systems titles games".split(
    " ",
  ) as readonly string[];

/** Participles and nouns that end a stake: "was sold", "disposed of", "the sale of". */
export const partingVerbs =
  "sold sell selling sale disposed dispose disposal divested divest divestiture divestment deconsolidated liquidated liquidate liquidation dissolved dissolve dissolution closed closure".split(
    " ",
  ) as readonly string[];

/** Participles that begin one: "was founded by us". */
export const foundingVerbs = "established founded formed incorporated set created acquired bought purchased".split(
  " ",
) as readonly string[];

/** What speaks of an authority: "registered with X", "the approval of X", "regulated by X". */
export const authorityWords =
  "register registered registers registration approval approvals authorised authorized regulated supervised licensed authorisation authorization supervision examination inspection permission filing filings clearance notified".split(
    " ",
  ) as readonly string[];

/** Verbs whose object, or "to" behind them, is a party: "pay X", "sold it to X". */
export const objectVerbs =
  "pay pays paid owe owes owed sue sued lend lends lent sell sells sold selling transfer transfers transferred transferring issue issued lease leased assign assigned grant granted supply supplied award awarded deliver delivered outsource outsourced entrust entrusted consolidate consolidated found founded".split(
    " ",
  ) as readonly string[];

/** Verbs with "from": "borrowed from X", "derived from X". */
export const sourceVerbs =
  "borrow borrowed borrowings derived received receive due came buy bought rent rented lease leased obtained transferred acquired purchased recover recovered orders loan loans".split(
    " ",
  ) as readonly string[];

/** Nouns of the parties to a deal: "the buyer was X". */
export const partyNouns =
  "buyer seller purchaser acquirer lessor landlord tenant lender borrower guarantor counterparty licensee licensor supplier customer competitor shareholder distributor contractor plaintiff defendant claimant insurer bidder".split(
    " ",
  ) as readonly string[];

/** Nouns of debts and deals that name their party with "to", "from", "against": "receivables from X", "a loan to X". */
export const owedNouns =
  "loan loans receivable receivables payable payables payment payments borrowings royalties royalty order orders deposit deposits advances claim claims lawsuit suit licence license licences licenses rent fees guarantee guarantees debt debts".split(
    " ",
  ) as readonly string[];
