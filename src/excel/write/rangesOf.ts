/** Several drafted areas as one object of Excel, or as few as their addresses allow (ExcelApi 1.9). */
import { rangeName, type DraftArea } from "../../engine";
import { rangeOf } from "./rangeOf";

/** `getRanges` takes 8,192 characters, and not all of that everywhere (OfficeDev/office-js #5198). */
const LONGEST_ADDRESS = 4_000;

export function rangesOf(
  sheet: Excel.Worksheet,
  areas: readonly DraftArea[],
): readonly (Excel.Range | Excel.RangeAreas)[] {
  const [only, ...others] = areas;
  if (only !== undefined && others.length === 0) return [rangeOf(sheet, only)];
  return addressesOf(areas).map((address) => sheet.getRanges(address).untrack());
}

/** "A1:B2,D4", no longer than Excel takes. */
function addressesOf(areas: readonly DraftArea[]): readonly string[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const name = rangeName(area);
    const open = addresses.at(-1);
    if (open === undefined || open.length + name.length >= LONGEST_ADDRESS) addresses.push(name);
    else addresses[addresses.length - 1] = `${open},${name}`;
  }
  return addresses;
}
