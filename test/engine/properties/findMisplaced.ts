/** Where each cell of a sheet ended up; cells that are nowhere, or in two places at once. */
import { cellName } from "../../../src/engine/model/address";
import type { Analysis } from "../../../src/engine/model/analysis";
import type { Field } from "../../../src/engine/model/field";
import type { Piece, RecognisedSheet, RecognisedTable, RowRole } from "../../../src/engine/model/recognised";
import { lookKey, textAt, type SheetSnapshot } from "../../../src/engine/model/snapshot";

/** Said once for several actions, in whatever column: what they answer to. */
const CARRIED_DOWN: ReadonlySet<Field> = new Set(["group", "ref"]);

/** Rows whose cells in the table's own columns are shown with the role of the row. */
const SHOWN_AS_ROWS: ReadonlySet<RowRole> = new Set(["heading", "section", "total", "label", "other"]);

/** Rows that speak for the actions beneath them as well. */
const TOLD_TO_ACTIONS: ReadonlySet<string> = new Set<RowRole>(["section", "label"]);

/** The home of a cell that is said once for several actions. */
const SEVERAL = "several actions";

type Place = { readonly kind: "record" | "row" | "table" | "loose"; readonly name: string };

/** One line for each cell that is lost or stands in two places, such as "B7 is lost". */
export function findMisplaced(analysis: Analysis): readonly string[] {
  return analysis.sheets.flatMap((recognised) => {
    const sheet = analysis.snapshot.sheets.find((one) => one.name === recognised.sheet) as SheetSnapshot;
    const places = placesIn(recognised, sheet);
    return sheet.values.flatMap((row, down) =>
      row.flatMap((value, right) => {
        if (value === null || (typeof value === "string" && value.trim() === "")) return [];
        const at = { row: down + sheet.top, column: right + sheet.left };
        const found = places.get(lookKey(at.row, at.column)) ?? [];
        const wrong = faultIn(found);
        return wrong === null ? [] : [`${cellName(at)} ${JSON.stringify(value)} ${wrong}`];
      }),
    );
  });
}

function faultIn(found: readonly Place[]): string | null {
  if (found.length === 0) return "is lost";
  const named = (kind: Place["kind"]): string[] => [
    ...new Set(found.filter((place) => place.kind === kind).map((place) => place.name)),
  ];
  const carried = named("record").includes(SEVERAL);
  // A cell may give its number to several actions and its text to one of them.
  const own = named("record").filter((name) => name !== SEVERAL);
  const records = own.length === 0 && carried ? [SEVERAL] : own;
  const tables = named("table");
  if (records.length > 1) return `stands in ${records.join(" and in ")}`;
  if (tables.length > 1) return `stands in the tables ${tables.join(" and ")}`;
  const isSection = found.some((place) => place.kind === "row" && TOLD_TO_ACTIONS.has(place.name));
  const isText = found.some((place) => place.kind === "row" || place.kind === "loose");
  const homes = [...records, ...tables, ...(isText && !(isSection && tables.length === 0) ? ["a text"] : [])];
  return homes.length > 1 ? `stands in ${homes.join(" and in ")}` : null;
}

function placesIn(recognised: RecognisedSheet, sheet: SheetSnapshot): ReadonlyMap<number, readonly Place[]> {
  const places = new Map<number, Place[]>();
  const add = (row: number, column: number, place: Place): void => {
    const key = lookKey(row, column);
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  };
  for (const { at } of recognised.loose) add(at.row, at.column, { kind: "loose", name: "loose" });
  for (const table of recognised.tables) {
    if (table.isPlan) placePlan(table, sheet, add);
    else eachCell(table, (row, column) => add(row, column, { kind: "table", name: table.id }));
  }
  return places;
}

type Add = (row: number, column: number, place: Place) => void;

function placePlan(table: RecognisedTable, sheet: SheetSnapshot, add: Add): void {
  const sections = new Set<number>();
  for (const { row, role } of table.rows) {
    if (TOLD_TO_ACTIONS.has(role)) sections.add(row);
    if (table.layout === "blocks" || !SHOWN_AS_ROWS.has(role)) continue;
    for (let column = table.range.column; column < table.range.column + table.range.columns; column++) {
      add(row, column, { kind: "row", name: role });
    }
  }
  if (table.layout === "blocks") placeLabels(table, sheet, add);
  const action = table.columns.find((column) => column.field === "action")?.column ?? 0;
  for (const record of table.records) {
    const name = `the action of row ${record.rows.map((row) => row + 1).join(", ")}`;
    const place = (pieces: readonly Piece[], carried: boolean): void => {
      for (const at of pieces) {
        // An empty cell before the action means the same as above, whatever its column is called.
        const shared = carried || at.column < action || sections.has(at.row) || isMergedDown(sheet, at);
        add(at.row, at.column, { kind: "record", name: shared ? SEVERAL : name });
      }
    };
    for (const [field, pieces] of Object.entries(record.fields))
      place(pieces, CARRIED_DOWN.has(field as Field));
    for (const extra of record.extras) place(extra.pieces, false);
    for (const update of record.updates) {
      place([update.tag], false);
      for (const pieces of Object.values(update.fields)) place(pieces, false);
    }
  }
}

/** In blocks no row is a heading, but labels are. */
function placeLabels(table: RecognisedTable, sheet: SheetSnapshot, add: Add): void {
  eachCell(table, (row, column) => {
    const text = textAt(sheet, row, column).replace(/[\s:]+$/, "");
    if (text in table.labels) add(row, column, { kind: "row", name: "label" });
  });
}

function isMergedDown(sheet: SheetSnapshot, at: { row: number; column: number }): boolean {
  return sheet.merges.some((merge) => merge.row === at.row && merge.column === at.column && merge.rows > 1);
}

function eachCell({ range }: RecognisedTable, visit: (row: number, column: number) => void): void {
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) visit(row, column);
  }
}
