/** What a cell holds, as Excel gives it to an add-in. */
import { withBookNames } from "../file/externalReferences";
import { storedToTyped } from "../formulas/formulaText";
import { ValueType, dateToExcel, type Cell, type CellValue } from "../library";

/** As `Range.values` has it: an empty cell is "", an error its text such as "#N/A". */
export type PlainValue = string | number | boolean;

/** `Excel.RangeValueType`, as far as a file can hold it. */
export type PlainType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** Asked for once: the library gives each type through a getter, which is slow for every cell of a sheet. */
const { Formula, Hyperlink, Merge, Null } = ValueType;

/** The plain value of what the library keeps in a cell or as a formula's result. */
export function plainValue(value: CellValue | undefined, date1904: boolean): PlainValue {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return value;
  if (value instanceof Date) return dateToExcel(value, date1904);
  if ("richText" in value && value.richText) return value.richText.map((run) => run.text).join("");
  if ("error" in value) return value.error;
  if ("checkbox" in value) return value.checkbox;
  if ("formula" in value || "sharedFormula" in value) return plainValue(value.result, date1904);
  return "text" in value ? plainValue(value.text as CellValue, date1904) : "";
}

/** The cell's value; a cell that is covered by a merge is empty, as in Excel. */
export function cellValue(cell: Cell | undefined, date1904: boolean): PlainValue {
  if (!cell) return "";
  const { type } = cell;
  if (type === Null || type === Merge) return "";
  const value = cell.value;
  if (typeof value === "string" || typeof value === "number") return value;
  return plainValue(formulaOf(cell) === null ? value : cell.result, date1904);
}

/** For another cell. Dates stay the same objects: `structuredClone` gives such that are none where realms differ. */
export function copiedValue(value: CellValue): CellValue {
  return typeof value === "object" && value !== null && !(value instanceof Date) ? { ...value } : value;
}

const ERROR_TEXT = /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|SPILL!|CALC!|GETTING_DATA)$/;

/** The type of the cell's value; a text that only looks like an error is a text. */
export function cellType(cell: Cell | undefined, date1904: boolean): PlainType {
  const value = cellValue(cell, date1904);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return cell && formulaOf(cell) !== null ? "String" : "Empty";
  return ERROR_TEXT.test(value) && holdsError(cell) ? "Error" : "String";
}

function holdsError(cell: Cell | undefined): boolean {
  const held: unknown = cell && formulaOf(cell) !== null ? cell.result : cell?.value;
  return typeof held === "object" && held !== null && "error" in held;
}

/** The formula as people write it, with "="; null where the cell holds none. */
export function formulaOf(cell: Cell | undefined): string | null {
  if (!cell) return null;
  const { type } = cell;
  if (type !== Formula && type !== Hyperlink) return null;
  const formula = cell.formula;
  if (formula === undefined || formula === "") return null;
  return `=${withBookNames(storedToTyped(formula), cell.worksheet.workbook)}`;
}
