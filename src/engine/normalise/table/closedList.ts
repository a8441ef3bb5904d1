/** Lists of what is done, kept for the record: all that stands in them is complete, where no column says otherwise. */
import type { RecognisedTable, RowRole } from "../../model/recognised";
import { textAt, type WorkbookSnapshot } from "../../model/snapshot";
import { fold } from "../../text/fold";
import type { JoinedText } from "./joinPieces";

/** "COMPLETED ITEMS", "Closed actions 2024/25", "C. Completed in the year – for information", "Camau wedi'u cwblhau". */
const CLOSED = new RegExp(
  "^(?:[a-z0-9]{1,2}[.)] )?(?:all )?(?:" +
    "(?:(?:actions?|items?|recommendations?|tasks?) )?(?:completed|complete|closed|discharged)" +
    "(?: (?:and|&) (?:completed|closed))?(?: (?:actions?|items?|recommendations?|tasks?|list|log|register))*" +
    "|(?:camau(?: gweithredu)? |eitemau |argymhellion )?wedi(?:'i|'u)? (?:[cg]wblhau|[cg]au)" +
    ")(?: (?:in|during|since|yn) .{1,30})?(?: ?[-:(].{0,40}| ?\\d[\\d/ -]*)?[.:]?$",
);
const LONGEST = 80;

/** The text names a list of what is complete. */
export function namesClosedList(text: string): boolean {
  return text.length <= LONGEST && CLOSED.test(fold(text));
}

const TITLES: readonly RowRole[] = ["title", "section", "note"];

/** The title over the table, or the name of its sheet, that says it; null where neither does. */
export function closedList(table: RecognisedTable, snapshot: WorkbookSnapshot): JoinedText | null {
  const { range, rows } = table;
  const sheet = snapshot.sheets.find(({ name }) => name === range.sheet);
  for (const { row, role } of rows) {
    if (sheet === undefined || row >= range.row || !TITLES.includes(role)) continue;
    const at = { sheet: range.sheet, row, column: sheet.left };
    const text = textAt(sheet, row, at.column);
    if (namesClosedList(text)) return { text, at: [at] };
  }
  return namesClosedList(range.sheet) ? { text: range.sheet, at: [] } : null;
}
