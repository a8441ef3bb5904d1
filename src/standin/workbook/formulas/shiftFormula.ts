/** References of formulas, moved along with the cell that the formula is for. */
import { SHEET_COLUMNS, SHEET_ROWS, columnLetters, columnNumber, quotedSheetName } from "../area";
import { outsideTexts } from "./formulaText";

/** "A1" or "$A$1", neither part of a longer name nor a function. */
const CELL = /(?<![\p{L}\p{N}_.$\\])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/giu;

/** The formula as it reads for a cell so many rows below and columns to the right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return outsideTexts(formula, (part) =>
    part.replace(CELL, (whole, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const column = columnNumber(letters);
      if (column < 0) return whole;
      const newColumn = fixedColumn ? column : column + columns;
      const newRow = fixedRow ? Number(digits) : Number(digits) + rows;
      const inside = newColumn >= 0 && newColumn < SHEET_COLUMNS && newRow >= 1 && newRow <= SHEET_ROWS;
      return inside ? `${fixedColumn}${columnLetters(newColumn)}${fixedRow}${newRow}` : "#REF!";
    }),
  );
}

/** The formula with its sheet in front of every reference that has none. */
export function qualifyFormula(formula: string, sheetName: string): string {
  const range =
    /(?<![\p{L}\p{N}_.$\\!:'])(\$?[A-Z]{1,3}\$?\d{1,7})(:\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(!])/giu;
  return outsideTexts(formula, (part) =>
    part.replace(range, (whole) => `${quotedSheetName(sheetName)}!${whole}`),
  );
}
