import { refuse } from "../refusals";
import type { Area } from "./area";
import { changeEachStyle } from "./cellStyles";
import { gridOf } from "./grid";
import type { Worksheet } from "./library";

/** "A format can have at most four sections" ("Number format codes"), and 255 characters. */
const LONGEST_FORMAT = 255;

/** Sets the number formats of an area: one for all, or a grid of its shape; null leaves a cell alone. */
export function setNumberFormats(sheet: Worksheet, area: Area, given: unknown, location: string): void {
  const formatAt = gridOf(area, onlyOne(given), location);
  const checked = new Set<string>();
  changeEachStyle(
    sheet,
    area,
    (row, column) => {
      const format = formatAt(row, column);
      if (format === null || format === undefined) return undefined;
      if (typeof format !== "string") return refuse.invalidArgument(location);
      if (!checked.has(format)) checked.add(checkFormat(format, location));
      return format === "" ? "General" : format;
    },
    (style, format) => ({ ...style, numFmt: format }),
  );
}

/** `[["@"]]` stands for the whole range, as does "@". */
function onlyOne(given: unknown): unknown {
  if (!Array.isArray(given) || given.length !== 1) return given;
  const row: unknown = given[0];
  return Array.isArray(row) && row.length === 1 ? row[0] : given;
}

function checkFormat(format: string, location: string): string {
  const sections = format.replace(/"[^"]*"|\\./g, "").split(";");
  const quotes = format.replace(/\\./g, "").split('"').length - 1;
  if (sections.length > 4 || quotes % 2 === 1 || format.length > LONGEST_FORMAT)
    refuse.invalidArgument(location);
  return format;
}
