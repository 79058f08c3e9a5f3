import { blames, type Kind } from "./kind.ts";

/**
 * Who holds a place. To have it serves whoever is said to; a loss serves whoever is not said to have lost; that it is
 * fought over serves all who do not hold it.
 */
export const control: Kind<"control"> = {
  id: "control",
  label: "control",
  interest(matter, { party, holder }) {
    if (matter.change === "contested") return blames(holder === null ? [] : [holder]);
    if (matter.change === "lost") return blames(party);
    return { for: party, against: holder !== null && !party.includes(holder) ? [holder] : [] };
  },
  means: { control: "moves the line", events: "a change of hands" },
};
