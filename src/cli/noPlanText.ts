/** What to say of a workbook without a plan. */
import type { Analysis } from "../engine";

const MOST_SHEETS = 5;

/** "No action plan was found in …", with what its sheets looked like. */
export function noPlanText(analysis: Analysis, workbook: string): string {
  const sheets = analysis.sheets.slice(0, MOST_SHEETS).map(({ sheet, summary }) => `${sheet}: ${summary}`);
  const more = analysis.sheets.length - sheets.length;
  return [
    `No action plan was found in ${workbook}.`,
    ...sheets,
    ...(more > 0 ? [`And ${more} more ${more === 1 ? "sheet" : "sheets"} without one.`] : []),
  ].join("\n");
}
