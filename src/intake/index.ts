export type { Columns, Field, Hints, Parcel, Taken } from "./form.ts";
export { FIELDS } from "./form.ts";
export { formByName, forms } from "./forms.ts";
export { tagOf } from "./language.ts";
export { isProblem, type Piece, parcels } from "./parcels.ts";
export { readPublished } from "./published.ts";
export { take, takeFile } from "./take.ts";
