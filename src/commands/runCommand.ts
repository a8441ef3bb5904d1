/** A button's work from the click to the last word, whatever happens in between. */
import type { IsoDate } from "../engine";
import { failureOf } from "../taskpane/failureOf";
import { today } from "../taskpane/today";
import { showNotice } from "./showNotice";
import { ribbonWording, type RibbonWording } from "./wording/ribbonWording";

/** Excel shows the button as busy until `completed` is called, so it is called in every way out. */
export function runCommand(work: (asOf: IsoDate, wording: RibbonWording) => Promise<string>) {
  return async (event: Pick<Office.AddinCommands.Event, "completed">): Promise<void> => {
    try {
      await showNotice(await sentenceOf(work));
    } finally {
      event.completed();
    }
  };
}

async function sentenceOf(work: (asOf: IsoDate, wording: RibbonWording) => Promise<string>): Promise<string> {
  try {
    return await work(today(), ribbonWording(Office.context.displayLanguage));
  } catch (error) {
    const { sentence, code } = failureOf(error);
    return `${sentence} (${code})`;
  }
}
