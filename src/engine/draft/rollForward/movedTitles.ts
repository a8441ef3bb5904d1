/** This year's titles in the words of the next. */
import { cellName, type CellAddress } from "../../model/address";
import type { Analysis } from "../../model/analysis";
import type { Plan } from "../../model/plan";
import { lookKey, valueAt, type SheetSnapshot } from "../../model/snapshot";

/** The cells of the sheet that name the year, with what they say next year. Formulas are let be. */
export function movedTitles(
  sheet: SheetSnapshot,
  plans: readonly Plan[],
  analysis: Analysis,
  title: (text: string) => string,
): readonly { readonly at: CellAddress; readonly value: string }[] {
  const own = analysis.sheets.find((one) => one.sheet === sheet.name);
  const titles = (own?.loose ?? []).filter(({ role }) => role === "title").map(({ at }) => at);
  const facts = plans.flatMap(({ document }) => document.title.at);
  const rows = plans.flatMap(({ table }) =>
    table.rows.filter(({ role }) => role === "title").map(({ row }) => row),
  );
  const width = sheet.values[0]?.length ?? 0;
  const inRows = rows.flatMap((row) =>
    Array.from({ length: width }, (_, along) => ({ sheet: sheet.name, row, column: sheet.left + along })),
  );
  const done = new Set<string>();
  return [...titles, ...facts, ...inRows].flatMap((at) => {
    const text = valueAt(sheet, at.row, at.column);
    if (at.sheet !== sheet.name || typeof text !== "string" || done.has(cellName(at))) return [];
    if (sheet.formulas?.has(lookKey(at.row, at.column)) === true) return [];
    done.add(cellName(at));
    const value = title(text);
    return value === text ? [] : [{ at, value }];
  });
}
