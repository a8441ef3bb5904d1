/** A cell of the register, as people read it. */
import { dateOfSerial, partsOfDate, type RegisterCell, type RowName } from "../../engine";
import { shortened } from "../frame/shortened";
import { wording } from "../wording";

/** The register's columns of true dates. */
const DATE_HEADINGS = ["Start", "Review", "Due"];
const CELL_CHARACTERS = 300;
const ROW_CHARACTERS = 60;

/** A day in figures for a date; the words for "empty" where there is nothing. */
export function shownCell(value: RegisterCell, heading: string, date1904 = false): string {
  if (value === null || value === "") return wording.refresh.empty;
  if (typeof value === "number" && DATE_HEADINGS.includes(heading)) {
    const { year, month, day } = partsOfDate(dateOfSerial(value, date1904));
    return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
  }
  return shortened(String(typeof value === "object" ? value.formula : value), CELL_CHARACTERS);
}

/** "2.1 Train all staff in assessing risk". */
export function shownRow({ ref, text }: RowName): string {
  return shortened(`${ref} ${text}`, ROW_CHARACTERS);
}
