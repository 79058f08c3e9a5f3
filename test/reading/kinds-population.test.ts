import { describe, expect, test } from "vitest";
import { sayOf } from "./sayof.ts";

const living: readonly (readonly [text: string, says: string])[] = [
  ["The city is home to more than 250,000 residents.", "resident 250000.."],
  ["About 300,000 people are thought to be living in the eastern half of the city.", "resident 300000"],
  ["Twelve families remain in Lwe Kham.", "resident 12 families"],
  ["Bukavira has about 400,000 inhabitants.", "resident 400000"],
  ["Goma, a city of about a million, fell on Tuesday.", "resident 1000000"],
  ["The town has a population of 18,000.", "resident 18000"],
  ["About 18,000 people are trapped in Harasin.", "besieged 18000"],
  ["More than 5,000 people live under siege in Harasin.", "besieged 5000.."],
  ["Aid must reach the 40,000 civilians besieged in Harasin.", "besieged 40000"],
  ["Civilians are trapped in Harasin.", "besieged"],
  ["More than 310,000 people in West Kassil require food assistance.", "in_need 310000.."],
  ["Some 1.2 million people are in need of aid in Tigray.", "in_need 1200000"],
  ["The blockade has deprived 22 million people of food.", "in_need 22000000"],
  ["Two million people lacked access to clean water in Sadd.", "in_need 2000000"],
  ["More than 1,100 children are suffering acute malnutrition.", "in_need 1100.."],
  ["Up to 11,000 displaced people are now sheltering in Mong Hsu.", "displaced ..11000"],
  ["About 2,000 are camped in Falang Bum.", "displaced 2000"],
  ["The camp is hosting 40,000 refugees.", "displaced 40000"],
];

const none: readonly string[] = [
  "Six people lost their lives in Sadd.",
  "Residents are trapped under the rubble in Harasin.",
  "Her son had stayed in Harasin.",
  "Air strikes killed 23 people in a town which has been under siege since May.",
  "Rebels remain in Harasin.",
  "The army needs 300 lorries.",
  "People live in fear.",
];

describe("population", () => {
  test.each(living)("%s", (text, says) => expect(sayOf("population", text)).toBe(says));
  test.each(none)("no population: %s", (text) => expect(sayOf("population", text)).toBe(""));
});
