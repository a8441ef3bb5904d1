/** How the summary's formulas find the register's rows of a recommendation, a lead or a sheet. */
import type { Action } from "../../model/plan";
import { fold } from "../../text/fold";
import { onOneLine } from "../actionTexts";
import { REGISTER_TABLE } from "../draftRegister";
import { literal } from "../sheetLink";
import type { RowsPicked } from "./registerFigures";
import { shorten } from "./splitLines";

/** Excel refuses criteria of more than 255 characters; some room is left for signs that have to be escaped. */
const CRITERION = 200;

export interface NameMatch extends RowsPicked {
  /** What the summary shows of the name. */
  readonly label: string;
}

export interface NamedColumn {
  readonly heading: string;
  /** What the column says of an action. */
  nameOf(action: Action): string;
}

/**
 * Finds each name by its text. A long one is found by its beginning, as far as that tells it from the others;
 * names alike for longer than a criterion can be are counted on one line.
 */
export function matchNames(
  column: NamedColumn,
  names: readonly string[],
  width: number,
): readonly NameMatch[] {
  const matches = new Map<string, NameMatch>();
  const ownNames = new Map<Action, string>();
  const ownName = (action: Action) => {
    const own = ownNames.get(action) ?? fold(onOneLine(column.nameOf(action)));
    ownNames.set(action, own);
    return own;
  };
  for (const name of names) {
    const found = `${columnOf(column.heading)},${criterion(wholeOrBeginning(name))}`;
    const wanted = fold(name);
    const picks = (action: Action) =>
      name.length > CRITERION
        ? ownName(action).startsWith(wanted.slice(0, CRITERION))
        : ownName(action) === wanted;
    if (!matches.has(found)) matches.set(found, { label: shorten(name, width), criterion: found, picks });
  }
  return [...matches.values()];
}

/** Rows that have no name in the column. */
export function matchBlank(column: NamedColumn, label: string): NameMatch {
  return {
    label,
    criterion: `${columnOf(column.heading)},""`,
    picks: (action) => onOneLine(column.nameOf(action)) === "",
  };
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
