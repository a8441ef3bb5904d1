/**
 * How our sheets were drawn, kept without any of their texts: with it and what stood in the cells, a sheet can be drawn
 * again as it was.
 */
import type { DraftArea, DraftCells, DraftStyle, OwnSheetKind, RegisterCell, SheetDraft } from "../../engine";
import { sharedLooks } from "../write/sharedLooks";
import type { Target } from "../write/target";
import { jsonOfParts, partsOfJson } from "./jsonParts";

export const LOOKS_NAMESPACE = "urn:action-plan-assistant:looks:1";

export type SheetLooks = Partial<Record<OwnSheetKind, SheetDraft>>;

export function xmlOfLooks(looks: SheetLooks): readonly string[] {
  return partsOfJson(LOOKS_NAMESPACE, 1, eachLook(looks, shortened));
}

/** Empty where nothing is kept, or it cannot be read. */
export function looksOfXml(xmls: readonly string[]): SheetLooks {
  const read = jsonOfParts(xmls, 1);
  if (typeof read !== "object" || read === null || Array.isArray(read)) return {};
  return eachLook(read as Partial<Record<OwnSheetKind, ShortLook>>, restored);
}

/** A look with each style once for all its areas, and each height once for rows that follow one another. */
interface ShortLook extends Omit<SheetDraft, "styles" | "rowHeights"> {
  readonly styles: readonly (readonly [keyof DraftStyle, unknown, ...ShortArea[]])[];
  /** Each row for itself where an earlier version wrote it. */
  readonly rowHeights?: readonly (RowHeight | ShortHeight)[];
}
type ShortArea = readonly [row: number, column: number, rows: number, columns: number];
type RowHeight = NonNullable<SheetDraft["rowHeights"]>[number];
type ShortHeight = readonly [row: number, rows: number, height: number];

function shortened(look: SheetDraft): ShortLook {
  const styles = sharedLooks(look.styles).map(({ look: key, value, areas }): ShortLook["styles"][number] => [
    key,
    value,
    ...areas.map(shortArea),
  ]);
  const { rowHeights = [], ...rest } = look;
  return { ...rest, styles, rowHeights: shortHeights(rowHeights) };
}

function shortHeights(heights: readonly RowHeight[]): readonly ShortHeight[] {
  const runs: [row: number, rows: number, height: number][] = [];
  for (const { row, height } of heights) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === row && last[2] === height) last[1] += 1;
    else runs.push([row, 1, height]);
  }
  return runs;
}

function restored(look: ShortLook): SheetDraft {
  const styles = look.styles.flatMap(([key, value, ...areas]) =>
    areas.map(([row, column, rows, columns]) => ({ area: { row, column, rows, columns }, [key]: value })),
  );
  return { ...look, styles, rowHeights: (look.rowHeights ?? []).flatMap(eachHeight) };
}

function eachHeight(kept: RowHeight | ShortHeight): readonly RowHeight[] {
  if (!isShort(kept)) return [kept];
  const [first, rows, height] = kept;
  return Array.from({ length: rows }, (_, index) => ({ row: first + index, height }));
}

function isShort(kept: RowHeight | ShortHeight): kept is ShortHeight {
  return Array.isArray(kept);
}

function shortArea({ row, column, rows, columns }: DraftArea): ShortArea {
  return [row, column, rows, columns];
}

function eachLook<From, To>(
  looks: Partial<Record<OwnSheetKind, From>>,
  change: (look: From) => To,
): Partial<Record<OwnSheetKind, To>> {
  return Object.fromEntries(Object.entries(looks).map(([kind, look]) => [kind, change(look as From)]));
}

/** The look of what is drawn, with the names that its tables really get. */
export function lookOf({ draft: { prints: _, ...draft }, tableName }: Target): SheetDraft {
  return {
    ...draft,
    cells: [],
    tables: draft.tables.map((table) => ({ ...table, name: tableName(table.name) })),
    charts: draft.charts.map((chart) => ({ ...chart, altText: "" })),
  };
}

/** The draft that draws the sheet again with these cells, row by row from the first. */
export function draftOf(look: SheetDraft, cells: readonly (readonly RegisterCell[])[]): SheetDraft {
  const values = cells.map((row) => row.map((cell) => (typeof cell === "boolean" ? truth(cell) : cell)));
  const block: DraftCells = { row: 0, column: 0, values };
  return { ...look, cells: [block] };
}

/** Drafts know no truth values; as a formula it is one again. */
function truth(value: boolean) {
  return { formula: value ? "=TRUE" : "=FALSE" };
}
