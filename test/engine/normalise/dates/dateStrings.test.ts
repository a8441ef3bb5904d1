/**
 * Date cells as staff write them in columns headed Due, Timescale, By when, Completed and Review; `dateStrings.tsv`
 * holds them with the year of their neighbours and what they say (as `saidOf` puts it), `noDates.txt` what stands
 * in such columns, or looks like a date, and is none. Both were written down before they were tried.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
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

describe("no dates", () => {
  test.each(linesOf("noDates.txt"))("%s", (text) => {
    expect(say(text)).toBe("unreadable");
    expect(say(text, 2026)).toBe("unreadable");
  });
});
