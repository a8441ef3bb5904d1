/** The rows of a sheet that may hold the headings of a plan. */
import { textsOfRow, type SheetSnapshot } from "../../engine";
import { shortened } from "../frame/shortened";
import { wording } from "../wording";

export interface RowChoice {
  /** Sheet coordinate. */
  readonly row: number;
  readonly label: string;
}

/** A heading stands within so many rows of the one that was taken for it. */
const REACH = 12;
/** More rows than these would be a sheet to scroll through, and no choice. */
const MOST_ROWS = 60;
const LABEL_CHARACTERS = 70;

/** The rows of two texts at least around the heading that was recognised. */
export function rowsAround(sheet: SheetSnapshot, heading: number): readonly RowChoice[] {
  return headingRowChoices(sheet, heading - REACH, heading + REACH);
}

/** The rows of two texts at least from the top of the sheet. */
export function rowsFromTop(sheet: SheetSnapshot): readonly RowChoice[] {
  return headingRowChoices(sheet, sheet.top, sheet.top + MOST_ROWS);
}

function headingRowChoices(sheet: SheetSnapshot, from: number, to: number): readonly RowChoice[] {
  const choices: RowChoice[] = [];
  const last = Math.min(to, sheet.top + sheet.values.length - 1);
  for (let row = Math.max(sheet.top, from); row <= last; row++) {
    const texts = textsOfRow(sheet, row).filter((text) => text !== "");
    if (texts.length < 2) continue;
    const label = wording.corrections.row(row + 1, shortened(texts.join(", "), LABEL_CHARACTERS));
    choices.push({ row, label });
  }
  return choices;
}
