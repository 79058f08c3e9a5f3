import type { Claim, KindId, Matter, ReportId } from "../../src/ledger/entry.ts";
import { parseDay } from "../../src/ledger/when.ts";
import { readers } from "../../src/reading/index.ts";

/** The claims of one kind in a text, each as its slots in words: "fled 3400.. families Sadd > border". */
export function sayOf(kind: KindId, text: string): string {
  const day = parseDay("2021-06-16");
  const report = {
    id: "said" as ReportId,
    publisher: "Hill Example",
    title: null,
    url: null,
    language: "en",
    published: day && { day },
    text,
  };
  const claims = readers[0]?.read(report, {}).claims ?? [];
  return claims
    .filter(({ matter }) => matter.kind === kind)
    .map(slots)
    .join("; ");
}

const slots = ({ matter, stance, places }: Claim): string =>
  [...words(matter), ...where(matter, places), stance === "asserted" ? "" : `(${stance})`].filter(Boolean).join(" ");

function words(matter: Matter): string[] {
  const count = "count" in matter ? bounds(matter.count) : "";
  switch (matter.kind) {
    case "displacement": {
      const unit = matter.unit === "families" ? "families" : "";
      return [
        matter.movement,
        count,
        unit,
        matter.origin ?? "",
        matter.destination === null ? "" : `> ${matter.destination}`,
      ];
    }
    case "population":
      return [matter.condition, count, matter.unit === "families" ? "families" : ""];
    case "service":
      return [matter.facility, matter.status, count];
    case "strike":
      return [matter.method, count, matter.party ?? ""];
    case "control":
      return [matter.change, matter.party ?? ""];
    case "clash":
      return [matter.party ?? "", matter.against === null ? "" : `/ ${matter.against}`];
    case "access":
      return [matter.change, matter.party ?? ""];
    case "agreement":
      return [matter.what, matter.status, matter.party ?? "", matter.against === null ? "" : `/ ${matter.against}`];
    case "harm":
      return [matter.outcome, matter.victims, count, matter.party ?? ""];
  }
}

/** "@ Sadd < Goma" for what is told of a place. */
const where = ({ kind }: Matter, places: readonly string[]): string[] =>
  places.length > 0 &&
  (kind === "control" || kind === "clash" || kind === "strike" || kind === "access" || kind === "agreement")
    ? [`@ ${places.join(" < ")}`]
    : [];

/** "46", "46..", "..1500", "10..15"; nothing where no number is told. */
const bounds = ({ low, high }: { low: number | null; high: number | null }): string =>
  low === null && high === null ? "" : low === high ? `${low}` : `${low ?? ""}..${high ?? ""}`;
