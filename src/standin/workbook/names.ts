/** Defined names. The library keeps names of single cells and of ranges apart from formulas. */
import { absoluteAddress, quotedSheetName, readArea, splitSheetName, type Area } from "./area";
import { refuse } from "../refusals";
import type { Workbook, Worksheet } from "./library";

/** As much of the open workbook as names are about. */
interface NamingBook {
  readonly library: Workbook;
  readonly sheets: readonly Worksheet[];
}

/** A defined name: of the whole workbook, or of one sheet. */
export interface Name {
  readonly name: string;
  /** Null for a name of the whole workbook. */
  readonly sheet: Worksheet | null;
  /** Without "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

/** Stands in formulas for what was deleted. */
const LOST = "#REF!";

/** What a name's formula points at; null where it is no plain range of a sheet that is there. */
export function areaOfName(book: NamingBook, name: Name): { sheet: Worksheet; area: Area } | null {
  const { sheet: sheetName, rest } = splitSheetName(name.formula);
  const sheet = book.sheets.find((one) => one.name.toLowerCase() === sheetName?.toLowerCase());
  const area = readArea(rest);
  return sheet && area ? { sheet, area } : null;
}

export function formulaOfArea(sheet: Worksheet, area: Area): string {
  return `${quotedSheetName(sheet.name)}!${absoluteAddress(area)}`;
}

/** The names that the file came with. */
export function readNames(book: NamingBook): Name[] {
  return book.library.definedNames.model.map((entry) => ({
    name: entry.name,
    sheet: entry.localSheetId === undefined ? null : (book.sheets[entry.localSheetId] ?? null),
    formula: entry.rawText ?? entry.formulaExpression ?? entry.ranges.map(rightReference).join(","),
    visible: entry.hidden !== true,
    comment: "",
  }));
}

/** The library takes the mark of a lost reference for a sheet, and doubles apostrophes that are doubled already. */
function rightReference(reference: string): string {
  return reference.replaceAll("'#REF'!", LOST).replaceAll("''''", "''");
}

/** True for what the library would write otherwise than it stands, were it taken for a reference. */
export function isMisread(formula: string): boolean {
  return formula.includes(LOST) || formula.includes("''");
}

/** Gives the names to the library, for formulas and for saving. */
export function storeNames(book: NamingBook, names: readonly Name[]): void {
  book.library.definedNames.model = names.map((name) => {
    const local = name.sheet === null ? -1 : book.sheets.indexOf(name.sheet);
    return {
      name: name.name,
      ranges: [],
      ...(isMisread(name.formula) ? { formulaExpression: name.formula } : { rawText: name.formula }),
      ...(local < 0 ? {} : { localSheetId: local }),
      ...(name.visible ? {} : { hidden: true }),
    };
  });
}

/** What a name stands for, with its type as `Excel.NamedItemType` has it. */
export function valueOfName(
  book: NamingBook,
  name: Name,
): { readonly type: string; readonly value: string | number | boolean } {
  if (areaOfName(book, name)) return { type: "Range", value: name.formula };
  if (name.formula.includes(LOST)) return { type: "Error", value: LOST };
  const text = /^"((?:[^"]|"")*)"$/s.exec(name.formula);
  if (text) return { type: "String", value: (text[1] ?? "").replaceAll('""', '"') };
  if (/^(true|false)$/i.test(name.formula))
    return { type: "Boolean", value: name.formula.toLowerCase() === "true" };
  const number = Number(name.formula);
  if (name.formula.trim() !== "" && Number.isFinite(number)) {
    return { type: Number.isInteger(number) ? "Integer" : "Double", value: number };
  }
  return refuse.notImplemented("NamedItem.value", "The stand-in does not calculate names.");
}
