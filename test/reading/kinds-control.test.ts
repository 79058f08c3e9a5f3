import { describe, expect, test } from "vitest";
import { sayOf } from "./sayof.ts";

const changes: readonly (readonly [text: string, says: string])[] = [
  ["Government troops captured the town of Sadd on Sunday.", "gained Government troops @ Sadd"],
  [
    "Ukrainian units liberated Stara Khata and Zelenyi Yar on Tuesday.",
    "gained Ukrainian units @ Stara Khata < Zelenyi Yar",
  ],
  ["Federal forces retook Gao from the jihadists.", "gained Federal forces @ Gao"],
  ["The village of Kona was recaptured by the army.", "gained army @ Kona"],
  ["Rebels took Bambari in December.", "gained Rebels @ Bambari"],
  ["M23 fighters took control of Goma.", "gained M23 fighters @ Goma"],
  ["Paramilitary forces assumed control of the army garrison in Ardamer.", "gained Paramilitary forces @ Ardamer"],
  ["Militants overran the upper mill at Sadd.", "gained Militants @ upper mill < Sadd"],
  ["Soldiers raised the national flag over Kherson.", "gained Soldiers @ Kherson"],
  ["The rebels lost Sloviansk to the army.", "gained army @ Sloviansk"],
  ["The city of Dessie fell to the rebels on 30 October.", "gained rebels @ Dessie"],
  ["Sadd was brought under army control.", "gained army @ Sadd"],
  ["Rebels were driven out of Robotyne.", "lost Rebels @ Robotyne"],
  ["The army drove the militants from Sadd.", "gained army @ Sadd"],
  ["Fighters forced the garrison to retreat from Lesk.", "gained Fighters @ Lesk"],
  ["The army captured most of Sadd.", "advanced army @ Sadd"],
  ["Soldiers seized 60 percent of Bakhmut.", "advanced Soldiers @ Bakhmut"],
  ["Rebel fighters seized land around Sadd.", "advanced Rebel fighters @ Sadd"],
  ["Jihadists entered the town of Kidal.", "advanced Jihadists @ Kidal"],
  ["Troops were advancing on Umm Deir.", "advanced Troops @ Umm Deir"],
  ["The rebels broke through army lines near Sadd.", "advanced rebels @ Sadd"],
  ["Troops moved within two kilometres of Goma.", "advanced Troops @ Goma"],
  ["Insurgents made gains in Helmand province.", "advanced Insurgents @ Helmand province"],
  ["The army withdrew from Goma on Friday.", "lost army @ Goma"],
  ["The junta has lost control of Lashio.", "lost junta @ Lashio"],
  ["Kurdish forces control most of Hasaka province.", "held Kurdish forces @ Hasaka province"],
  ["The town of Sadd is held by the militia.", "held militia @ Sadd"],
  ["The town of Sadd is under rebel control.", "held rebel @ Sadd"],
  ["Sadd is a stronghold of the rebels.", "held rebels @ Sadd"],
  ["The rebels no longer control Sadd.", "lost rebels @ Sadd"],
  ["Government forces repelled an attack on Sadd.", "held Government forces @ Sadd"],
  ["Sadd is divided between rebels and the army.", "contested @ Sadd"],
  ["Troops battled for control of the town of Sadd.", "contested @ Sadd"],
  ["The army is trying to capture Sadd.", "gained army @ Sadd (planned)"],
  ["If the regime captures the town of Sadd, it will win.", "gained regime @ Sadd (conditional)"],
  ["The rebels have not captured Sadd.", "gained rebels @ Sadd (denied)"],
  ["The army abandoned the town of Sadd.", "lost army @ Sadd"],
  ["The army foiled an attempt by militants to infiltrate the town of Sadd.", "held army @ Sadd"],
  ["Sadd remained in army hands.", "held army @ Sadd"],
];

const none: readonly string[] = [
  "The rebel-held town of Sadd was shelled.",
  "A bomber entered the police station.",
  "The pilots left the area.",
  "Aid workers were barred from entering Sadd.",
  "Police seized a vehicle carrying arms.",
  "The talks took place in Sadd.",
  "Soldiers captured five rebels near Sadd.",
  "The company lost control of costs.",
  "Residents fled Sadd.",
  "Some 40 armoured vehicles were seen heading for Sadd.",
  "Shelling hit rebel held areas of Sadd.",
];

describe("control", () => {
  test.each(changes)("%s", (text, says) => expect(sayOf("control", text)).toBe(says));
  test.each(none)("no control: %s", (text) => expect(sayOf("control", text)).toBe(""));
});
