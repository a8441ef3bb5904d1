import { refuse } from "../../refusals";
import { contains, intersection, isUnbounded, type Area } from "../area";
import { guardArrays } from "../formulas/arrayFormulas";
import type { Book } from "../book";
import { cellValue, copiedValue, formulaOf } from "./cellValues";
import { addRule, firstCell, rulesIn, takeRulesFrom } from "../rules/conditionalFormats";
import { typedToStored } from "../formulas/formulaText";
import { ValueType, type Cell, type CellValue, type Style, type Worksheet } from "../library";
import { merge, mergesIn, unmerge } from "./merges";
import { guardCells } from "../protection";
import { shiftFormula } from "../formulas/shiftFormula";
import { findTables, isTableName } from "../tables/sheetTables";
import { headingArea } from "../tables/tableAreas";
import { writeHeadings } from "../tables/tables";
import { usedArea } from "../usedArea";
import { setValidation, takeValidation, validationsIn } from "../rules/validation";

interface Place {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** What is copied: as `Excel.RangeCopyType` has it, without links. */
export interface CopyWish {
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface TakenCell {
  readonly value: CellValue;
  /** Without "="; null where the cell holds none. */
  readonly formula: string | null;
  readonly style: Partial<Style>;
  readonly covered: boolean;
}

/**
 * Copies cells as "Paste" and "Paste Special" do: into as many copies as fit exactly, otherwise once, however
 * small the target. Formulas read on from where they stand; comments are not copied.
 */
export function copyRange(book: Book, from: Place, target: Place, wish: CopyWish, location: string): Area {
  const source = bounded(from);
  const looks = wish.what === "All" || wish.what === "Formats";
  if (wish.transpose && looks && hasStructure(from.sheet, source))
    refuse.notImplemented(location, "The stand-in cannot transpose merged cells, rules and validation.");
  const taken = take(book, from.sheet, source, wish.what === "Values");
  if (wish.transpose && taken.flat().some((cell) => cell.formula !== null))
    refuse.notImplemented(location, "The stand-in cannot transpose formulas.");
  const [rows, columns] = wish.transpose ? [source.columns, source.rows] : [source.rows, source.columns];
  const to = fitting(target.area, rows, columns);
  guardCells(target.sheet, to, location);
  if (wish.what !== "Formats") guardArrays(target.sheet, to, location);
  if (mergesIn(target.sheet, to).some((area) => !contains(to, area)))
    refuse.invalidOperation(location, "A part of merged cells cannot be changed.");
  if (looks) unmerge(target.sheet, to);
  for (let row = 0; row < to.rows; row++) {
    for (let column = 0; column < to.columns; column++) {
      const [down, right] = wish.transpose ? [column, row] : [row, column];
      const [fromRow, fromColumn] = [down % source.rows, right % source.columns];
      const cell = taken[fromRow]?.[fromColumn];
      if (!cell || (wish.skipBlanks && cell.value === null)) continue;
      const shift = [
        to.row + row - source.row - fromRow,
        to.column + column - source.column - fromColumn,
      ] as const;
      put(book, target.sheet.getCell(to.row + row + 1, to.column + column + 1), cell, wish, shift);
    }
  }
  if (looks) {
    for (let row = 0; row < to.rows; row += rows)
      for (let column = 0; column < to.columns; column += columns)
        copyStructure(
          from.sheet,
          source,
          target.sheet,
          to.row + row,
          to.column + column,
          wish.what === "All",
        );
  }
  for (const table of findTables(target.sheet))
    if (intersection(headingArea(table), to)) writeHeadings(book, table);
  book.letRowsFit(target.sheet, to);
  if (wish.what !== "Formats")
    book.raise({ kind: "changed", sheet: target.sheet, area: to, change: "RangeEdited" });
  book.changed();
  return to;
}

/** Of whole rows and columns only the used part. */
function bounded({ sheet, area }: Place): Area {
  return isUnbounded(area) ? (usedArea(sheet, area, false) ?? { ...area, rows: 1, columns: 1 }) : area;
}

function fitting(area: Area, rows: number, columns: number): Area {
  const exactly = area.rows % rows === 0 && area.columns % columns === 0 && !isUnbounded(area);
  return exactly ? area : { ...area, rows, columns };
}

/** All is taken before anything is put, as source and target may overlap. */
function take(book: Book, sheet: Worksheet, area: Area, figures: boolean): readonly (readonly TakenCell[])[] {
  if (figures) book.calculated();
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => {
      const cell = sheet.findRow(area.row + row + 1)?.findCell(area.column + column + 1);
      const formula = figures ? null : (formulaOf(cell)?.slice(1) ?? null);
      return {
        value: figures ? plainOf(cell, book.date1904) : (cell?.value ?? null),
        formula,
        style: cell?.style ?? {},
        covered: cell?.type === ValueType.Merge,
      };
    }),
  );
}

function plainOf(cell: Cell | undefined, date1904: boolean): CellValue {
  const value = cellValue(cell, date1904);
  return value === "" ? null : value;
}

function put(
  book: Book,
  cell: Cell,
  { value, formula, style, covered }: TakenCell,
  { what }: CopyWish,
  [rows, columns]: readonly [number, number],
): void {
  if (what !== "Values" && what !== "Formulas") cell.style = style;
  if (what === "Formats" || covered || cell.type === ValueType.Merge) return;
  if (formula === null) cell.value = copiedValue(value);
  else {
    const moved = shiftFormula(formula, rows, columns);
    cell.value = { formula: typedToStored(moved, null, (name) => isTableName(book.sheets, name)) };
  }
}

function hasStructure(sheet: Worksheet, area: Area): boolean {
  return mergesIn(sheet, area).length + rulesIn(sheet, area).length + validationsIn(sheet, area).length > 0;
}

/** Merges and rules, and with "All" validation. */
function copyStructure(
  from: Worksheet,
  source: Area,
  to: Worksheet,
  row: number,
  column: number,
  all: boolean,
): void {
  const moved = (area: Area): Area => ({
    ...area,
    row: area.row - source.row + row,
    column: area.column - source.column + column,
  });
  const parts = (areas: readonly Area[]) =>
    areas.map((area) => intersection(area, source)).filter((part) => part !== null);
  const rules = rulesIn(from, source);
  const validations = validationsIn(from, source);
  takeRulesFrom(to, moved(source));
  for (const { rule, areas } of [...rules].reverse()) {
    const written = firstCell(areas);
    for (const part of parts(areas).map(moved)) {
      const formulae = rule.formulae?.map((formula) =>
        shiftFormula(String(formula), part.row - written.row, part.column - written.column),
      );
      addRule(to, part, { ...structuredClone(rule), ...(formulae ? { formulae } : {}) });
    }
  }
  for (const area of parts(mergesIn(from, source))) merge(to, moved(area), false);
  if (!all) return;
  takeValidation(to, moved(source));
  for (const { area, validation } of validations)
    for (const part of parts([area])) setValidation(to, moved(part), structuredClone(validation));
}
