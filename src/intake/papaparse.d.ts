/**
 * The calls that we make of Papa Parse. Its own types bring in those of Node and of the browser, which a pure room must
 * not know.
 */
declare module "papaparse" {
  interface Parsed {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly { readonly type: string; readonly code: string; readonly message: string }[];
  }
  interface Stepped {
    readonly data: readonly string[];
    /** Where the next row begins, in UTF-16 offsets. */
    readonly meta: { readonly cursor: number };
  }
  const Papa: {
    parse(record: string, settings: { delimiter: string }): Parsed;
    parse(text: string, settings: { comments: string; step(row: Stepped): void }): void;
  };

  // biome-ignore lint/style/noDefaultExport: the package has no other.
  export default Papa;
}
