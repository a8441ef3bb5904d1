/** Sets right what the library would lose or spoil of a file when it saves it. */
import type { Rule } from "../rules/conditionalFormats";
import { readEscaped } from "./escapedTexts";
import { findTables } from "../tables/sheetTables";
import { ValueType, type Cell, type CellValue, type Workbook, type Worksheet } from "../library";

export function repair(library: Workbook): void {
  complete(library, { views: [] });
  for (const sheet of library.worksheets) {
    complete(sheet, {
      views: [],
      conditionalFormattings: [],
      threadedComments: [],
      properties: {},
      pageSetup: {},
      headerFooter: {},
    });
    setTextsRight(sheet);
    writeOutSharedFormulas(sheet);
    keepRules(sheet);
    keepValidations(sheet);
  }
}

/** Where a file has none of something, the library leaves out what its types promise. */
function complete(part: object, promised: Readonly<Record<string, unknown>>): void {
  const held = part as Record<string, unknown>;
  for (const [key, value] of Object.entries(promised)) held[key] ??= value;
}

/** Some damaged cells come as texts without a text, over which the library stumbles when it saves. */
function setTextsRight(sheet: Worksheet): void {
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.type !== ValueType.String) return;
      const { value } = cell;
      if (typeof value !== "string") cell.value = null;
      else if (readEscaped(value) !== value) cell.value = readEscaped(value);
    }),
  );
  for (const { table } of findTables(sheet))
    for (const column of table.columns) column.name = readEscaped(column.name);
}

/** A formula that others share cannot change or go without them: each gets one of its own. */
function writeOutSharedFormulas(sheet: Worksheet): void {
  const sharing: { readonly cell: Cell; readonly value: CellValue }[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const held = cell.value;
      const shared =
        typeof held === "object" &&
        held !== null &&
        ("sharedFormula" in held || ("shareType" in held && String(held.shareType) === "shared"));
      if (shared && cell.formula)
        sharing.push({ cell, value: { formula: cell.formula, result: cell.result } });
    }),
  );
  for (const { cell, value } of sharing) cell.value = value;
}

/** Kinds of rules that the library reads but does not write; the file gives their formula beside them. */
const UNWRITTEN = new Set(["notContainsText", "beginsWith", "endsWith"]);

/** Such rules go on as formulas, which find the same cells. */
function keepRules(sheet: Worksheet): void {
  for (const { rules } of sheet.conditionalFormattings) {
    for (const rule of rules as Rule[]) {
      if (UNWRITTEN.has(rule.type) && rule.formulae?.[0] !== undefined) rule.type = "expression";
      if (rule.type === "expression" || rule.type === "cellIs") rule.formulae ??= ["FALSE"];
    }
  }
}

/**
 * The library takes bounds of numbers and dates for numbers; a bound that is a formula becomes none,
 * and a file with such a rule does not open again. The rule is given up, the message stays.
 */
function keepValidations(sheet: Worksheet): void {
  for (const [key, validation] of Object.entries(sheet.dataValidations.model)) {
    if (!validation || validation.type === "any") continue;
    const formulae = (validation.formulae as typeof validation.formulae | undefined) ?? [];
    const broken = formulae.some((bound) =>
      bound instanceof Date ? Number.isNaN(bound.getTime()) : Number.isNaN(bound),
    );
    if (!broken) continue;
    const { formulae: _formulae, operator: _operator, ...rest } = validation;
    sheet.dataValidations.model[key] = { ...rest, type: "any" };
  }
}
