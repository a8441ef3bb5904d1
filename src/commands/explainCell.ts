/** What was found in the cell that the user is at. Nothing is written. */
import { cellName, type Analysis, type CellAddress, type Finding, type IsoDate } from "../engine";
import { analyseWorkbook } from "../excel/analyseWorkbook";
import { readActiveCell } from "../excel/readActiveCell";
import type { CommandWording } from "./wording/commandWording";

/** More than these do not fit the small window. */
const MOST_FINDINGS = 3;

/** The findings of the active cell with their reasons, or where else to look. */
export async function explainCell(asOf: IsoDate, wording: CommandWording): Promise<string> {
  const cell = await readActiveCell();
  return explanationOf(cell, await analyseWorkbook({ asOf }), wording);
}

export function explanationOf(cell: CellAddress, analysis: Analysis, wording: CommandWording): string {
  const name = cellName(cell);
  if (Object.values(analysis.snapshot.ownSheets).includes(cell.sheet)) return wording.ownSheet(cell.sheet);
  const here = analysis.findings.filter(({ at }) => at.some((one) => isSame(one, cell)));
  if (here.length > 0) return findingsInWords(name, here, wording);
  if (!isOnAPlan(cell, analysis)) return wording.notOnAPlan(name, cell.sheet);
  const row = analysis.findings.filter(({ at }) =>
    at.some((one) => one.sheet === cell.sheet && one.row === cell.row),
  ).length;
  const nothing = wording.nothingFound(name);
  return row === 0 ? nothing : `${nothing} ${wording.foundInRow(row)}`;
}

function findingsInWords(name: string, findings: readonly Finding[], wording: CommandWording): string {
  const some = findings.slice(0, MOST_FINDINGS);
  const more = findings.length - some.length;
  return [
    wording.found(name, findings.length),
    ...some.map((finding) => {
      const { why, advice } = wording.rule(finding);
      return `${wording.say(finding.message)}\n${why}\n${wording.advice(advice)}`;
    }),
    ...(more > 0 ? [wording.moreFindings(more)] : []),
  ].join("\n\n");
}

function isOnAPlan(cell: CellAddress, { plans }: Analysis): boolean {
  return plans.some(
    ({ sheet, range }) =>
      sheet === cell.sheet &&
      cell.row >= range.row &&
      cell.row < range.row + range.rows &&
      cell.column >= range.column &&
      cell.column < range.column + range.columns,
  );
}

function isSame(one: CellAddress, other: CellAddress): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
