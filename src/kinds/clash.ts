import type { Kind } from "./kind.ts";

/** Fighting between parties. That there is any in a place serves those who do not hold it: it is no longer safely held. */
export const clash: Kind<"clash"> = {
  id: "clash",
  label: "clash",
  interest(_matter, { party, against, holder }) {
    if (holder === null) return { for: [], against: [] };
    const attackers = [...new Set([...party, ...against])].filter((bloc) => bloc !== holder);
    return { for: attackers, against: [holder] };
  },
  means: { control: "makes a place contested", events: "an armed clash" },
};
