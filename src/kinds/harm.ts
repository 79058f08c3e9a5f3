import { blames, credits, type Kind } from "./kind.ts";

/** People killed, hurt, missing or held: to the shame of who did it, but that fighters fell is told to his credit. */
export const harm: Kind<"harm"> = {
  id: "harm",
  label: "harm",
  interest: (matter, { party }) => (matter.victims === "combatant" ? credits(party) : blames(party)),
  means: { harm: "a figure in the tally", events: "people harmed" },
};
