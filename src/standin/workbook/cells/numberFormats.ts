import { refuse } from "../../refusals";
import type { Area } from "../area";
import { changeEachStyle } from "./cellStyles";
import { gridOf } from "../grid";
import type { Worksheet } from "../library";
import { filesFormat } from "../file/regionalFormats";

/** Characters of a format code. */
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
      return format === "" ? "General" : filesFormat(format);
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

/** Colours, conditions, elapsed times, currencies and locales: what may stand in brackets. */
const BRACKETED =
  /\[(?:black|blue|cyan|green|magenta|red|white|yellow|colou?r ?\d{1,2}|(?:<>|[<>]=?|=)-?\d+(?:\.\d+)?|h+|m+|s+|\$[^\]]*|dbnum\d)\]/gi;
const WORDS = /general|am\/pm|a\/p|e[+-]/gi;

/** "Number format codes": four sections at most; texts in quotes, but for a few signs, and the letters of dates. */
function checkFormat(format: string, location: string): string {
  const bare = format
    .replace(/"[^"]*"|\\.|[_*]./gs, "")
    .replace(BRACKETED, "")
    .replace(WORDS, "");
  const broken = /["[\]]/.test(bare) || /[^dmyhsegb]/i.test(bare.replace(/[^a-z]/gi, ""));
  if (broken || bare.split(";").length > 4 || format.length > LONGEST_FORMAT)
    refuse.invalidArgument(location);
  return format;
}
