/** What courts order and plaintiffs claim: who pays, and who is only named beside it. All figures of each sentence. */
import { each } from "./each.ts";

each(
  "what a court orders is awarded, and the one ordered pays",
  ["concept", "entity", "counterparty"],
  [
    [
      "march",
      "The Tokyo District Court ordered our subsidiary, Sazanami Works Co., Ltd., to pay ¥310 million in October 2015.",
      [["¥310 million", "DamagesAwarded", "Sazanami Works", ""]],
    ],
    [
      "march",
      "In May 2015, the court ordered us to pay the plaintiff ¥220 million.",
      [["¥220 million", "DamagesAwarded", "Hayate Motors", ""]],
    ],
    [
      "march",
      "A customer claims damages of ¥900 million; in October 2015 the court of first instance ordered us to pay ¥120 million, and we have appealed.",
      [
        ["¥900 million", "DamagesSought", "Hayate Motors", ""],
        ["¥120 million", "DamagesAwarded", "Hayate Motors", ""],
      ],
    ],
    [
      "march",
      "The arbitrators ordered Kagari Metals Corporation to pay us ¥1.2 billion in May 2015.",
      [["¥1.2 billion", "DamagesAwarded", "Kagari Metals", "Hayate Motors"]],
    ],
    ["march", "In May 2015, the ministry ordered us to pay ¥220 million.", [["¥220 million", "", "Hayate Motors", ""]]],
  ],
);

each(
  "who claims, and who only says which plaintiffs",
  ["concept", "entity", "counterparty"],
  [
    [
      "march",
      "Investors who bought shares in Hotaru Holdings Co., Ltd. are seeking damages of ¥1.8 billion.",
      [["¥1.8 billion", "DamagesSought", "", ""]],
    ],
    [
      "march",
      "Former employees of Hotaru Foods Inc. are claiming damages of ¥300 million from us.",
      [["¥300 million", "DamagesSought", "Hayate Motors", ""]],
    ],
    [
      "march",
      "Hotaru Foods Inc., which bought our tiles, claims damages of ¥300 million.",
      [["¥300 million", "DamagesSought", "Hayate Motors", "Hotaru Foods"]],
    ],
    [
      "march",
      "We have received claims for damages of ¥20 million from Hotaru Foods Inc.",
      [["¥20 million", "DamagesSought", "Hayate Motors", "Hotaru Foods"]],
    ],
    [
      "march",
      "Hotaru Foods Inc. sought damages of ¥3 million from our subsidiary Sora Inc.",
      [["¥3 million", "DamagesSought", "Sora", "Hotaru Foods"]],
    ],
  ],
);
