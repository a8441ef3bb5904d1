/** Settings as a file that one workbook gives and others take: the same for a whole organisation. */
import type { Settings } from "../engine";
import { ExcelError } from "./excelError";
import { readKept, textOfKept } from "./kept/kept";
import { KEPT_SETTINGS } from "./kept/keptSettings";

/** The settings as the text of a JSON file; those that are the defaults are left out. */
export function settingsText(settings: Partial<Settings>): string {
  const text = textOfKept(KEPT_SETTINGS, KEPT_SETTINGS.worthKeeping(settings) ?? {});
  return `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
}

/**
 * The settings in such a text, to be given to `keepSettings`.
 * @throws ExcelError when the text is none, with a sentence that says so
 */
export function settingsOfText(text: string): Partial<Settings> {
  // Editors put a mark at the beginning that JSON does not know.
  const { value, damage, isNewer } = readKept(KEPT_SETTINGS, text.replace(/^\uFEFF/, ""));
  if (damage === null) return value;
  throw new ExcelError(
    "NoSettings",
    isNewer === true
      ? "The file was made with a newer version of this add-in. Ask your administrator to update the add-in."
      : "The file holds no settings of this add-in. Choose a file that was saved under Settings, Save as a file.",
  );
}
