import type { Draft } from "./draft.ts";
import type { Story } from "./story.ts";

/**
 * What a draft takes from the event that it goes on about: the method of "the attack", who the "others" are, and who did
 * it, from the strike of its sentence or, where the draft points back, from the report's last.
 */
export function link(found: Draft, story: Story, beside: readonly Draft[]): void {
  if (found.matter.kind === "harm") linkHarm(found, story, beside);
  if (found.matter.kind === "strike" && found.matter.method === "other") linkMethod(found, story, beside);
}

function linkHarm(found: Draft, story: Story, beside: readonly Draft[]): void {
  const { matter } = found;
  const before = story.last.get("harm")?.draft.matter;
  if (matter.kind === "harm" && found.definite && before?.kind === "harm") matter.victims = before.victims;
  if (found.of) found.party ??= found.of.party;
  if (found.party !== null || found.stance !== "asserted") return;
  const strikes = beside.filter((other) => other.matter.kind === "strike" && other.party !== null);
  const nearest = strikes.sort((a, b) => Math.abs(a.anchor - found.anchor) - Math.abs(b.anchor - found.anchor))[0];
  found.party = nearest?.party ?? null;
}

function linkMethod(found: Draft, story: Story, beside: readonly Draft[]): void {
  const { matter } = found;
  if (matter.kind !== "strike") return;
  const other = beside.find((each) => each !== found && each.matter.kind === "strike" && each.matter.method !== "other")?.matter;
  const before = story.last.get("strike")?.draft.matter;
  if (other?.kind === "strike") matter.method = other.method;
  else if ((found.definite || found.party === null) && before?.kind === "strike") matter.method = before.method;
}
