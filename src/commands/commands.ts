/** What each button does, ending with the sentence that the user is told. */
import type { IsoDate } from "../engine";
import { failureOf } from "../taskpane/failureOf";
import { tellRibbonWrote } from "../taskpane/follow/ribbonWrote";
import { today } from "../taskpane/today";
import { explainCell } from "./explainCell";
import { checkPlan, colourRatings, refreshSummary } from "./ribbonCommands";
import { commandWording, type CommandWording } from "./wording/commandWording";

export const commands = {
  checkPlan: () => sentenceOf(checkPlan).finally(tellRibbonWrote),
  colourRatings: () => sentenceOf(colourRatings).finally(tellRibbonWrote),
  refreshSummary: () => sentenceOf(refreshSummary).finally(tellRibbonWrote),
  explainCell: () => sentenceOf(explainCell),
};

/** What the work says, or what went wrong with it. */
export async function sentenceOf(
  work: (asOf: IsoDate, wording: CommandWording) => Promise<string>,
): Promise<string> {
  const wording = await commandWording(Office.context.displayLanguage);
  try {
    return await work(today(), wording);
  } catch (error) {
    const { sentence, code } = failureOf(error);
    return `${wording.say(sentence)} (${code})`;
  }
}
