/** The checks sheet: every finding as a row of a table, for whoever has no add-in. */
import type { Analysis } from "../model/analysis";
import { cellName } from "../model/address";
import { longDate } from "../model/calendar";
import type { DraftValue, SheetDraft } from "../model/draft";
import type { Finding, Severity } from "../model/finding";
import { verdictInWords } from "../model/verdict";
import { drawAccepted } from "./drawAccepted";
import { LINK, QUIET, ROW_LINE, TITLE_PAINT } from "./palette";
import { planMarkings, planTitle } from "./planTitle";
import { freeOfPlans } from "./freeName";
import { sheetLink } from "./sheetLink";
import { area, SheetSketch } from "./sheetSketch";

/** The name of the table of findings. */
export const CHECKS_TABLE = "PlanChecks";

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  "must-fix": "Must fix",
  check: "Check",
  note: "Note",
};
/** Word and colour together; the contrast is at least 4.5:1. */
export const SEVERITY_PAINT: Readonly<Record<Severity, { fill: string; fontColour: string }>> = {
  "must-fix": { fill: "#F9DEDC", fontColour: "#8C1D18" },
  check: { fill: "#FFF0C7", fontColour: "#5C4300" },
  note: { fill: "#E8EDF3", fontColour: "#1F3A5F" },
};
const HEADINGS = ["Severity", "Where", "What", "Why it matters", "What to do", "Rule"];
const WIDTHS = [11, 22, 58, 50, 50, 26];
const HEADING_ROW = 4;

export function draftChecks(analysis: Analysis): SheetDraft {
  const { findings, accepted = [] } = analysis;
  const sketch = new SheetSketch({
    kind: "checks",
    name: freeOfPlans("Plan checks", analysis),
    columnWidths: WIDTHS,
    frozenRows: findings.length > 0 ? HEADING_ROW + 1 : 0,
    showGridlines: false,
    page: {
      orientation: "Landscape",
      pagesWide: 1,
      ...(findings.length > 0 ? { repeatRows: { first: HEADING_ROW, last: HEADING_ROW } } : {}),
      footer: "Page &P of &N",
      marking: planMarkings(analysis),
    },
  });
  sketch
    .height(0, 26)
    .row(0, 0, ["Plan checks"])
    .style(area(0, 0), { fontSize: 16, bold: true, fontColour: TITLE_PAINT.fill })
    .row(1, 0, [verdictInWords(findings)])
    .style(area(1, 0), { fontSize: 12, bold: true })
    .row(2, 0, [`${planTitle(analysis)}  ·  as at ${longDate(analysis.asOf)}`])
    .style(area(2, 0), { fontColour: QUIET });
  if (findings.length > 0) drawFindings(sketch, findings);
  if (accepted.length > 0)
    drawAccepted(
      sketch,
      HEADING_ROW + (findings.length > 0 ? findings.length + 2 : 0),
      accepted,
      analysis.snapshot.date1904,
    );
  return sketch.draft();
}

function drawFindings(sketch: SheetSketch, findings: readonly Finding[]): void {
  const rows = findings.length;
  const body = area(HEADING_ROW + 1, 0, rows, HEADINGS.length);
  sketch
    .row(HEADING_ROW, 0, HEADINGS)
    .rows(HEADING_ROW + 1, 0, findings.map(rowOf))
    .table({
      name: CHECKS_TABLE,
      area: area(HEADING_ROW, 0, rows + 1, HEADINGS.length),
      style: "TableStyleLight1",
    })
    .style(body, { vertical: "Top", wrap: true, rowLines: ROW_LINE })
    .style(area(HEADING_ROW, 0, 1, HEADINGS.length), { ...TITLE_PAINT, bold: true, vertical: "Center" })
    .style(area(HEADING_ROW + 1, 0, rows), { horizontal: "Center" })
    .style(area(HEADING_ROW + 1, 1, rows), { fontColour: LINK })
    .style(area(HEADING_ROW + 1, HEADINGS.length - 1, rows), { fontColour: QUIET })
    .colour({
      area: area(HEADING_ROW + 1, 0, rows),
      words: (["must-fix", "check", "note"] as const).map((severity) => ({
        word: SEVERITY_NAMES[severity],
        ...SEVERITY_PAINT[severity],
      })),
    });
}

function rowOf(finding: Finding): readonly DraftValue[] {
  const first = finding.at[0];
  const more = finding.at.length > 1 ? ` and ${finding.at.length - 1} more` : "";
  return [
    SEVERITY_NAMES[finding.severity],
    first === undefined ? "The workbook" : sheetLink(first, `${first.sheet} ${cellName(first)}${more}`),
    finding.message,
    finding.why,
    finding.advice,
    finding.rule,
  ];
}
