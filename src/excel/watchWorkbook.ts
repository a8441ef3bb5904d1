/** Tells what the user does in the workbook while the pane is open. */
import { runExcel } from "./runExcel";

export type WorkbookEvent =
  | {
      readonly type: "edited";
      readonly sheet: string;
      /** Excel does not say (before ExcelApi 1.14) whether this add-in wrote it. */
      readonly mayBeOurs: boolean;
    }
  | { readonly type: "activated"; readonly sheet: string }
  /** A sheet was deleted; these are left. */
  | { readonly type: "deleted"; readonly left: readonly string[] };

/**
 * Calls back after edits of the user's own, when another sheet comes to the front and when one is deleted; what
 * colleagues do in the same file is theirs, and what this add-in writes is no edit. Gives a function that ends it.
 * @throws ExcelError when Excel refuses
 */
export async function watchWorkbook(onEvent: (event: WorkbookEvent) => void): Promise<() => void> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(async ({ source, triggerSource, worksheetId }) => {
        if (source !== "Local" || triggerSource === "ThisLocalAddin") return;
        const sheet = await nameOf(worksheetId);
        if (sheet !== null) onEvent({ type: "edited", sheet, mayBeOurs: triggerSource === undefined });
      }),
      worksheets.onActivated.add(async ({ worksheetId }) => {
        const sheet = await nameOf(worksheetId);
        if (sheet !== null) onEvent({ type: "activated", sheet });
      }),
      worksheets.onDeleted.add(async ({ source }) => {
        if (source === "Local") onEvent({ type: "deleted", left: await namesLeft() });
      }),
    ];
    await context.sync();
    return () => {
      for (const handler of handlers) handler.remove();
      void context.sync();
    };
  });
}

function nameOf(worksheetId: string): Promise<string | null> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

function namesLeft(): Promise<readonly string[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}
