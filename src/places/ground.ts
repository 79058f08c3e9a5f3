import type { Brand } from "../ledger/brand.ts";

export type PlaceId = Brand<string, "PlaceId">;

/** A stretch of people, with who says so: null where nobody gives a bound. */
export interface Residents {
  readonly low: number | null;
  readonly high: number | null;
  readonly source: string | null;
}

/** The lie of the land, as pictures need it: what contains what, what adjoins what, and how large. */
export interface Ground {
  /** The places that control is kept for: those of the finest grain that the case has, in a fixed order. */
  readonly districts: readonly PlaceId[];
  label(place: PlaceId): string;
  /** The place that contains it, next above; null at the top. */
  parent(place: PlaceId): PlaceId | null;
  /** Whether the first is the second, or lies in it. */
  within(place: PlaceId, whole: PlaceId): boolean;
  /** The districts that lie in it; itself for a district. */
  parts(place: PlaceId): readonly PlaceId[];
  /** Districts that share a border with it. */
  neighbours(place: PlaceId): readonly PlaceId[];
  /** In km², of a district's polygon or cell; null where neither is known. */
  area(place: PlaceId): number | null;
  residents(place: PlaceId): Residents | null;
  /** The bloc (by its id) whose hinterland the place touches, or null. */
  rear(place: PlaceId): string | null;
  /** Out of the case's extent: named by reports, never a district. */
  outside(place: PlaceId): boolean;
  /** Longitude and latitude of a point in it; null where unknown. */
  point(place: PlaceId): readonly [number, number] | null;
}
