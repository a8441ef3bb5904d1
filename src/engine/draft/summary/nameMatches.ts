/** How the summary's formulas find the register's rows of a recommendation, a lead or a sheet. */
import type { Action } from "../../model/plan";
import { fold } from "../../text/fold";
import { onOneLine } from "../actionTexts";
import { literal, UNWRITABLE } from "../sheetLink";
import { NOTHING, type RowsPicked } from "./registerFigures";
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
  // Names come again and again.
  const folded = new Map<string, string>();
  const ownName = (action: Action) => {
    const name = column.nameOf(action);
    let own = folded.get(name);
    if (own === undefined) folded.set(name, (own = fold(onOneLine(name))));
    return own;
  };
  for (const name of names) {
    const found = criterion(wholeOrBeginning(name));
    if (matches.has(found)) continue;
    const wanted = fold(name);
    const beginning = wanted.slice(0, CRITERION);
    const rows: Pick<NameMatch, "picks" | "name"> =
      name.length > CRITERION
        ? { picks: (action) => ownName(action).startsWith(beginning) }
        : { picks: (action) => ownName(action) === wanted, name: { is: wanted, of: ownName } };
    matches.set(found, {
      heading: column.heading,
      criterion: found,
      ...rows,
      // When it is shown: a plan may have many more names than a page.
      get label() {
        return labelOf(name, width);
      },
    });
  }
  return [...matches.values()];
}

/** Capitals are wider than the letters that widths are told by. */
const CAPITAL = 0.35;

/** A label that runs into the figures beside it would be cut. */
function labelOf(name: string, width: number): string {
  const capitals = name.slice(0, width).replace(/[^A-Z&]/g, "").length;
  return shorten(name, Math.round(width - capitals * CAPITAL));
}

/** Rows that have no name in the column. */
export function matchBlank(column: NamedColumn, label: string): NameMatch {
  return {
    label,
    heading: column.heading,
    criterion: NOTHING,
    picks: (action) => onOneLine(column.nameOf(action)) === "",
  };
}

function wholeOrBeginning(name: string): string {
  return name.length <= CRITERION ? escaped(name) : `${escaped(name.slice(0, CRITERION))}*`;
}

/** A text that begins with a comparison would be taken for one. */
function criterion(text: string): string {
  return literal(/^[=<>]/.test(text) ? `=${text}` : text);
}

/** For a quick look: most names hold letters, spaces and common signs alone. */
const MAY_MEAN = /[~*?]|[^ -~]/;

/** Signs that mean something in a criterion; any sign stands for those that a formula cannot hold. */
function escaped(text: string): string {
  if (!MAY_MEAN.test(text)) return text;
  return text.replace(/[~*?]/g, "~$&").replace(UNWRITABLE, "?");
}
