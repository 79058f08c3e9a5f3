import { describe, expect, test } from "vitest";
import type { KindId } from "../../src/ledger/entry.ts";
import { sayOf } from "./sayof.ts";

/** Parts and wholes, those who are told by the way, and who stands for whom, in the words of many wars; our own sentences. */
const says: Partial<Record<KindId, readonly (readonly [text: string, says: string])[]>> = {
  control: [
    ["Rebels have recaptured almost all of Sheikh Saeed.", "advanced Rebels @ Sheikh Saeed"],
    ["The rebels recaptured all of Sheikh Saeed.", "gained rebels @ Sheikh Saeed"],
    ["The army pushed south. They took Karm and Khader.", "gained army @ Karm < Khader"],
    ["Haydara and Sakhour fell on Monday.", "gained @ Haydara < Sakhour"],
    ["The army and its allies completed their capture of Shaar.", "gained army and its allies @ Shaar"],
    ["The army took three quarters of the pocket around Sadd.", "advanced army @ Sadd"],
    [
      "The eastern bank of the Dnipro remains occupied by Russian forces.",
      "held Russian forces @ eastern bank of the Dnipro",
    ],
    ["The militia consolidated its control of the border town of Rabia.", "held militia @ Rabia"],
    ["Troops loyal to Hadi retook Mocha on Monday.", "gained Troops @ Mocha"],
    ["Sirte province, which the militants control, was bombed.", "held militants @ Sirte province"],
    ["Sirte, most of which is controlled by the militants, was bombed.", "held militants @ Sirte"],
    ["The junta lost Myawaddy in April, only to win it back.", "lost junta @ Myawaddy; gained junta @ Myawaddy"],
    ["The regime's forces seized three hilltops overlooking Salma.", "gained regime's forces @ hilltops < Salma"],
    ["Shells fell on Bustan\nal-Qasr. The Syrian\nArmy took Karm\nal-Jabal.", "gained Syrian Army @ Karm al-Jabal"],
  ],
  clash: [
    ["A ground offensive on Sadd had not begun.", "@ Sadd (denied)"],
    ["Heavy gunfire was heard in Bangui overnight.", "@ Bangui"],
    ["Armed men attacked a police post in Kidal.", "Armed men / police @ Kidal"],
    [
      "Clashes between Druze gunmen and Bedouin tribesmen went on in Sweida.",
      "Druze gunmen / Bedouin tribesmen @ Sweida",
    ],
  ],
  strike: [
    ["Unidentified warplanes killed at least six civilians in Maarat.", "airstrike Unidentified warplanes @ Maarat"],
    ["A column was shelled between Khrushyn and Novosvit.", "shelling @ Khrushyn < Novosvit"],
    ["Coalition aircraft carried out 12 strikes near Tal Afar.", "airstrike 12 Coalition aircraft @ Tal Afar"],
  ],
  harm: [
    ["In the west, which the government holds, rebel shelling killed four people.", "killed unknown 4 rebel"],
    ["The monitor put the number of civilians killed at 357.", "killed civilian 357"],
    ["The ministry put the number of injured at 28.", "injured unknown 28"],
    ["The count of the office for May: 47 killed and 251 injured.", "killed unknown 47; injured unknown 251"],
    ["Militants beheaded two aid workers in Nganzai.", "killed civilian 2 Militants"],
    ["Twelve villagers were burned alive in Konduga.", "killed civilian 12"],
    ["More than 700 bodies have been pulled from the rubble.", "killed unknown 700.."],
    ["Troops discovered the bodies of 14 people in a house.", "killed unknown 14"],
    ["Seven civilians, most of them children, died in Saqba.", "killed civilian 7"],
    ["A mother and her three children were among the victims.", "killed civilian 4"],
    ["The dead included six policemen.", "killed unknown 6"],
    ["Dozens were feared dead.", "killed unknown 24.."],
    ["The raids resulted in 56 civilians dying.", "killed civilian 56"],
    ["Five men, five women and three children were killed.", "killed civilian 13"],
    ["Thirty-one schoolgirls were taken from their dormitory by Boko Haram.", "abducted civilian 31 Boko Haram"],
  ],
  displacement: [
    ["By Friday 8,500 had left.", "fled 8500"],
    ["About 10,000 had been taken out of the district.", "evacuated 10000"],
  ],
  service: [
    ["There are currently no hospitals functioning in Sadd.", "hospital closed"],
    ["Half of all health facilities in Yemen are not functioning.", "hospital closed"],
    ["Twelve of the town's 15 wells are out of use.", "water closed 12"],
  ],
  access: [
    ["Civilians could not leave Madaya.", "exit_blocked @ Madaya"],
    ["Sick and wounded people cannot leave the enclave.", "exit_blocked"],
  ],
};

const none: Partial<Record<KindId, readonly string[]>> = {
  control: ["More than 1,000 people had taken shelter in Sadd."],
  harm: [
    "Buses left Sadd on Sunday with wounded people on board.",
    "The people on board were taken to the western countryside.",
    "Sadd was one of the first districts that rebels captured.",
    "How many people were killed was not clear.",
    "The army took the families to temporary housing.",
  ],
  displacement: ["Sick and wounded people cannot leave the enclave."],
  service: ["How many hospitals can be repaired is not known."],
};

for (const [kind, table] of Object.entries(says) as [KindId, (typeof says)["control"]][])
  describe(`${kind}, told in parts and by the way`, () => {
    test.each(table ?? [])("%s", (text, wanted) => expect(sayOf(kind, text)).toBe(wanted));
    test.each(none[kind] ?? [])("nothing: %s", (text) => expect(sayOf(kind, text)).toBe(""));
  });
