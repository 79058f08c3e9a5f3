import { describe, expect, test } from "vitest";
import { sayOf } from "./sayof.ts";

const services: readonly (readonly [text: string, says: string])[] = [
  ["An air raid on a market in Goma killed six.", "market damaged 1"],
  ["Warplanes hit two schools in Lesk on Sunday.", "school damaged 2"],
  ["The hospital was hit in an air strike.", "hospital damaged 1"],
  ["A shell fell on the Wad Basheer market.", "market damaged 1"],
  ["The air force attacked a crowded market in Goma.", "market damaged 1"],
  ["The only hospital in Sadd came under attack.", "hospital damaged 1"],
  ["The rockets caused material damage to houses and properties.", "home damaged"],
  ["Shelling destroyed an ambulance and set fire to a bakery.", "ambulance destroyed 1; bakery damaged 1"],
  ["Militants torched a church and 40 houses in Palma.", "worship destroyed 1; home destroyed 40"],
  ["One hundred and twelve homes were burnt down in Old Sarig.", "home destroyed 112"],
  ["The raid left several houses destroyed.", "home destroyed 3.."],
  ["Two buildings collapsed.", "other destroyed 2"],
  ["All four hospitals in Um Sidra are out of service.", "hospital closed 4"],
  ["The blast put a clinic out of service.", "clinic closed 1"],
  ["The last hospital in Mekelle stopped working.", "hospital closed 1"],
  ["There are no functioning hospitals in Um Sidra.", "hospital closed"],
  ["The closure of all schools in Idlib was announced.", "school closed"],
  ["Um Sidra has been without electricity since January.", "electricity closed"],
  ["The town was left with no access to running water.", "water closed"],
  ["Goma has had little running water.", "water limited"],
  ["Only two clinics are still operating in the city.", "clinic working 2"],
  ["Schools in Lesk reopened on Monday.", "school restored"],
  ["Engineers have restored the water supply.", "water restored"],
  ["The power plant was not targeted.", "electricity damaged 1 (denied)"],
];

const none: readonly string[] = [
  "The wounded were taken to a hospital in Goma.",
  "A bomb exploded near a mosque in Lesk.",
  "A car bomb went off in front of a school.",
  "Mortar shells landed in the vicinity of the hotel.",
  "Soldiers raided houses in Lesk.",
  "Bodies were pulled from under collapsed buildings.",
  "He was hurt in the strike on his way home.",
  "Western powers condemned the attack.",
  "Jets destroyed a weapons warehouse.",
  "The army destroyed a rebel building.",
];

describe("service", () => {
  test.each(services)("%s", (text, says) => expect(sayOf("service", text)).toBe(says));
  test.each(none)("no service: %s", (text) => expect(sayOf("service", text)).toBe(""));
});
