/** Writes how cells look. */
import { rangeOf } from "./rangeOf";
import type { LooksTogether } from "./looksTogether";
import { rangesOf } from "./rangesOf";
import type { SharedLook } from "./sharedLooks";

export function writeLooks(sheet: Excel.Worksheet, { areas, looks }: LooksTogether): void {
  const formats = looks.filter(({ look }) => look === "numberFormat");
  // Several areas at once have no number format; a single value stands for every cell of a range.
  for (const { value } of formats)
    for (const area of areas) rangeOf(sheet, area).numberFormat = value as unknown as string[][];
  if (formats.length === looks.length) return;
  for (const { format } of rangesOf(sheet, areas))
    for (const { look, value } of looks) setLook(format, look, value);
}

function setLook(format: Excel.RangeFormat, look: SharedLook["look"], value: SharedLook["value"]): void {
  if (look === "fill") format.fill.color = String(value);
  else if (look === "fontColour") format.font.color = String(value);
  else if (look === "fontSize") format.font.size = Number(value);
  else if (look === "bold") format.font.bold = value === true;
  else if (look === "italic") format.font.italic = value === true;
  else if (look === "wrap") format.wrapText = value === true;
  else if (look === "horizontal") format.horizontalAlignment = value as "Left";
  else if (look === "vertical") format.verticalAlignment = value as "Top";
  else if (look === "underline") drawLines(format, String(value), ["EdgeBottom"]);
  else if (look === "rowLines") drawLines(format, String(value), ["InsideHorizontal", "EdgeBottom"]);
}

function drawLines(
  format: Excel.RangeFormat,
  colour: string,
  sides: readonly ("InsideHorizontal" | "EdgeBottom")[],
): void {
  for (const side of sides) {
    const line = format.borders.getItem(side);
    line.style = "Continuous";
    line.color = colour;
  }
}
