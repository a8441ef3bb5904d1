/** Steps on one sheet, which need not be there before the first of them is done. */
import type { DraftStyle } from "../../engine";
import type { Step } from "./target";
import { looksTogether } from "./looksTogether";
import { sharedLooks, type SharedLook } from "./sharedLooks";
import { writeLooks } from "./writeLooks";

/** A handful of objects and actions in a request, measured with the client library. */
const BYTES_OF_A_THING = 2_500;

export interface SheetSteps {
  /** One object for all steps, asked for when the sheet is there. */
  sheet(): Excel.Worksheet;
  /** A step that makes the sheet, and so can't ask for it. */
  opening(queue: () => void): Step;
  step(queue: (sheet: Excel.Worksheet) => void): Step;
  /** All looks but wrapped text. */
  looks(styles: readonly DraftStyle[]): Step[];
  /** For the end of all: on the web, wrapped text makes every later write slow (OfficeDev/office-js #3774). */
  wraps(styles: readonly DraftStyle[]): Step[];
}

export function sheetSteps(context: Excel.RequestContext, name: string): SheetSteps {
  let worksheet: Excel.Worksheet | null = null;
  const sheet = () => (worksheet ??= context.workbook.worksheets.getItem(name));
  const step = (queue: (sheet: Excel.Worksheet) => void): Step => ({
    bytes: BYTES_OF_A_THING,
    queue: () => queue(sheet()),
  });
  const looks = (styles: readonly DraftStyle[], wanted: (look: SharedLook) => boolean) =>
    looksTogether(sharedLooks(styles).filter(wanted)).map((same) => step((own) => writeLooks(own, same)));
  return {
    sheet,
    opening: (queue) => ({ bytes: BYTES_OF_A_THING, queue }),
    step,
    looks: (styles) => looks(styles, ({ look }) => look !== "wrap"),
    wraps: (styles) => looks(styles, ({ look }) => look === "wrap"),
  };
}
