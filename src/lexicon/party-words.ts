/** Which prepositions lead to the other party of a figure, by the role that the catalogue gives it, and nouns that are a company of their own. */
const words = (list: string): readonly string[] => list.split(" ");

/** Counterparty role → prepositions before its name. */
export const partyPrepositions: ReadonlyMap<string, readonly string[]> = new Map([
  ["supplier", words("to for from by")],
  ["customer", words("to from by")],
  ["debtor", words("from to of")],
  ["borrower", words("to from")],
  ["lender", words("from with by")],
  ["impaired company", words("of in on to")],
  ["company held", words("of in")],
  ["company sold", words("of in")],
  ["business sold", words("of")],
  ["fund", words("in")],
  ["licensor", words("to from")],
  ["licensee", words("from to")],
  ["lessor", words("from to with")],
  ["lessee", words("to from")],
  ["guaranteed", words("of for by")],
  ["producer", words("of by")],
  ["subscriber", words("to")],
  ["recipient", words("to")],
  ["authority", words("by to")],
  ["government", words("from by")],
  ["plaintiff", words("by from to")],
  ["secured creditor", words("to")],
  ["contract partner", words("with")],
  ["related party", words("with to from")],
  ["nominator", words("from by")],
  ["insurer", words("with from")],
  ["foreign operation", words("of in")],
  ["concentrated party", words("to from")],
  ["tenant", words("to by")],
  ["buyer", words("to by")],
]);

/** Counterparty role → verbs behind which "from" leads to it: "we lease the plant from X". */
export const verbsFromParty: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["lessor", new Set(words("lease leases leased leasing rent rents rented renting sublease subleased"))],
  ["licensor", new Set(words("license licenses licensed licensing licence licences licenced"))],
  ["lender", new Set(words("borrow borrows borrowed borrowing obtained obtain"))],
  [
    "supplier",
    new Set(
      words("purchase purchases purchased purchasing buy buys bought procure procures procured source sources sourced order ordered"),
    ),
  ],
]);

/** Nouns that are another company though they name none: a figure of theirs is not the issuer's. Lower case, singular. */
export const otherParties: ReadonlySet<string> = new Set(
  words(
    "subsidiary affiliate investee customer client supplier shareholder stockholder competitor government administration industry market bank venture partner borrower counterparty vendor carrier distributor associate economy country rival they it entity counterpart peer index benchmark gdp inflation unemployment currency yen dollar euro oil crude commodity tariff minister ministry parliament population household consumer exporter importer employee director officer regulator court agency association parent seller licensee licensor lessee lessor tenant franchisee contractor purchaser acquirer acquiree reinsurer creditor debtor guarantor obligor transferee transferor landlord patient donor founder family executive chairman president trustee investor manufacturer producer retailer insurer homebuilder builder developer airline farmer motorist passenger tourist visitor syndicate consortium",
  ),
);

/** Nouns that say who the company, body or person is whose name follows: "our main bank, X". Lower case, singular. */
export const introducingNouns: ReadonlySet<string> = new Set(
  words(
    "subsidiary affiliate associate investee venture partner customer client supplier vendor lender bank creditor lessor landlord tenant lessee licensor licensee distributor contractor shareholder stockholder investor holder parent competitor rival insurer reinsurer operator company firm group manufacturer producer retailer wholesaler carrier broker developer fund regulator authority plaintiff claimant buyer purchaser seller chairman chairwoman president founder director",
  ),
);

/** Nouns of what a whole market does, behind one of the adjectives: "global demand". Lower case, singular. */
export const marketNouns: ReadonlySet<string> = new Set(
  words(
    "demand consumption supply production output shipment trade export import capacity spending construction registration tourism penetration",
  ),
);

/** Adjectives of a whole market; "our worldwide demand" is ours all the same. */
export const marketAdjectives: ReadonlySet<string> = new Set(
  words("global world worldwide national nationwide domestic industry industry-wide international regional overall"),
);

/** Adjectives that make another one of "the company": "the target company", "such company". */
export const otherCompanyWords: ReadonlySet<string> = new Set(
  words(
    "target acquired acquiring combined surviving merged other another such said third-party portfolio investee parent holding successor resulting partner rival competing insured leasing trading joint borrowing affected unrelated unaffiliated",
  ),
);

/** Those of them that behind "our" tell of the group: "our leasing company". */
export const ownCompanyWords: ReadonlySet<string> = new Set(words("acquired merged surviving holding resulting insured leasing trading"));

/** Nouns of a company or body that is another one unless it is called ours: "the fund had", but "our fund had". */
export const otherUnlessOurs: ReadonlySet<string> = new Set(words("fund hospital university institute trust foundation cooperative firm"));

/** Verbs whose subject holds the shares that the object names. */
export const holdingVerbs: ReadonlySet<string> = new Set(
  words(
    "own owns owned owning hold holds held holding acquire acquired acquires acquiring purchased purchase purchases bought has have had having retain retains retained obtained sold sell invested invest invests investing contribute contributed inject injected buy buys bought put spend spent take took",
  ),
);
