import type { Form } from "./form.ts";

/** Plain text: nothing but the report's words. */
export const text: Form = {
  id: "text",
  label: "plain text",
  extensions: [".txt", ".text"],
  draft: (words, parcel) => [{ where: parcel.name, text: words }],
};
