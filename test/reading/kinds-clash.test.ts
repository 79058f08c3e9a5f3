import { describe, expect, test } from "vitest";
import { sayOf } from "./sayof.ts";

const fights: readonly (readonly [text: string, says: string])[] = [
  ["Rebels clashed with soldiers in Sadd on Sunday.", "Rebels / soldiers @ Sadd"],
  ["Government troops battled M23 rebels in the hills above Sake.", "Government troops / M23 rebels @ Sake"],
  ["Fierce fighting between the army and rebels raged in Sadd.", "army / rebels @ Sadd"],
  ["Clashes erupted in Sadd locality on 12 November.", "@ Sadd locality"],
  ["Fighting in Sadd has intensified.", "@ Sadd"],
  ["The army launched an offensive on Marib.", "army @ Marib"],
  ["Fighters mounted an attack to recapture the road to Lesk.", "Fighters @ Lesk"],
  ["Militants stormed the town of Palma.", "Militants @ Palma"],
  ["Gunmen ambushed an army convoy near Menaka.", "Gunmen / army convoy @ Menaka"],
  ["Ten soldiers were killed in clashes with militants in Burkina Faso.", "/ militants @ Burkina Faso"],
  ["The battle for the town of Sadd began on Monday.", "@ Sadd"],
  ["Ukraine's counteroffensive began in June.", "Ukraine"],
  ["Fierce fighting is under way in Bakhmut.", "@ Bakhmut"],
  ["There has been no fighting in Sadd since Monday.", "@ Sadd (denied)"],
  ["The rebels are preparing an assault on Sadd.", "rebels @ Sadd (planned)"],
  ["The army and the militia exchanged fire in Sadd.", "army / militia @ Sadd"],
  ["A military operation on the Sadd front began on Monday.", "@ Sadd front"],
];

const none: readonly string[] = [
  "The war has killed thousands.",
  "Firefighters battled the flames.",
  "Doctors are fighting the disease.",
  "The fight against terrorism goes on.",
  "Rescue operations continued in Sadd.",
  "Militants attacked civilians in Sadd.",
  "The rebel offensive has drawn criticism.",
  "He fought for better schools.",
  "Warplanes attacked positions near Sadd.",
  "The army repelled an attack on Sadd.",
];

describe("clash", () => {
  test.each(fights)("%s", (text, says) => expect(sayOf("clash", text)).toBe(says));
  test.each(none)("no clash: %s", (text) => expect(sayOf("clash", text)).toBe(""));
});
