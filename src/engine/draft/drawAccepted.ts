/** The findings that somebody let stand, apart from the others on the checks sheet. */
import { cellName } from "../model/address";
import { serialOfDate } from "../model/calendar";
import type { DraftValue } from "../model/draft";
import type { AcceptedFinding } from "../model/finding";
import { LINK, QUIET, ROW_LINE, TITLE_PAINT } from "./palette";
import { sheetLink } from "./sheetLink";
import { area, type SheetSketch } from "./sheetSketch";

/** The name of the table of accepted findings. */
export const ACCEPTED_TABLE = "PlanChecksAccepted";

/** In the widths of the columns of the findings above. */
const HEADINGS = ["On", "Where", "What", "Why it stands", "By", "Rule"];

/** From that row on: a line that says what it is, and the table. */
export function drawAccepted(
  sketch: SheetSketch,
  first: number,
  accepted: readonly AcceptedFinding[],
  date1904: boolean,
): void {
  const rows = accepted.length;
  const top = first + 1;
  sketch
    .row(first, 0, [`Let stand: ${rows} ${rows === 1 ? "finding" : "findings"}, each until its cells change`])
    .style(area(first, 0), { fontSize: 12, bold: true })
    .row(top, 0, HEADINGS)
    .rows(
      top + 1,
      0,
      accepted.map((one) => rowOf(one, date1904)),
    )
    .table({
      name: ACCEPTED_TABLE,
      area: area(top, 0, rows + 1, HEADINGS.length),
      style: "TableStyleLight1",
    })
    .style(area(top + 1, 0, rows, HEADINGS.length), { vertical: "Top", wrap: true, rowLines: ROW_LINE })
    .style(area(top, 0, 1, HEADINGS.length), { ...TITLE_PAINT, bold: true, vertical: "Center" })
    .style(area(top + 1, 0, rows), { numberFormat: "dd/mm/yyyy", horizontal: "Center" })
    .style(area(top + 1, 1, rows), { fontColour: LINK })
    .style(area(top + 1, HEADINGS.length - 1, rows), { fontColour: QUIET });
}

function rowOf({ finding, acceptance }: AcceptedFinding, date1904: boolean): readonly DraftValue[] {
  const [place] = finding.at;
  return [
    serialOfDate(acceptance.on, date1904),
    place === undefined ? "The workbook" : sheetLink(place, `${place.sheet} ${cellName(place)}`),
    finding.message,
    acceptance.reason,
    acceptance.by,
    finding.rule,
  ];
}
