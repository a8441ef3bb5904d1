import { as, type Arguments, type Handle, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import { guardSheet } from "../workbook/protection";
import { SPECIAL_KINDS, specialCells } from "../workbook/cells/specialCells";
import type { RangeTarget } from "./targets";

/** Cells of a kind. VBA's SpecialCells does not work on protected sheets, and no more does this. */
export const rangeSpecial: NonNullable<ObjectKind<RangeTarget>["methods"]> = {
  getSpecialCells: (range, args) => found(range, args) ?? refuse.itemNotFound(args.location),
  getSpecialCellsOrNullObject: found,
};

function found({ book, sheet, area }: RangeTarget, args: Arguments): Handle | null {
  guardSheet(sheet, args.location);
  const wish = args.text(0);
  const kind =
    SPECIAL_KINDS.find((one) => one === wish) ??
    refuse.notImplemented(args.location, `The stand-in cannot look for ${wish}.`);
  if (kind === "Formulas") book.calculated();
  const areas = specialCells(sheet, area, kind, typesOf(args.given(1) ? args.text(1) : "All"), book.date1904);
  return areas.length === 0 ? null : as("RangeAreas", { book, sheet, areas });
}

/** `Excel.SpecialCellValueType`, such as "LogicalNumbersText", as types of values. */
function typesOf(wish: string): ReadonlySet<string> {
  const words = { Errors: "Error", Logical: "Boolean", Number: "Double", Text: "String" };
  if (wish === "All") return new Set(Object.values(words));
  return new Set(Object.entries(words).flatMap(([word, type]) => (wish.includes(word) ? [type] : [])));
}
