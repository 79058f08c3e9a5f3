import type { Problem } from "../../ledger/problem.ts";
import type { ClaimId } from "../../ledger/record.ts";
import type { Day } from "../../ledger/when.ts";
import type { Gallery } from "../../picture/gallery.ts";
import { sayDay } from "../sheets/words.ts";
import { controlSentences, pocketSentences } from "./control.ts";
import { flowSentences, harmSentences, strikeSentences } from "./people.ts";
import { listed, type Sentence, sentence, silence } from "./sentence.ts";

/** The day's brief: assembled from the pictures, never written freely. */
export interface Brief {
  readonly on: Day;
  readonly sections: readonly { readonly title: string; readonly sentences: readonly Sentence[] }[];
}

export function brief(gallery: Gallery): Brief {
  const sections = [
    { title: "Who holds what", sentences: [...controlSentences(gallery), ...pocketSentences(gallery)] },
    { title: "Harm to people", sentences: harmSentences(gallery) },
    { title: "Strikes", sentences: strikeSentences(gallery) },
    { title: "Flight and return", sentences: flowSentences(gallery) },
    { title: "Services and access", sentences: [...serviceSentences(gallery), ...accessSentences(gallery)] },
    { title: "Where accounts differ", sentences: disputeSentences(gallery) },
    { title: "What is not known", sentences: unknownSentences(gallery) },
  ];
  return { on: gallery.on, sections: sections.filter(({ sentences }) => sentences.length > 0) };
}

function serviceSentences({ services, resolved: { labelOf } }: Gallery): Sentence[] {
  return services.areas.flatMap(({ claim, root, facility, place, says, day, count, test }) => {
    const many =
      count === null || (count.low === null && count.high === null)
        ? `the ${facility}s`
        : `${count.low ?? "up to"}${count.high === null ? " or more" : ""} ${facility}s`;
    const tested = test === "contradicted" ? " Single facilities are said to be otherwise." : "";
    return sentence(
      `${root.label} said of ${many} of ${labelOf(place)}: ${says}, ${sayDay(day)}.${tested}`,
      [claim],
      true,
    );
  });
}

function accessSentences({ access, resolved: { labelOf } }: Gallery): Sentence[] {
  return access.places.flatMap(({ place, tests }) =>
    tests.flatMap(({ test, answer, since, history }) => {
      const claims = history.flatMap(({ sayings }) => sayings.map(({ claim }) => claim));
      const roots = [...new Set(history.flatMap(({ sayings }) => sayings.map(({ root }) => root.label)))];
      return answer === "nobody says"
        ? []
        : sentence(
            `${labelOf(place)}, “${test}”: ${answer} since ${sayDay(since)}, ${listed(roots)} said.`,
            claims,
            history.some(({ provisional }) => provisional),
          );
    }),
  );
}

function disputeSentences({ disputes, resolved }: Gallery): Sentence[] {
  const labels = new Map(resolved.settled.map(({ claim, root }) => [claim.id, root.label]));
  return disputes
    .filter(({ relation }) => relation === "contradict")
    .flatMap(({ about, where, when, inside, pairs }) => {
      const claims = pairs.flatMap((pair) => pair.claims);
      const who = listed([...new Set(claims.map((id: ClaimId) => labels.get(id) ?? id))]);
      return sentence(
        `On ${about} in ${where}, ${when}, ${who} ${inside ? "is told in two ways in one report" : "do not say the same"}.`,
        claims,
        false,
      );
    });
}

function unknownSentences({ gaps, control, resolved, access }: Gallery): Sentence[] {
  const undated = resolved.settled
    .filter(({ to, claim }) => to === null && claim.stance === "asserted")
    .map(({ claim }) => claim.id);
  const lost = resolved.settled
    .filter(({ unresolved, at }) => unresolved.length > 0 && at.length === 0)
    .map(({ claim }) => claim.id);
  const unheld = control.cells.filter(({ holder }) => holder === null).length;
  const open = access.places.flatMap(({ place, tests }) =>
    tests.filter(({ answer }) => answer === "nobody says").map(({ test }) => `${resolved.labelOf(place)} (${test})`),
  );
  return [
    ...(unheld > 0
      ? [
          silence(
            `Of ${unheld} of ${control.cells.length} districts nobody has said who holds them, or who does is open.`,
          ),
        ]
      : []),
    ...(gaps.length > 0
      ? [
          silence(
            `Of ${gaps.length === 1 ? "one district" : `${gaps.length} districts`} nobody has spoken for ${resolved.settings.staleDays} days or more.`,
          ),
        ]
      : []),
    ...(open.length > 0 ? [silence(`Nobody says whether these tests of a siege are met: ${listed(open)}.`)] : []),
    ...sentence(
      undated.length === 1
        ? "One claim has no day, and is in no picture."
        : `${undated.length} claims have no day, and are in no picture.`,
      undated,
      false,
    ),
    ...sentence(
      lost.length === 1
        ? "One claim names a place that the case does not know."
        : `${lost.length} claims name a place that the case does not know.`,
      lost,
      false,
    ),
  ];
}

/** Each sentence leads to a claim, or tells of a silence; a number in it without one is a fault of ours. */
export function briefProblems({ sections }: Brief): Problem[] {
  return sections.flatMap(({ title, sentences }) =>
    sentences
      .filter((one) => one.claims.length === 0 && !("silence" in one))
      .map(({ text }) => ({
        check: "brief-claims",
        where: title,
        says: `“${text}” leads to no claim. Please tell us.`,
      })),
  );
}

/** The brief as Markdown: behind each sentence its claims, and a mark where no person has read them. */
export function briefText(title: string, { on, sections }: Brief, foot: string): string {
  const line = (one: Sentence) =>
    one.claims.length === 0
      ? `- ${one.text}`
      : `- ${one.text} [${some(one.claims)}]${"provisional" in one && one.provisional ? " (not read by a person)" : ""}`;
  const body = sections.map((section) => `## ${section.title}\n\n${section.sentences.map(line).join("\n")}\n`);
  return [`# ${title}: ${on}\n`, ...body, `${foot}\n`].join("\n");
}

const some = (claims: readonly ClaimId[]): string =>
  claims.length > 6 ? `${claims.slice(0, 6).join(", ")} and ${claims.length - 6} more` : claims.join(", ");
