import {
  ACCESS_CHANGES,
  AGREEMENT_STATUSES,
  AGREEMENTS,
  CONDITIONS,
  CONTROL_CHANGES,
  EXTENTS,
  FACILITIES,
  GOERS,
  type KindId,
  METHODS,
  MOVEMENTS,
  OUTCOMES,
  SERVICE_STATUSES,
  STANCES,
  UNITS,
  VICTIMS,
} from "./entry.ts";

/** What may stand in a field of a claim: one of some words, words of the report, several of them, a day, a number, yes or no. */
export type Holds = readonly string[] | "words" | "many words" | "day" | "number" | "yes or no";

/** Fields that every claim has, by the codebook's names; `party` and the like belong to a kind. */
export const COMMON: Readonly<Record<string, Holds>> = {
  source: "words",
  via: "many words",
  named: "yes or no",
  stance: STANCES,
  places: "many words",
  from: "day",
  to: "day",
  optional: "yes or no",
  hedge: "words",
  verb: "words",
  voice_condition: "words",
  role: "words",
  organisation: "words",
};

const COUNT = { low: "number", high: "number", vague: "words", approx: "yes or no" } as const;

/** Fields of each kind, by the codebook's names. Those that a claim of the kind cannot be without are in NEEDED. */
export const OF_KIND: Readonly<Record<KindId, Readonly<Record<string, Holds>>>> = {
  control: { change: CONTROL_CHANGES, party: "words", extent: EXTENTS },
  clash: { party: "words", against: "words" },
  strike: { method: METHODS, party: "words", ...COUNT },
  harm: { outcome: OUTCOMES, victims: VICTIMS, party: "words", group: "words", cause: "words", ...COUNT },
  displacement: { movement: MOVEMENTS, unit: UNITS, origin: "words", destination: "words", who: GOERS, ...COUNT },
  service: { facility: FACILITIES, status: SERVICE_STATUSES, ...COUNT },
  access: { change: ACCESS_CHANGES, party: "words" },
  agreement: { what: AGREEMENTS, status: AGREEMENT_STATUSES, party: "words", against: "words" },
  population: { condition: CONDITIONS, unit: UNITS, ...COUNT },
};

/** What a claim of a kind must say. */
export const NEEDED: Readonly<Record<KindId, readonly string[]>> = {
  control: ["change"],
  clash: [],
  strike: ["method"],
  harm: ["outcome", "victims"],
  displacement: ["movement", "unit"],
  service: ["facility", "status"],
  access: ["change"],
  agreement: ["what", "status"],
  population: ["condition", "unit"],
};

export const KIND_IDS = Object.keys(OF_KIND) as readonly KindId[];
