/** How the summary's formulas find the register's rows of a recommendation, a lead or a sheet. */
import { REGISTER_TABLE } from "../draftRegister";
import { literal } from "../sheetLink";
import { shorten } from "./splitLines";

/** Excel refuses criteria of more than 255 characters; some room is left for signs that have to be escaped. */
const CRITERION = 200;

export interface NameMatch {
  /** What the summary shows of the name. */
  readonly label: string;
  /** The criterion of COUNTIFS that picks the rows. */
  readonly criterion: string;
}

/**
 * Finds each name by its text. A long one is found by its beginning, as far as that tells it from the others;
 * names alike for longer than a criterion can be are counted on one line.
 */
export function matchNames(heading: string, names: readonly string[], width: number): readonly NameMatch[] {
  const matches = new Map<string, NameMatch>();
  for (const name of names) {
    const found = `${columnOf(heading)},${criterion(wholeOrBeginning(name))}`;
    const known = matches.has(found);
    if (!known) matches.set(found, { label: shorten(name, width), criterion: found });
  }
  return [...matches.values()];
}

/** Rows that have no name in the column. */
export function matchBlank(heading: string, label: string): NameMatch {
  return { label, criterion: `${columnOf(heading)},""` };
}

function columnOf(heading: string): string {
  return `${REGISTER_TABLE}[${heading}]`;
}

function wholeOrBeginning(name: string): string {
  return name.length <= CRITERION ? escaped(name) : `${escaped(name.slice(0, CRITERION))}*`;
}

/** A text that begins with a comparison would be taken for one. */
function criterion(text: string): string {
  return literal(/^[=<>]/.test(text) ? `=${text}` : text);
}

/** Signs that mean something in a criterion. */
function escaped(text: string): string {
  return text.replace(/[~*?]/g, "~$&");
}
