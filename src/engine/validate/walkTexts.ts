/** Shows the texts of a sheet to those who look for something in them. */
import type { TextLook } from "../model/finding";
import type { SheetSnapshot } from "../model/snapshot";
import { ROWS_IN_A_STEP, type Steps } from "../model/steps";

/** All texts in reading order, each to the looks whose pattern finds it. */
export function* walkTexts(sheet: SheetSnapshot, looks: readonly TextLook[]): Steps<void> {
  const ofEveryText = looks.filter(({ holding }) => holding === undefined);
  const signs = anyOf(looks.map(({ holding }) => holding ?? "").join(""));
  for (const [index, values] of sheet.values.entries()) {
    for (let offset = 0; offset < values.length; offset++) {
      const text = values[offset];
      if (typeof text !== "string" || text === "") continue;
      // Most texts are plain words: one look for the signs of all rules spares them each rule's own pattern.
      for (const look of signs.test(text) ? looks : ofEveryText) {
        if (!look.pattern.test(text)) continue;
        look.found(text, { sheet: sheet.name, row: sheet.top + index, column: sheet.left + offset });
      }
    }
    if (index % ROWS_IN_A_STEP === 0) yield;
  }
}

/** A pattern that finds one of the characters. */
function anyOf(characters: string): RegExp {
  return new RegExp(`[${characters.replace(/[\\\]^-]/g, "\\$&")}]`);
}
