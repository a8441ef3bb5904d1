/**
 * Date cells as staff write them in columns headed Due, Timescale, By when, Completed and Review; `dateStrings.tsv`
 * holds them with the year of their neighbours and what they say (as `saidOf` puts it), `noDates.txt` what stands
 * in such columns, or looks like a date, and is none. Both were written down before they were tried.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NO_DATE_HINTS } from "../../../../src/engine/normalise/dates/dateHints";
import { readDateText } from "../../../../src/engine/normalise/readDate";
import { valueOf } from "../../../../src/engine/model/reading";
import { say } from "./said";

function linesOf(file: string): string[] {
  return readFileSync(join(__dirname, file), "utf8").trimEnd().split("\n");
}

describe("date cells", () => {
  test.each(
    linesOf("dateStrings.tsv")
      .slice(1)
      .map((line) => line.split("\t")),
  )("%s, near %s", (text = "", near, said) =>
    expect(say(text.replaceAll("\\n", "\n"), near === "" ? null : Number(near))).toBe(said),
  );
});

/**
 * `dueStrings.tsv` says no more than a person who reads the cell would: the kind (or two that are as good), the due day,
 * other days that are as good ("none" for no day), and the start where it matters.
 */
describe("due dates", () => {
  test.each(
    linesOf("dueStrings.tsv")
      .slice(1)
      .map((line) => line.split("\t")),
  )("%s", (text = "", kinds = "", start, due = "", accept = "", near = "") => {
    const reading = readDateText(text.replaceAll("\\n", "\n"), {
      ...NO_DATE_HINTS,
      nearYear: near === "" ? null : Number(near),
    });
    const date = valueOf(reading);
    expect(kinds.split(",")).toContain(date?.kind ?? "unknown");
    expect([due === "" ? "none" : due, ...accept.split(",")]).toContain(date?.date ?? "none");
    if (start !== "") expect(date?.start).toBe(start);
  });
});

describe("no dates", () => {
  test.each(linesOf("noDates.txt"))("%s", (text) => {
    expect(say(text)).toBe("unreadable");
    expect(say(text, 2026)).toBe("unreadable");
  });
});
