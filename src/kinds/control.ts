import type { Kind } from "./kind.ts";

/** Who holds a place. To have it serves whoever is said to; a loss serves whoever is not said to have lost. */
export const control: Kind<"control"> = {
  id: "control",
  label: "control",
  interest(matter, { party, holder }) {
    if (matter.change === "contested") return { for: [], against: [] };
    if (matter.change === "lost") return { for: [], against: party, ...(party.length > 0 && { foes: true as const }) };
    return { for: party, against: holder !== null && !party.includes(holder) ? [holder] : [] };
  },
  means: { control: "moves the line", events: "a change of hands" },
};
