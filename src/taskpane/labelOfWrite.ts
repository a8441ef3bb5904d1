/** What "Undo" calls a write: kept in the workbook in the words of whichever pane, or of Excel's side of the add-in. */
import { wording } from "./wording";

/** In the pane's language where it was kept in English; else as it was kept. */
export function labelOfWrite(label: string): string {
  return wording.say(label) ?? label;
}
