/** The order in which findings are read. */
import type { Finding, Severity } from "../model/finding";
import type { WorkbookSnapshot } from "../model/snapshot";

const GRAVITY: Readonly<Record<Severity, number>> = { "must-fix": 0, check: 1, note: 2 };

/** By severity, then by place: sheets in the workbook's order, rows, columns; what has no place comes first. */
export function orderFindings(findings: readonly Finding[], snapshot: WorkbookSnapshot): readonly Finding[] {
  const sheets = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  const placeOf = (finding: Finding): readonly [number, number, number] => {
    const first = finding.at[0];
    return first === undefined ? [-1, -1, -1] : [sheets.get(first.sheet) ?? -1, first.row, first.column];
  };
  return findings
    .map((finding) => ({ finding, place: placeOf(finding) }))
    .sort(
      (one, other) =>
        GRAVITY[one.finding.severity] - GRAVITY[other.finding.severity] ||
        one.place[0] - other.place[0] ||
        one.place[1] - other.place[1] ||
        one.place[2] - other.place[2],
    )
    .map(({ finding }) => finding);
}
