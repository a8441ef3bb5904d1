/**
 * How our sheets were drawn, kept without any of their texts: with it and what stood in the cells, a sheet can be drawn
 * again as it was.
 */
import type { DraftCells, OwnSheetKind, RegisterCell, SheetDraft } from "../../engine";
import type { Target } from "../write/target";
import { jsonOfParts, partsOfJson } from "./jsonParts";

export const LOOKS_NAMESPACE = "urn:action-plan-assistant:looks:1";

export type SheetLooks = Partial<Record<OwnSheetKind, SheetDraft>>;

export function xmlOfLooks(looks: SheetLooks): readonly string[] {
  return partsOfJson(LOOKS_NAMESPACE, 1, looks);
}

/** Empty where nothing is kept, or it cannot be read. */
export function looksOfXml(xmls: readonly string[]): SheetLooks {
  const read = jsonOfParts(xmls, 1);
  return typeof read === "object" && read !== null && !Array.isArray(read) ? (read as SheetLooks) : {};
}

/** The look of what is drawn, with the names that its tables really get. */
export function lookOf({ draft: { prints: _, ...draft }, tableName }: Target): SheetDraft {
  return {
    ...draft,
    cells: [],
    tables: draft.tables.map((table) => ({ ...table, name: tableName(table.name) })),
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
