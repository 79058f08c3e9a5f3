import type { Draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import { access } from "./access-claim.ts";
import { isRoad } from "./access-sieges.ts";
import { doer, type Field, holdsAny, tailBehind } from "./ground.ts";
import { roles } from "./roles.ts";
import { sensesOf } from "./senses.ts";

/** Roads, crossings and corridors cut and opened. */
export function roadIn(field: Field, clause: Clause): Draft | null {
  const { scene } = field;
  const { patient, agent } = roles(scene, clause, false);
  if (patient === null || !isRoad(field, patient)) return shut(field, clause);
  const where = [patient, ...tailBehind(scene, patient)];
  for (const { sense } of sensesOf(scene, clause)) {
    const closes = sense === "sever" || sense === "block" || sense === "shut" || sense === "encircle";
    if (closes) return access(field, clause, "route_closed", { where, party: doer(field, agent).run });
    if (sense === "reopen") return access(field, clause, "route_opened", { where, party: doer(field, agent).run });
  }
  return shut(field, clause);
}

/** "The road is impassable", "remains closed". */
function shut(field: Field, clause: Clause): Draft | null {
  const { scene, war } = field;
  if (!isRoad(field, clause.subject) || clause.subject === null) return null;
  const state = clause.group.copula || sensesOf(scene, clause).some(({ sense }) => sense === "remain");
  if (
    !state ||
    !holdsAny(scene, clause.group.last, Math.min(scene.sentence.last, clause.group.last + 3), war.closedRoad)
  )
    return null;
  // "Aid access remains blocked".
  const aid = holdsAny(scene, clause.subject.first, clause.subject.last, war.relief);
  return access(field, clause, aid ? "aid_blocked" : "route_closed", {
    where: [clause.subject, ...tailBehind(scene, clause.subject)],
    last: Math.min(scene.sentence.last, clause.group.last + 2),
  });
}
