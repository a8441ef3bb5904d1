/** The sheet with what is left behind: every word of the registers' columns, the decision, and why. */
import type { Analysis } from "../../model/analysis";
import { longDate } from "../../model/calendar";
import type { DraftValue } from "../../model/draft";
import type { Action } from "../../model/plan";
import { ROLL_DECISION_NAMES, type ArchiveDraft, type RollChoice } from "../../model/rollForward";
import { QUIET, TITLE_PAINT } from "../palette";
import { planTitle } from "../planTitle";
import { dressHeadings, dressRows } from "../registerLooks";
import { filledColumns, type FilledColumn } from "../registerTable";
import { fold } from "../../text/fold";
import { area, SheetSketch } from "../sheetSketch";
import type { RegisterRow } from "./registerRows";

/** A title and a line on the plan stand above it. */
const HEADING_ROW = 3;
/** The decision stands behind the column that says what was to be done. */
const BEFORE_DECISION = "Action";

export interface Archive {
  readonly draft: ArchiveDraft;
  /** What it will be known by. */
  readonly table: {
    readonly name: string;
    readonly headings: readonly string[];
    readonly firstAction: string;
  };
}

/** `left` are the decisions on what does not go on; null where there is none. */
export function draftArchive(
  analysis: Analysis,
  left: readonly RollChoice[],
  year: string,
  registerRows: ReadonlyMap<string, RegisterRow> = new Map(),
): Archive | null {
  const choices = new Map(left.map((choice) => [choice.action, choice]));
  const actions = analysis.plans.flatMap(({ actions: own }) => own);
  const rows = actions.flatMap((action, index) => (choices.has(action.id) ? [index] : []));
  if (rows.length === 0) return null;
  const chosen = rows.map((index) => choices.get(actions[index]?.id ?? ""));
  const all = asRegistered(filledColumns(analysis), actions, registerRows);
  const columns = withDecisions(all, actions.length, rows, chosen).filter(
    ({ heading, values }) =>
      heading === BEFORE_DECISION || rows.some((row) => (values[row] ?? null) !== null),
  );
  const sketch = new SheetSketch({
    kind: "register",
    name: `Archive ${year}`,
    columnWidths: columns.map(({ width }) => width),
    frozenRows: HEADING_ROW + 1,
    showGridlines: false,
    page: { orientation: "Landscape", pagesWide: 1, repeatRows: { first: HEADING_ROW, last: HEADING_ROW } },
  })
    .height(0, 26)
    .row(0, 0, [`Left behind in ${year}`])
    .style(area(0, 0), { fontSize: 16, bold: true, fontColour: TITLE_PAINT.fill })
    .row(1, 0, [`${planTitle(analysis)}  ·  archived on ${longDate(analysis.asOf)}`])
    .style(area(1, 0), { fontColour: QUIET })
    .row(
      HEADING_ROW,
      0,
      columns.map(({ heading }) => heading),
    );
  // Column by column, as the references keep the text format.
  columns.forEach(({ values, numberFormat }, column) =>
    sketch.rows(
      HEADING_ROW + 1,
      column,
      rows.map((row) => [values[row] ?? null]),
      numberFormat === "@",
    ),
  );
  const placed = columns.map((known, column) => ({ column, heading: known.heading, known }));
  dressRows(sketch, placed, HEADING_ROW + 1, rows.length);
  dressHeadings(sketch, placed, HEADING_ROW);
  const { kind: _kind, ...draft } = sketch.draft();
  const at = columns.findIndex(({ heading }) => heading === BEFORE_DECISION);
  const firstAction = columns[at]?.values[rows[0] as number] ?? "";
  return {
    draft,
    table: {
      name: draft.name,
      headings: columns.map(({ heading }) => heading),
      firstAction: typeof firstAction === "string" ? firstAction : "",
    },
  };
}

/** With every word of the registers' rows, and with the columns that people added there. */
function asRegistered(
  columns: readonly FilledColumn[],
  actions: readonly Action[],
  registerRows: ReadonlyMap<string, RegisterRow>,
): readonly FilledColumn[] {
  const said = (key: string, action: Action, otherwise: DraftValue): DraftValue => {
    const cell = registerRows.get(action.id)?.cells.get(key) ?? null;
    // Formulas mean something in their own row only.
    if (cell === null || (typeof cell === "object" && cell !== null)) return otherwise;
    return typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : cell;
  };
  const known = new Set(columns.map(({ heading }) => fold(heading)));
  const theirs = new Map<string, string>();
  for (const { headings } of registerRows.values())
    for (const [key, heading] of headings) if (!known.has(key)) theirs.set(key, heading);
  return [
    ...columns.map((column) => ({
      ...column,
      values: column.values.map((value, index) =>
        column.link === true ? value : said(fold(column.heading), actions[index] as Action, value),
      ),
    })),
    ...[...theirs].map(([key, heading]) => ({
      heading,
      width: 26,
      values: actions.map((action) => said(key, action, null)),
      value: () => null,
    })),
  ];
}

function withDecisions(
  columns: readonly FilledColumn[],
  actions: number,
  rows: readonly number[],
  chosen: readonly (RollChoice | undefined)[],
): readonly FilledColumn[] {
  const column = (heading: string, width: number, of: (choice: RollChoice) => string): FilledColumn => {
    const values: DraftValue[] = Array.from({ length: actions }, () => null);
    rows.forEach((row, index) => {
      const choice = chosen[index];
      values[row] = choice === undefined ? null : of(choice) || null;
    });
    return { heading, width, values, value: () => null };
  };
  const at = columns.findIndex(({ heading }) => heading === BEFORE_DECISION) + 1;
  return [
    ...columns.slice(0, at),
    column("Decision", 18, ({ decision }) => ROLL_DECISION_NAMES[decision]),
    column("Why", 32, ({ reason }) => reason),
    ...columns.slice(at),
  ];
}
