/**
 * Walks `test/cases`: each folder holds a sheet as text (`sheet.txt`, see `readGrid.ts`) and what a person who
 * understands it takes from it (`expected.json`). Where they differ, `actual.json` is written beside.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyse, type Analysis } from "../src/engine";
import type { WorkbookSnapshot } from "../src/engine/model/snapshot";
import { findDifferences } from "./cases/findDifferences";
import { findUnaccounted } from "./cases/findUnaccounted";
import { moveSheets } from "./cases/moveSheets";
import { projectAnalysis } from "./cases/projectAnalysis";
import { readGrid } from "./cases/readGrid";
import { respaceTexts } from "./cases/respaceTexts";

/** The day on which the cases are read, unless one says otherwise. */
const AS_OF = "2026-11-21";

/** Another folder of cases can be walked, to try new ones. */
const FOLDER = process.env.CASES ?? join(__dirname, "cases");

const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

interface Case {
  /** What kind of sheet it is, in one line. */
  readonly kind: string;
  readonly asOf?: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

describe.each(names)("%s", (name) => {
  const folder = join(FOLDER, name);
  const { asOf, expected } = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Case;
  const snapshot = readGrid(readFileSync(join(folder, "sheet.txt"), "utf8"), `${name}.xlsx`);

  const analyseAsOf = (workbook: WorkbookSnapshot) => analyse(workbook, { asOf: asOf ?? AS_OF });
  let analysis: Analysis;
  beforeAll(() => {
    analysis = analyseAsOf(snapshot);
  });

  test("is read as a person reads it", () => {
    const actual = projectAnalysis(analysis);
    const differences = findDifferences(expected, actual);
    const report = join(folder, "actual.json");
    if (differences.length > 0) writeFileSync(report, `${JSON.stringify(actual, null, 2)}\n`);
    else if (existsSync(report)) rmSync(report);
    expect(differences).toEqual([]);
  });

  test("loses no cell", () => {
    expect(findUnaccounted(analysis)).toEqual([]);
  });

  test("says the same elsewhere on the sheet", () => {
    const here = projectAnalysis(analysis);
    const moved = projectAnalysis(analyseAsOf(moveSheets(snapshot, 7, 3)));
    expect(moved.document).toEqual(here.document);
    expect(moved.records.map(withoutRows)).toEqual(here.records.map(withoutRows));
  });

  test("says the same with other white space", () => {
    const here = projectAnalysis(analysis);
    const respaced = projectAnalysis(analyseAsOf(respaceTexts(snapshot)));
    expect(findDifferences(here.records.map(withoutHeadings), respaced.records.map(withoutHeadings))).toEqual(
      [],
    );
  });
});

function withoutRows(record: object): object {
  return { ...record, rows: null };
}

/** Extra columns are kept under their heading as it is written, white space and all. */
function withoutHeadings(record: object): object {
  return { ...record, extras: null };
}
