import type { Draft } from "../draft.ts";
import type { Scene } from "../scene.ts";
import type { Atlas } from "../where.ts";

export function agreementsIn(_scene: Scene, _atlas: Atlas): Draft[] {
  return [];
}
