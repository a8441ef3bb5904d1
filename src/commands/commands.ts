/** What each button does, ending with the sentence that the user is told. */
import type { IsoDate } from "../engine";
import { failureOf } from "../taskpane/failureOf";
import { today } from "../taskpane/today";
import { explainCell } from "./explainCell";
import { checkPlan, colourRatings, refreshSummary } from "./ribbonCommands";
import { ribbonWording, type RibbonWording } from "./wording/ribbonWording";

export const commands = {
  checkPlan: () => sentenceOf(checkPlan),
  colourRatings: () => sentenceOf(colourRatings),
  refreshSummary: () => sentenceOf(refreshSummary),
  explainCell: () => sentenceOf(explainCell),
};

/** What the work says, or what went wrong with it. */
export async function sentenceOf(
  work: (asOf: IsoDate, wording: RibbonWording) => Promise<string>,
): Promise<string> {
  try {
    return await work(today(), ribbonWording(Office.context.displayLanguage));
  } catch (error) {
    const { sentence, code } = failureOf(error);
    return `${sentence} (${code})`;
  }
}
