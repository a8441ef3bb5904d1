import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Figures, NamedTally } from "../../../src/engine/model/figures";
import { buildWorkbook } from "../../../src/excel/buildWorkbook";
import { connectOfficeJs } from "../../../src/standin/node";
import { openStandin } from "../../../src/standin/standin";
import type { SheetView } from "../../../src/standin/view";

/** The summary counts by formulas, the engine in TypeScript: on every sample both must say the same. */
const SAMPLES = join(__dirname, "../../../assets/samples");
const AS_OF = "2026-09-30";

interface Page {
  readonly figures: Figures;
  readonly text: (cell: string) => string;
  /** The figures of the line of time and of the breakdowns, with where a click on them leads. */
  readonly clicks: readonly { readonly count: number; readonly link: string | undefined }[];
  /** The rows from the line after the heading to the total, as label and numbers. */
  readonly part: (heading: string) => readonly (readonly [string, ...number[]])[];
}

async function build(file: string, asOf = AS_OF): Promise<Page> {
  const standin = await openStandin(readFileSync(join(SAMPLES, file)), { fileName: file });
  connectOfficeJs(standin);
  const { analysis } = await buildWorkbook({ asOf });
  const sheet = standin.view().sheets.find(({ name }) => name === "Board summary") as SheetView;
  const at = (row: number, column: number) => sheet.cell(row, column)?.text ?? "";
  const number = (row: number, column: number) => (at(row, column) === "–" ? 0 : Number(at(row, column)));
  const clicks: Page["clicks"][number][] = [];
  for (let row = 0; row < sheet.rows; row++) {
    const isLine = /^(?:\d+|–)$/.test(at(row, 0)) && at(row, 7) !== "" && !/ more$/.test(at(row, 1));
    for (const column of isLine ? [0, 2, 3, 4, 5, 6, 7] : [])
      clicks.push({ count: number(row, column), link: sheet.cell(row, column)?.link });
  }
  return {
    clicks,
    figures: analysis.figures,
    text: (cell) => at(Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65),
    part: (heading) => {
      const top = Array.from({ length: sheet.rows }, (_, row) => row).find((row) => at(row, 1) === heading);
      if (top === undefined) return [];
      const lines: [string, ...number[]][] = [];
      for (let row = top + 1; at(row, 1) !== ""; row++) {
        lines.push([at(row, 1), ...[0, 2, 3, 4, 5, 6, 7].map((column) => number(row, column))]);
      }
      return lines;
    },
  };
}

const counts = ({ actions, open, openByRating, overdue }: Omit<NamedTally, "name">) => {
  const { Red, Amber, Green } = openByRating;
  return [actions, Red, Amber, Green, open - Red - Amber - Green, actions - open, overdue];
};

describe.each(readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx")))("%s", (file) => {
  let page: Page;
  beforeAll(async () => {
    page = await build(file);
  });

  test("says the same in words", () => {
    expect(`${page.text("A4")} ${page.text("A5")}`).toBe(page.figures.inWords);
  });

  test("shows the same large figures", () => {
    const { all, dueIn30, dueIn90 } = page.figures;
    expect(["A8", "C8", "F8", "I8", "J8"].map((cell) => Number(page.text(cell)))).toEqual([
      all.actions,
      all.open,
      all.overdue,
      dueIn30,
      dueIn90,
    ]);
  });

  test("leads to a row of the register from every figure that counts one, and from no other", () => {
    expect(page.clicks.length).toBeGreaterThan(20);
    for (const { count, link } of page.clicks) {
      if (count === 0) expect(link).toBeUndefined();
      else expect(link).toMatch(/^#'Action register'!A\d+$/);
    }
  });

  test("has a line of time that adds up to what is open", () => {
    const { all, dueIn30, dueIn60, dueIn90, withoutDue } = page.figures;
    const [[, open, overdue, near, next, last, later, none] = []] = page.part(
      "When the open actions are due, in days",
    );
    expect([open, overdue, near, next, last, none]).toEqual([
      all.open,
      all.overdue,
      dueIn30,
      dueIn60 - dueIn30,
      dueIn90 - dueIn60,
      withoutDue,
    ]);
    expect(all.overdue + dueIn90 + (later ?? 0) + withoutDue).toBe(all.open);
  });

  test("breaks them down by recommendation and by lead alike, and the sums agree", () => {
    for (const [heading, tallies] of [
      ["By recommendation", page.figures.byGroup],
      ["By lead", page.figures.byLead],
    ] as const) {
      const lines = page.part(heading);
      if (lines.length === 0) continue;
      const inOrder = (numbers: readonly number[][]) => numbers.map(String).sort();
      const all = lines.slice(0, -1);
      if (!all.some(([name]) => / more$/.test(name)))
        expect(inOrder(all.map(([, ...numbers]) => numbers))).toEqual(inOrder(tallies.map(counts)));
      expect(all.length).toBeGreaterThan(1);
      expect(lines.at(-1)).toEqual(["Total", ...counts(page.figures.all)]);
      for (const [, actions, red, amber, green, other, closed] of lines)
        expect([red, amber, green, other, closed].reduce<number>((sum, count = 0) => sum + count, 0)).toBe(
          actions,
        );
    }
  });
});

test("years late are counted in thousands of days, in both", async () => {
  const page = await build("improvement-plan.xlsx", "2030-09-30");
  expect(page.text("A5")).toMatch(/ the longest by 1,461 days\.$/);
  expect(`${page.text("A4")} ${page.text("A5")}`).toBe(page.figures.inWords);
});
