/** Colours by word, as conditional formats, so that they follow what people choose. */
import type { DraftColours } from "../../engine";
import { rangeOf } from "./rangeOf";

/** Our rules in the place of all that the area has. */
export function recolour(sheet: Excel.Worksheet, colours: DraftColours): void {
  rangeOf(sheet, colours.area).conditionalFormats.clearAll();
  writeColours(sheet, colours);
}

/** The rules of the area are ours and were cleared before; constants only, see OfficeDev/office-js #5299. */
export function writeColours(sheet: Excel.Worksheet, colours: DraftColours): void {
  const rules = rangeOf(sheet, colours.area).conditionalFormats;
  for (const { word, fill, fontColour } of colours.words) {
    const { cellValue } = rules.add("CellValue");
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = fontColour;
    cellValue.rule = { formula1: `="${word.replace(/"/g, '""')}"`, operator: "EqualTo" };
  }
}
