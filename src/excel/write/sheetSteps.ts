/** Steps on one sheet, which need not be there before the first of them is done. */
import type { DraftStyle } from "../../engine";
import type { Step } from "./target";
import { writeWrap } from "./writeStyles";

/** A handful of objects and actions in a request, measured with the client library. */
const BYTES_OF_A_THING = 2_500;

export interface SheetSteps {
  /** One object for all steps, asked for when the sheet is there. */
  sheet(): Excel.Worksheet;
  /** A step that makes the sheet, and so can't ask for it. */
  opening(queue: () => void): Step;
  step(queue: (sheet: Excel.Worksheet) => void): Step;
  /** For the end of all; `writeWrap` says why. */
  wraps(styles: readonly DraftStyle[]): Step[];
}

export function sheetSteps(context: Excel.RequestContext, name: string): SheetSteps {
  let worksheet: Excel.Worksheet | null = null;
  const sheet = () => (worksheet ??= context.workbook.worksheets.getItem(name));
  const step = (queue: (sheet: Excel.Worksheet) => void): Step => ({
    bytes: BYTES_OF_A_THING,
    queue: () => queue(sheet()),
  });
  return {
    sheet,
    opening: (queue) => ({ bytes: BYTES_OF_A_THING, queue }),
    step,
    wraps: (styles) =>
      styles.filter((style) => style.wrap !== undefined).map((style) => step((own) => writeWrap(own, style))),
  };
}
