/** A snapshot as text in the notation of `test/cases`, so that a failing sheet can become a case. */
import { cellName, rangeName } from "../../../src/engine/model/address";
import { dateOfSerial } from "../../../src/engine/model/calendar";
import { lookKey, type CellValue, type WorkbookSnapshot } from "../../../src/engine/model/snapshot";

export function printGrid(snapshot: WorkbookSnapshot): string {
  return snapshot.sheets
    .flatMap((sheet) => {
      const lines = [`sheet ${sheet.name}`];
      const bold: string[] = [];
      sheet.values.forEach((row, down) => {
        const texts = row.map((value, right) =>
          printValue(value, sheet.numberFormats[down]?.[right] ?? "General"),
        );
        const first = texts.findIndex((text) => text !== "");
        if (first < 0) return;
        const at = { row: sheet.top + down, column: sheet.left + first };
        lines.push(`${cellName(at)} | ${texts.slice(first).join(" | ")}`.replace(/[ |]+$/, ""));
        row.forEach((_, right) => {
          const cell = { row: at.row, column: sheet.left + right };
          if (sheet.looks.get(lookKey(cell.row, cell.column))?.bold) bold.push(cellName(cell));
        });
      });
      if (bold.length > 0) lines.push(`bold ${bold.join(" ")}`);
      if (sheet.merges.length > 0) lines.push(`merge ${sheet.merges.map(rangeName).join(" ")}`);
      for (const row of sheet.hiddenRows) lines.push(`hidden row ${row + 1}`);
      return lines;
    })
    .join("\n");
}

function printValue(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return `b:${String(value).toUpperCase()}`;
  if (typeof value === "number") {
    return /[dmy]/.test(format) ? `d:${dateOfSerial(value)} ${format}` : `n:${value} ${format}`;
  }
  return value.replace(/\|/g, "\\|").replace(/\n/g, "\\n");
}
