/**
 * The one call that intake makes of Papa Parse. Its own types bring in those of Node and of the browser, which a pure
 * room must not know.
 */
declare module "papaparse" {
  interface Parsed {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly { readonly type: string; readonly code: string; readonly message: string }[];
  }
  const Papa: { parse(record: string, settings: { delimiter: string }): Parsed };

  // biome-ignore lint/style/noDefaultExport: the package has no other.
  export default Papa;
}
