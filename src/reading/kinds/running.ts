import type { ServiceStatus } from "../../ledger/entry.ts";
import type { Draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Site } from "./facilities.ts";

export function runningIn(_scene: Scene, _sites: readonly (Site | null)[]): Draft[] {
  return [];
}
export type { Clause, ServiceStatus };
