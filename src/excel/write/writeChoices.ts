/** Lists to choose from. */
import type { DraftChoices } from "../../engine";
import { rangeOf } from "./rangeOf";

export function writeChoices(sheet: Excel.Worksheet, choices: DraftChoices): void {
  const validation = rangeOf(sheet, choices.area).dataValidation;
  // The rule first: Excel drops a message that comes before it (OfficeDev/office-js #2594).
  validation.rule = { list: { inCellDropDown: true, source: choices.items.join(",") } };
  validation.ignoreBlanks = true;
  // Information, not a stop: people may write another word, and Check says so.
  validation.errorAlert = {
    showAlert: true,
    style: "Information",
    title: "Not one of the words",
    message: choices.message,
  };
}
