/** What one room may import, and so what it may know. */
export interface Room {
  readonly name: string;
  /** Rooms whose values it may use. Types it may take from any room that stands before it in the list. */
  readonly from: readonly string[];
  /** Rooms that it may fetch by `await import()` only, so that nothing loads them before they are wanted. */
  readonly later?: readonly string[];
  readonly packages?: readonly string[];
  /** Node's own modules: their names, or "all". A pure room has none. */
  readonly node?: readonly string[] | "all";
  /** It may load a file that it is handed, and so does not name: a worker's. */
  readonly handed?: true;
}

/** The pure rooms from the ground up, in the order of the road: data goes up, and no import runs back down it. */
const pure: readonly Room[] = [
  { name: "ledger", from: [] },
  { name: "languages", from: [] },
  { name: "names", from: [] },
  { name: "places", from: ["ledger", "names"], packages: ["d3-delaunay", "papaparse", "polygon-clipping"] },
  { name: "parties", from: ["ledger", "names"] },
  { name: "kinds", from: ["ledger"] },
  {
    name: "intake",
    from: ["ledger"],
    packages: [
      "@mozilla/readability",
      "@rowanmanning/feed-parser",
      "chardet",
      "eld",
      "linkedom",
      "papaparse",
      "yaml",
      "zod",
    ],
  },
  {
    name: "reading",
    from: ["ledger", "languages", "names", "places", "parties", "kinds"],
    packages: ["papaparse", "wink-eng-lite-web-model", "wink-nlp"],
  },
  { name: "desk", from: ["ledger"] },
  { name: "case", from: ["ledger", "places", "parties"], packages: ["yaml", "zod"] },
  {
    name: "picture",
    from: ["ledger", "places", "parties", "kinds", "case"],
    packages: ["flatbush"],
  },
  { name: "publish", from: ["ledger", "places", "parties", "kinds", "case", "picture"] },
  { name: "wire", from: [], packages: ["zod"] },
];

const heavy = ["intake", "reading"];
const light = pure.map((room) => room.name).filter((name) => !heavy.includes(name));

export const law: readonly Room[] = [
  ...pure,
  { name: "newsroom", from: light, later: heavy },
  { name: "index", from: [...light, ...heavy, "newsroom"] },
  { name: "stores", from: ["ledger"], packages: ["better-sqlite3"], node: "all" },
  { name: "edges", from: ["ledger"], node: "all", handed: true },
  {
    name: "server",
    from: ["newsroom", "wire"],
    packages: ["@hono/node-server", "@hono/zod-openapi", "hono"],
    node: "all",
  },
  {
    name: "cli",
    from: ["ledger", "newsroom", "stores", "edges", "server"],
    packages: ["commander", "string-width"],
    node: ["path", "process", "tty", "url", "util"],
  },
  { name: "web", from: ["wire"], packages: ["@preact/signals", "d3-scale", "maplibre-gl", "preact", "zod"] },
];

export const pureRooms: readonly string[] = [...pure.map((room) => room.name), "newsroom", "index"];
