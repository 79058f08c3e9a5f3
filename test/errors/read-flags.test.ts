import { expect, test } from "vitest";
import { settingsOf } from "../../src/cli/read-flags.ts";
import { WrongUsage } from "../../src/cli/stop.ts";

/** A wish that cannot be meant is said at once, before anything is read. */
test.each([
  [{ published: "03/04/2016" }, '--published: "03/04/2016" could be two days. Write it as 2016-11-27.'],
  [{ published: "2016-02-30" }, '--published: "2016-02-30" is not a day of the calendar. Write it as 2016-11-27.'],
  [{ published: "soon" }, '--published: "soon" is not a day that Dateline knows how to read. Write it as 2016-11-27.'],
  [{ language: "English" }, '--language: "English" is no language\'s code. Write it as en, ar or en-GB.'],
  [
    { columns: "body" },
    '--columns: "body" was found where FIELD=COLUMN was expected. The fields are id, publisher, published, title, url, language, text.',
  ],
  [
    { columns: "words=body" },
    '--columns: "words=body" was found where FIELD=COLUMN was expected. The fields are id, publisher, published, title, url, language, text.',
  ],
])("%o", async (flags, says) => {
  const settings = settingsOf(flags);
  await expect(settings).rejects.toThrow(WrongUsage);
  await expect(settings).rejects.toThrow(says);
});

test("a list of names that is not there", async () => {
  await expect(settingsOf({ places: "/no/such/list" })).rejects.toThrow(/^--places: \/no\/such\/list cannot be read/);
});

test("what can be meant is kept", async () => {
  const flags = { published: "2016-11-27T14:30+02:00", language: "en_gb", columns: "text=body, published=day" };
  const { hints } = await settingsOf(flags);
  expect(hints).toEqual({
    published: { day: "2016-11-27", time: "14:30", zone: "+02:00" },
    language: "en-GB",
    columns: { text: "body", published: "day" },
  });
});
