import { describe, expect, test } from "vitest";
import { sayOf } from "./sayof.ts";

const bargains: readonly (readonly [text: string, says: string])[] = [
  ["The army and the rebels agreed to a 72-hour truce in Sadd.", "ceasefire agreed army and the rebels @ Sadd"],
  ["A ceasefire agreement was signed in Pretoria.", "ceasefire agreed @ Pretoria"],
  ["Russia brokered a ceasefire in November.", "ceasefire agreed Russia"],
  ["The ceasefire took effect at dawn.", "ceasefire in_effect"],
  ["A truce has been in place since July.", "ceasefire in_effect"],
  ["The truce was extended by 24 hours.", "ceasefire extended"],
  ["The army violated the ceasefire on Monday.", "ceasefire violated army"],
  ["Each side accused the other of violations of the truce.", "ceasefire violated"],
  ["The ceasefire collapsed in September.", "ceasefire ended"],
  ["The UN called for an immediate ceasefire in Sadd.", "ceasefire proposed @ Sadd"],
  ["Norway proposed a week-long pause in the fighting.", "ceasefire proposed Norway"],
  ["The rebels rejected the ceasefire proposal.", "ceasefire rejected rebels"],
  ["The rebels agreed to evacuate Sadd.", "evacuation agreed rebels"],
  ["The evacuation deal for Sadd was suspended.", "evacuation ended"],
  ["The army and the rebels exchanged 200 prisoners of war.", "exchange in_effect army and the rebels"],
  ["The rebels handed over the bodies of two soldiers in exchange for 18 prisoners.", "exchange in_effect rebels"],
  ["Residents left under a reconciliation deal.", "surrender in_effect"],
];

const none: readonly string[] = [
  "A trade agreement was signed in Sadd.",
  "The two leaders agreed to meet again.",
  "The truce has been welcomed.",
  "After a pause he went on.",
  "The captives were released.",
  "The company agreed a deal for the mine.",
];

describe("agreement", () => {
  test.each(bargains)("%s", (text, says) => expect(sayOf("agreement", text)).toBe(says));
  test.each(none)("no agreement: %s", (text) => expect(sayOf("agreement", text)).toBe(""));
});
