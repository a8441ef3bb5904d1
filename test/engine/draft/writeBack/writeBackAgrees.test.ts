/**
 * Over all sheets of `test/cases`: what is written back is read as what the register says, and nothing else of the
 * register changes but what follows from it.
 */
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addDays, serialOfDate } from "../../../../src/engine/model/calendar";
import type { RegisterCell, RegisterSnapshot } from "../../../../src/engine/model/register";
import { readGrid } from "../../../cases/readGrid";
import { holdsForEach } from "../../properties/runProperty";
import { TwoSides } from "./twoSides";

const FOLDER = join(__dirname, "..", "..", "..", "cases");
const CASES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(
    (entry) =>
      [
        entry.name,
        new TwoSides(readGrid(readFileSync(join(FOLDER, entry.name, "sheet.txt"), "utf8"))),
      ] as const,
  )
  .filter(([, sides]) => sides.register.rows.length > 0);

interface Typing {
  readonly which: number;
  readonly row: number;
  readonly column: number;
  readonly pick: number;
}

const typing: fc.Arbitrary<Typing> = fc.record({
  which: fc.nat(),
  row: fc.nat(),
  column: fc.nat(),
  pick: fc.nat(1000),
});

const DATES = ["Start", "Review", "Due"];
const NOT_TYPED = ["Source", "Plan", "Struck through"];

/** Something else that a person could type in the column. */
function other(
  register: RegisterSnapshot,
  heading: string,
  before: RegisterCell,
  pick: number,
): RegisterCell {
  const one = <T>(list: readonly T[]): T => list[pick % list.length] as T;
  if (DATES.includes(heading)) return serialOfDate(addDays("2026-12-01", pick));
  if (heading === "RAG") return one(["Red", "Amber", "Green", "Blue"]);
  if (heading === "Status") return one(["Not started", "In progress", "Complete", "Superseded"]);
  if (heading === "Lead") {
    const at = register.headings.indexOf("Lead");
    return one(register.rows.map((row) => row[at] ?? null).filter((cell) => cell !== null && cell !== ""));
  }
  return pick % 7 === 0 ? null : `${String(before ?? "")} Agreed by the panel ${pick}`.trim();
}

test("what is written back is read as what the register says", () => {
  const tried = { all: 0, written: 0 };
  holdsForEach(fc.array(typing, { minLength: 1, maxLength: 3 }), (typings) => {
    const [, made] = CASES[(typings[0] as Typing).which % CASES.length] as (typeof CASES)[number];
    const sides = new TwoSides(made.snapshot);
    const { register } = sides;
    for (const { row, column, pick } of typings) {
      const heading = register.headings[column % register.headings.length] as string;
      const at = row % register.rows.length;
      const before = register.rows[at]?.[register.headings.indexOf(heading)] ?? null;
      if (NOT_TYPED.includes(heading)) continue;
      const cell = other(register, heading, before, pick);
      if (cell !== undefined) sides.type(at, heading, cell);
    }
    const typed = sides.writeBack();
    const left = typed.filter(({ fix, why }) => fix === null && !why.startsWith("It is written into"));
    tried.all += typed.length;
    tried.written += typed.length - left.length;
    expect(left.every(({ why }) => why !== "")).toBe(true);
    // A rating that is written may change the status that follows from it: that makes true a status which was typed
    // too and has no cell of its own, or it is one that the user has to settle.
    const follows = left.some(({ change }) => change.heading === "Status");
    const notAgreed = (names: readonly string[]) =>
      names.filter((name) => !follows || !name.endsWith(" Status"));
    const { kept, conflicts } = sides.agree();
    expect(notAgreed(conflicts)).toEqual([]);
    expect(kept.length).toBeLessThanOrEqual(left.length);
    expect(notAgreed(sides.agree().conflicts)).toEqual([]);
  });
  // Most of what people change stands in a cell of its own.
  expect(tried.written / tried.all).toBeGreaterThan(0.6);
});
