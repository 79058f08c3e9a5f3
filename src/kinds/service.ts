import { credits, type Kind, nobody } from "./kind.ts";

/** What civilians live by. That it works is told to the credit of whoever holds the place; that it does not, to nobody's. */
export const service: Kind<"service"> = {
  id: "service",
  label: "service",
  interest(matter, { holder }) {
    const works = matter.status === "working" || matter.status === "restored";
    return works && holder !== null ? credits([holder]) : nobody;
  },
  means: { services: "functioning, or damage", events: "harm to what civilians live by" },
};
