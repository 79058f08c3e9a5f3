import { posix } from "node:path";
import { type Import, importsOf } from "./imports.ts";
import type { Room } from "./law.ts";

/** Source files by their path under src/: "reading/rules.ts" and its text. */
export type Tree = ReadonlyMap<string, string>;

const NAMELESS = /^(?:utils?|common|shared|helpers?|misc|lib)$/;

const stem = (path: string): string => path.replace(/\.tsx?$/, "");
const roomOf = (path: string): string => stem(path.split("/")[0] ?? "");
const packageOf = (spec: string): string => spec.split("/", spec.startsWith("@") ? 2 : 1).join("/");
const target = (path: string, spec: string): string => posix.join(posix.dirname(path), spec);

/** Every arrow that breaks the law, as a sentence. */
export function broken(tree: Tree, law: readonly Room[]): string[] {
  return [...misnamed(tree, law), ...[...tree].flatMap(([path, text]) => brokenIn(path, text, law)), ...circles(tree)];
}

function misnamed(tree: Tree, law: readonly Room[]): string[] {
  return [...tree.keys()].flatMap((path) => {
    const bad = stem(path)
      .split("/")
      .find((part) => NAMELESS.test(part));
    if (bad) return [`${path}: "${bad}" says nothing; a helper lives in the lowest room that has a word for it`];
    return law.some((room) => room.name === roomOf(path))
      ? []
      : [`${path}: no room of the law is named ${roomOf(path)}`];
  });
}

function brokenIn(path: string, text: string, law: readonly Room[]): string[] {
  const at = law.findIndex((room) => room.name === roomOf(path));
  const room = law[at];
  if (!room) return [];
  const below = law.slice(0, at).map((other) => other.name);
  return importsOf(text).flatMap((one) => {
    const why = one.spec.startsWith(".") ? wrongRoom(path, one, room, below) : wrongPackage(one, room);
    return why ? [`${path}:${one.line} -> ${one.spec || "(an unnamed file)"}: ${why}`] : [];
  });
}

function wrongRoom(path: string, one: Import, room: Room, below: readonly string[]): string | null {
  const aim = target(path, one.spec);
  if (aim.startsWith("..")) return "outside src/";
  const to = roomOf(aim);
  if (to === room.name) return aim === `${to}/index.ts` ? "inside a room, import the file, not the room's index" : null;
  if (room.from.includes(to)) return null;
  if (one.how === "type")
    return below.includes(to) ? null : `types come from below, and ${to} does not stand below ${room.name}`;
  if (room.later?.includes(to)) return one.how === "later" ? null : `${room.name} may only \`await import()\` ${to}`;
  return `${room.name} may import ${room.from.join(", ") || "no other room"}`;
}

function wrongPackage(one: Import, room: Room): string | null {
  if (one.spec === "") return room.handed ? null : "an import must name its file in the source";
  if (one.spec.startsWith("node:")) {
    const name = packageOf(one.spec.slice(5));
    return room.node === "all" || room.node?.includes(name) ? null : `${room.name} may not use this of Node`;
  }
  return room.packages?.includes(packageOf(one.spec))
    ? null
    : `${room.name} may use ${room.packages?.join(", ") ?? "no package"}`;
}

/** Files that load one another in a ring. Types load nothing. */
function circles(tree: Tree): string[] {
  const loads = new Map(
    [...tree].map(([path, text]) => [
      path,
      importsOf(text).flatMap((one) => {
        const aim = one.spec.startsWith(".") && one.how !== "type" ? target(path, one.spec) : "";
        return tree.has(aim) ? [aim] : [];
      }),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const from = trail.indexOf(path);
    if (from >= 0) found.push(`a circle: ${[...trail.slice(from), path].join(" -> ")}`);
    if (from >= 0 || done.has(path)) return;
    for (const next of loads.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of tree.keys()) walk(path, []);
  return found;
}
