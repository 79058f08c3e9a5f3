import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { claimsIn, json, type ReportFile } from "../scripts/reports.ts";
import { halves } from "../scripts/score/halves.ts";
import { match } from "../scripts/score/match.ts";
import type { CodedClaim } from "../scripts/score/slots.ts";

const dev = new URL("../../shared/corpus/dev/", import.meta.url);

/** How our own matching pairs a report's claims, in numbers. */
function ours(id: string) {
  const report = json<ReportFile>(new URL(`reports/${id}.json`, dev));
  const { claims } = json<{ claims: CodedClaim[] }>(new URL(`gold/${id}.json`, dev));
  const { matched, missed, spare } = match(report.text, claims, claimsIn(report));
  const core = matched.filter(({ wrong }) => wrong.length === 0).length;
  return [id, matched.length, core, missed.length, spare.length];
}

/**
 * The cases are held by our own matching, so that they need nothing from beside the repository: it must be the scorer's.
 * Only numbers are told, since some of these reports were put aside and nobody reads their claims.
 */
test.runIf(existsSync(dev))("claims are paired as the scorer pairs them", async () => {
  const scored = await halves();
  const theirs = [scored?.open, scored?.aside].flatMap((half) => half?.perReport ?? []);
  expect(theirs.map(({ id }) => ours(id))).toEqual(
    theirs.map(({ id, found, core, missed, spare }) => [id, found, core, missed.length, spare.length]),
  );
});
