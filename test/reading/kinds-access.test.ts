import { describe, expect, test } from "vitest";
import { sayOf } from "./sayof.ts";

const ways: readonly (readonly [text: string, says: string])[] = [
  ["Government forces have besieged Harasin since April 2013.", "besieged Government forces @ Harasin"],
  ["The town of Sadd has been under siege for a year.", "besieged @ Sadd"],
  ["The army imposed a siege on Sadd.", "besieged army @ Sadd"],
  ["Rebels broke the siege of Sadd.", "siege_broken Rebels @ Sadd"],
  ["The blockade of Leningrad was lifted.", "siege_broken @ Leningrad"],
  ["Soldiers surrounded the town of Balakliia.", "encircled Soldiers @ Balakliia"],
  ["The town of Sadd was encircled on 6 September.", "encircled @ Sadd"],
  ["A convoy of 21 trucks delivered flour and medicine to Harasin.", "aid_delivered @ Harasin"],
  ["An aid convoy entered Sadd on Thursday.", "aid_delivered @ Sadd"],
  ["The Red Crescent delivered food to Sadd.", "aid_delivered Red Crescent @ Sadd"],
  ["No aid has entered Sadd for months.", "aid_blocked @ Sadd"],
  ["Soldiers blocked aid deliveries to Sadd.", "aid_blocked Soldiers @ Sadd"],
  ["Soldiers turned back three trucks at the Wafra checkpoint.", "aid_blocked Soldiers @ Wafra checkpoint"],
  ["Aid agencies have been barred from entering Sadd.", "aid_blocked @ Sadd"],
  ["Militants closed the Duma highway.", "route_closed Militants @ Duma highway"],
  ["The army cut the road to Lesk.", "route_closed army @ Lesk"],
  ["The Tulus road is impassable.", "route_closed @ Tulus road"],
  ["Israel reopened the Kerem Shalom crossing.", "route_opened Israel @ Kerem Shalom crossing"],
  ["Nine wounded people were allowed to leave for the capital.", "exit_allowed"],
  ["The army is trying to encircle the town of Sadd.", "encircled army @ Sadd (planned)"],
];

const none: readonly string[] = [
  "Besieged Sadd was shelled.",
  "The town is surrounded by mountains.",
  "The United States delivered weapons to the rebels.",
  "The army closed the investigation.",
  "A school in Lesk was closed.",
  "The siege has drawn criticism.",
  "He opened fire on the road.",
  "The minister allowed reporters to ask questions.",
];

describe("access", () => {
  test.each(ways)("%s", (text, says) => expect(sayOf("access", text)).toBe(says));
  test.each(none)("no access: %s", (text) => expect(sayOf("access", text)).toBe(""));
});
