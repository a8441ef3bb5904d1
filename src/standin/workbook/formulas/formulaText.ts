/**
 * Formulas as people write them and as files hold them. A file names functions that are younger than
 * its format with a prefix ([MS-XLSX] 2.2.2, "_xlfn.") and "this row" of a table in full.
 */
const YOUNG_FUNCTIONS =
  "CONCAT,IFS,MAXIFS,MINIFS,SWITCH,TEXTJOIN,IFNA,XOR,DAYS,ISOWEEKNUM,NUMBERVALUE,SHEET,SHEETS,UNICHAR,UNICODE," +
  "FORMULATEXT,ISFORMULA,ARABIC,BASE,DECIMAL,XLOOKUP,XMATCH,TEXTBEFORE,TEXTAFTER";

/** Functions that spill over cells or take names of their own, which our files cannot keep. */
const UNKEPT_FUNCTIONS =
  "FILTER,SORT,SORTBY,UNIQUE,SEQUENCE,RANDARRAY,LET,LAMBDA,MAP,REDUCE,SCAN,BYROW,BYCOL,MAKEARRAY,TEXTSPLIT," +
  "VSTACK,HSTACK,TOCOL,TOROW,TAKE,DROP,CHOOSECOLS,CHOOSEROWS,EXPAND,WRAPCOLS,WRAPROWS";

const YOUNG = calls(YOUNG_FUNCTIONS);
const UNKEPT = calls(UNKEPT_FUNCTIONS);
const PREFIXES = /_xlfn\.(_xlws\.)?/gi;

function calls(functions: string): RegExp {
  return new RegExp(`(?<![\\w.])(${functions.replaceAll(",", "|")})(?=\\()`, "gi");
}

/** A function of the formula that our files cannot keep; null where there is none. */
export function unkeptFunction(formula: string): string | null {
  let found: string | null = null;
  outsideTexts(formula, (part) => {
    found ??= part.match(UNKEPT)?.[0] ?? null;
    return part;
  });
  return found;
}

/**
 * A formula without "=", as the file holds it. `table` is the name of the table that it stands in;
 * a table's bare name stands for its rows, which a file writes as "Plan[]".
 */
export function typedToStored(
  formula: string,
  table: string | null,
  isTable: (name: string) => boolean,
): string {
  return outsideTexts(formula, (part) =>
    thisRowInFull(part, table)
      .replace(YOUNG, (name) => `_xlfn.${name.toUpperCase()}`)
      .replace(BARE_NAME, (name: string, at: number, whole: string) =>
        !insideBrackets(whole, at) && isTable(name) ? `${name}[]` : name,
      ),
  );
}

/** A name that is no function, no sheet, no part of a reference, and has no brackets. */
const BARE_NAME = /(?<![\p{L}\p{N}_.$\\!'[\]@#])[\p{L}_\\][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(![\]'])/gu;

export function insideBrackets(part: string, at: number): boolean {
  const before = part.slice(0, at);
  return before.split("[").length > before.split("]").length;
}

/** The other way round. */
export function storedToTyped(formula: string): string {
  return outsideTexts(formula, (part) =>
    part
      .replace(PREFIXES, "")
      .replace(/(?<=[\p{L}\p{N}_.])\[\]/gu, "")
      .replace(/\[\[#This Row\],\[([^\]]*)\]\]/gi, (_whole, column: string) =>
        /[^\p{L}\p{N}]/u.test(column) ? `[@[${column}]]` : `[@${column}]`,
      ),
  );
}

/** "[@Due]" and "Plan[@[Due date]]" as "Plan[[#This Row],[Due]]". */
function thisRowInFull(part: string, table: string | null): string {
  return part.replace(
    /([\p{L}_\\][\p{L}\p{N}_.]*)?\[@(?:\[([^\]]*)\]|([^[\]]*))\]/gu,
    (whole, named: string | undefined, bracketed: string | undefined, plain: string | undefined) => {
      const owner = named ?? table;
      const column = bracketed ?? plain ?? "";
      if (owner === null) return whole;
      return column === "" ? `${owner}[#This Row]` : `${owner}[[#This Row],[${column}]]`;
    },
  );
}

/** As Excel shows a formula that stands in the table itself: "[@Due]" and not "Plan[@Due]". */
export function withoutOwnTable(formula: string, table: string): string {
  const named = new RegExp(`(?<![\\p{L}\\p{N}_.\\\\])${table.replace(/[\\.?]/g, "\\$&")}(?=\\[@)`, "giu");
  return outsideTexts(formula, (part) => part.replace(named, ""));
}

/** Applies a change to all of a formula but its texts in quotes. */
export function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}
