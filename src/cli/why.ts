import process from "node:process";
import { styleText } from "node:util";
import { Argument, Command } from "commander";
import type { ClaimEntry, ClaimId } from "../ledger/record.ts";
import type { Store } from "../ledger/store.ts";
import { Gallery, type Met, placeNamed, whyClaim, whyPlace } from "../newsroom.ts";
import { type CaseFlags, caseOption, readingCase } from "./at-case.ts";
import { CannotDo, print } from "./stop.ts";
import { when, who } from "./table/cells.ts";
import { plain } from "./table/words.ts";
import { type ViewFlags, viewed, viewOptions } from "./view-flags.ts";

type Flags = ViewFlags & CaseFlags;

const EXAMPLES = `
Examples:
  $ dateline why "Masaken Hanano" --on 2016-11-27     who holds it, claim by claim, with the rule that each met
  $ dateline why c340                                 what every picture made of a claim`;

/** `dateline why …`: the trace of a cell or of a claim, down to the words. */
export function whyCommand(): Command {
  const command = caseOption(new Command("why"))
    .description("say why: the claims under a place or a figure, their words, and the rule that each met")
    .addArgument(new Argument("<what>", "a place, by its name or id, or a claim (c340)"));
  return viewOptions(command).helpOption("-h, --help", "print this help").addHelpText("after", EXAMPLES).action(run);
}

const run = (what: string, flags: Flags): Promise<void> =>
  readingCase(flags, async (at) => {
    const { world, resolved, on } = await viewed(at, flags);
    const isClaim = /^c\d+$/.test(what);
    const gallery = new Gallery(resolved, on);
    const met = isClaim ? whyClaim(gallery, what as ClaimId) : whyPlace(gallery, placeNamed(world, what));
    const asked = isClaim ? [what] : met.map(({ claim }) => claim);
    if (asked.length === 0) throw new CannotDo(`up to ${on} nobody has said anything of ${what}.`);
    const claims = await at.store.claims([...new Set(asked)]);
    if (claims.length === 0) throw new CannotDo(`there is no claim ${what}. dateline find WORDS shows ids.`);
    for (const claim of claims)
      await print(
        await told(
          claim,
          met.filter((one) => one.claim === claim.id),
          at.store,
        ),
      );
  });

/** A claim down to its words: who says so, of when, when it was learned, where it stands, and what pictures made of it. */
async function told(claim: ClaimEntry, met: readonly Met[], store: Store): Promise<string> {
  const { body, id, learned, reconstructed } = claim;
  const report = await store.report(body.report);
  const bold = (words: string) => styleText("bold", words, { stream: process.stdout });
  const voice = who(body, { publisher: report?.body.publisher ?? null }).map(({ words }) => words);
  const source = [body.report, report?.body.publisher, report?.body.published?.day, report?.body.title]
    .filter(Boolean)
    .join(" · ");
  const rules =
    met.length === 0
      ? ["in no picture up to this day"]
      : met.map(({ picture, rule, effect }) => `${picture}: ${rule} → ${effect}`);
  return [
    `${bold(id)}  “${plain(body.quote.text.replace(/\s+/g, " "))}”`,
    `    said by ${plain(voice.join(", "))}`,
    `    when: ${when(body)
      .map(({ words }) => words)
      .join(" ")}; learned ${learned}${reconstructed ? " (reconstructed)" : ""}`,
    `    in ${plain(source)}, characters ${body.quote.start}–${body.quote.end}`,
    ...rules.map((one) => `    ${plain(one)}`),
    "",
    "",
  ].join("\n");
}
