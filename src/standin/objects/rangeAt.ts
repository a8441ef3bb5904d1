import { refuse } from "../refusals";
import { LONGEST_ADDRESS, readArea, splitSheetName, WHOLE_SHEET, type Area } from "../workbook/area";
import { areaOfName } from "../workbook/names";
import { tableArea } from "../workbook/tables/tableAreas";
import type { RangeTarget, SheetTarget } from "./targets";

/** A range of a sheet by its address ("A1:B2", "A:A"), or by a name or a table that lies on the sheet. */
export function rangeAt({ book, sheet }: SheetTarget, address: string, location: string): RangeTarget {
  const { sheet: named, rest } = splitSheetName(address);
  if (named !== null && named.toLowerCase() !== sheet.name.toLowerCase()) refuse.invalidArgument(location);
  if (rest === "") return { book, sheet, area: WHOLE_SHEET };
  const area = readArea(rest) ?? areaByName({ book, sheet }, rest);
  return area
    ? { book, sheet, area }
    : refuse.invalidArgument(location, `"${address}" is no range of the sheet.`);
}

/** Areas parted by "," or ";" ("A1:B2, D4"). Longer addresses than Excel takes are refused (OfficeDev/office-js #5198). */
export function areasAt(target: SheetTarget, addresses: string, location: string): readonly Area[] {
  if (addresses.length > LONGEST_ADDRESS) refuse.invalidArgument(location);
  return addresses.split(/[,;]/).map((address) => rangeAt(target, address.trim(), location).area);
}

function areaByName({ book, sheet }: SheetTarget, text: string) {
  const table = book.tables.find((one) => one.name.toLowerCase() === text.toLowerCase());
  if (table && table.worksheet === sheet) return tableArea(table);
  const name = book.findName(text, sheet);
  const found = name ? areaOfName(book, name) : null;
  return found && found.sheet === sheet ? found.area : null;
}
