/** What a cell says, and what it would say after a fix. */
import { dateOfSerial, partsOfDate, textAt, type Fix, type WorkbookSnapshot } from "../../engine";
import { shortened } from "../frame/shortened";

const SHOWN_CHARACTERS = 160;

/** As a person will read it in the cell: a day in figures for a date's serial number, which counts as the workbook does. */
export function writtenValue(fix: Pick<Fix, "value" | "numberFormat">, date1904 = false): string {
  const { value } = fix;
  if (typeof value === "number" && makesDate(fix)) {
    const { year, month, day } = partsOfDate(dateOfSerial(value, date1904));
    return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
  }
  return shortened(String(value), SHOWN_CHARACTERS);
}

/** True for a fix that makes a true date: the text may look the same before and after. */
export function makesDate({ value, numberFormat = "" }: Pick<Fix, "value" | "numberFormat">): boolean {
  return typeof value === "number" && /[dmy]/i.test(numberFormat);
}

/** What stands there now; "" for an empty cell. */
export function textBefore({ at }: Fix, snapshot: WorkbookSnapshot): string {
  const sheet = snapshot.sheets.find(({ name }) => name === at.sheet);
  return sheet === undefined ? "" : shortened(textAt(sheet, at.row, at.column), SHOWN_CHARACTERS);
}
