/** The same workbook with the white space of another hand: non-breaking spaces, and some left at the ends. */
import type { WorkbookSnapshot } from "../../src/engine/model/snapshot";

export function respaceTexts(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) =>
        row.map((value) => (typeof value === "string" ? ` ${value.replace(/ /g, "\u00a0")}  ` : value)),
      ),
    })),
  };
}
