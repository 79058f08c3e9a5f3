import { controlChanges, eventChanges } from "../picture/changes.ts";
import type { Gallery } from "../picture/gallery.ts";
import type { Changed } from "../publish/sheets/changes.ts";

/** What differs between two pictures: two days, or two knowings of one. Events of a later day than is shown are none. */
export function changedBetween(
  before: Gallery,
  after: Gallery,
  names: { readonly from: string; readonly to: string },
): Changed {
  const told = ({ events, on }: Gallery) => events.filter(({ to }) => to === null || to <= on);
  return {
    ...names,
    control: controlChanges(before.control, after.control),
    ...eventChanges(told(before), told(after)),
  };
}
