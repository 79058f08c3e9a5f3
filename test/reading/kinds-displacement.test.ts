import { describe, expect, test } from "vitest";
import { sayOf } from "./sayof.ts";

const moves: readonly (readonly [text: string, says: string])[] = [
  [
    "More than 3,400 villagers have fled Lwe Kham for the Thai border since Sunday.",
    "fled 3400.. Lwe Kham > Thai border",
  ],
  [
    "Some 60 families trekked from Nam Tong to a monastery in Mong Hsu.",
    "fled 60 families Nam Tong > monastery in Mong Hsu",
  ],
  ["The army bused 250 residents of Sadd to the capital on Monday.", "evacuated 250 Sadd > capital"],
  ["Around 90 people returned to Karm Ziad on Tuesday.", "returned 90 > Karm Ziad"],
  ["The fighting forced 50,000 people from their homes in Tigray.", "fled 50000 Tigray"],
  ["The war has uprooted millions of people.", "fled 2000000.."],
  ["Shelling in Bakhmut has caused thousands of civilians to flee.", "fled 2000.. Bakhmut"],
  ["Two million people have been displaced in Darfur.", "fled 2000000 Darfur"],
  ["Hundreds of families sought refuge in Goma.", "fled 200.. families > Goma"],
  ["About 45 buses carrying 3,000 people left Rashidin for Aleppo.", "evacuated 3000 Rashidin > Aleppo"],
  ["The evacuation of 300 children from Dubrava began on Monday.", "evacuated 300 Dubrava"],
  ["Thousands of refugees crossed into Chad.", "fled 2000.. > Chad"],
  ["Several thousand people streamed out of Sake towards Goma.", "fled 3000.. Sake > Goma"],
  ["Rebels and their families, 400 people in all, were evacuated from Homs.", "evacuated 400 Homs"],
  ["The ministry did not acknowledge the exodus of residents to Goma.", "fled > Goma (unacknowledged)"],
  ["Up to 900 people could flee Sake in the coming days.", "fled ..900 Sake (predicted)"],
];

const none: readonly string[] = [
  "Rebels fled the town of Sake.",
  "The wounded were evacuated to a hospital in Goma.",
  "Soldiers prevented civilians from leaving Sake.",
  "The relief group sent 40 sacks of rice from Takaw to Mong Hsu.",
  "Troops were airlifted behind the lines.",
  "The strike left two people dead in Sake.",
  "The dead included displaced children.",
  "Hospitals reported an influx of injured people.",
  "The mayor left the meeting early.",
  "The minister returned to work on Monday.",
];

describe("displacement", () => {
  test.each(moves)("%s", (text, says) => expect(sayOf("displacement", text)).toBe(says));
  test.each(none)("nobody moves: %s", (text) => expect(sayOf("displacement", text)).toBe(""));
});
