import { describe, expect, it } from "@jest/globals";
import { read } from "./reading.ts";

/** [sentence, the figures as "span|unit|value", what each counts]. */
const references: [string, string[], string[]][] = [
  ["It has 9 auditors, six of whom are new.", ["9|count|9", "six|count|6"], ["auditors", "auditors"]],
  ["It tests twelve drugs, three of which are vaccines.", ["twelve|count|12", "three|count|3"], ["drugs", "drugs"]],
  ["It runs 640 shops, 45 of them at airports.", ["640|count|640", "45|count|45"], ["shops", "shops"]],
  ["It runs 640 shops, of which about 45 are leased.", ["640|count|640", "45|count|45"], ["shops", "shops"]],
  ["Three of our seven officers left.", ["Three|count|3", "seven|count|7"], ["officers", "officers"]],
  ["Four of these mines closed.", ["Four|count|4"], ["mines"]],
  ["Eight of the Group's 31 vessels sank.", ["Eight|count|8", "31|count|31"], ["vessels", "vessels"]],
  ["It took over 1,350 of their engineers.", ["1,350|count|1350"], ["engineers"]],
  ["A rival bought 4,100,000 of our shares.", ["4,100,000|shares|4100000"], ["shares"]],
  ["Of our 2,150 outlets as of May 31, 1,980 were run by partners.", ["2,150|count|2150", "1,980|count|1980"], ["outlets", "outlets"]],
  [
    "It employed 7,400 people, consisting of 3,300 in Peru, 2,900 in Chile and Bolivia and 1,200 in Spain.",
    ["7,400|count|7400", "3,300|count|3300", "2,900|count|2900", "1,200|count|1200"],
    ["people", "people", "people", "people"],
  ],
  [
    "It has 85 branches, including 20 in Norway and 5 in Iceland.",
    ["85|count|85", "20|count|20", "5|count|5"],
    ["branches", "branches", "branches"],
  ],
  ["It has 85 branches, up from 79 the year before.", ["85|count|85", "79|count|79"], ["branches", "branches"]],
  ["It has 85 branches, compared with 79 at the start.", ["85|count|85", "79|count|79"], ["branches", "branches"]],
  ["The number of wells was 310, 325 and 340.", ["310|count|310", "325|count|325", "340|count|340"], ["wells", "wells", "wells"]],
  ["Unit sales in Peru and Chile were 51,000 and 38,000.", ["51,000|count|51000", "38,000|count|38000"], ["Unit sales", "Unit sales"]],
  ["Shipments fell to 12,400.", ["12,400|count|12400"], ["Shipments"]],
  ["Vehicle production in Asia totaled 1.2 million.", ["1.2 million|count|1200000"], ["Vehicle production"]],
  ["The app was downloaded over 75 million times.", ["75 million|count|75000000"], ["downloaded"]],
  ["Visitors decreased from 90,000 to 84,500.", ["90,000|count|90000", "84,500|count|84500"], ["Visitors", "Visitors"]],
  ["It issued 620,000 newly issued shares.", ["620,000|shares|620000"], ["newly issued shares"]],
  ["It holds 880,000 issued shares.", ["880,000|shares|880000"], ["issued shares"]],
  ["It holds 880,000 Class A ordinary shares.", ["880,000|shares|880000"], ["Class A ordinary shares"]],
  ["It holds 300 Series A preferred shares.", ["300|shares|300"], ["Series A preferred shares"]],
];

describe("a number whose noun stands elsewhere", () => {
  it.each(references)("%s", (sentence, short, counted) => {
    const reading = read(sentence);
    expect(reading.short).toEqual(short);
    expect(reading.counted).toEqual(counted);
  });

  it("takes the bound of its own number", () => {
    expect(read("It runs 640 shops, of which about 45 are leased.").figures.map(({ bound }) => bound)).toEqual(["exact", "about"]);
  });
});

describe("numbers that refer to nothing counted", () => {
  it.each([
    "One of our seven rivals, or 1 of them, left.",
    "Article 21 of the Fisheries Act limits our holdings.",
    "Under section 156(3) of the Companies Act it sued.",
    "Two of them left.",
    "Two of the reasons are known.",
    "The production costs were 51,000.",
    "Sales were 51,000.",
    "Sales of which 45 are leased.",
    "It happened 75 times.",
    "It uses 12 nanometer designs.",
    "The 2031 Notes and our 2014 acquisitions were costly.",
    "14 Oak Growth Trust plc vehicles",
  ])("%s", (sentence) => {
    expect(read(sentence).short.filter((figure) => !figure.startsWith("seven"))).toEqual([]);
  });

  it.each(["five of whom ", "of which 5 ", "consisting of 5 in Peru, ", "5 of our ", "compared with 5, "])(
    "end on hostile text of %s",
    (part) => {
      const text = `9 stores ${part.repeat(Math.ceil(100_000 / part.length))}`;
      expect(read(text).figures.length).toBeGreaterThan(0);
    },
  );
});
