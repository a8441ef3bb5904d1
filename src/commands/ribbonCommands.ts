/** What the ribbon's buttons do without the pane: the result comes to the front, or a sentence says why not. */
import type { IsoDate, OwnSheetKind } from "../engine";
import { buildWorkbook } from "../excel/buildWorkbook";
import { selectCell } from "../excel/selectCell";
import { failureOf } from "../taskpane/failureOf";
import { wording } from "../taskpane/wording";

/** Checks the plan: writes the sheet of findings, its verdict on top, and shows it. */
export function checkPlan(asOf: IsoDate): Promise<string | null> {
  return writeAndShow(asOf, ["checks"], "checks");
}

/** Brings the register, the board summary and the checks up to date and shows the summary. */
export function refreshSummary(asOf: IsoDate): Promise<string | null> {
  return writeAndShow(asOf, ["register", "summary", "checks"], "summary");
}

/** Null when the sheet stands in front, else the sentence that the user must be told. */
async function writeAndShow(
  asOf: IsoDate,
  kinds: readonly OwnSheetKind[],
  shown: OwnSheetKind,
): Promise<string | null> {
  try {
    const { written } = await buildWorkbook({ asOf, kinds });
    const sheet = written.find(({ kind }) => kind === shown);
    if (sheet === undefined) return wording.commands.noPlan;
    await selectCell({ sheet: sheet.name, row: 0, column: 0 });
    return null;
  } catch (error) {
    const { sentence, code } = failureOf(error);
    return `${sentence} (${code})`;
  }
}
