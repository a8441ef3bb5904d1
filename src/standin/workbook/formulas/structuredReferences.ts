/** References to tables by name ("Plan[Due]"), when the table goes. */
import { absoluteAddress, quotedSheetName, type Area } from "../area";
import { outsideTexts } from "./formulaText";
import type { Table } from "../library";
import { bodyArea, columnOf, headingArea, tableArea } from "../tables/tableAreas";

const REFERENCE_LOST = "#REF!";

/** The text from an opening bracket to the one that closes it; an apostrophe takes the meaning from the next sign. */
export function bracketed(part: string, from: number): string {
  let depth = 0;
  for (let at = from; at < part.length; at++) {
    if (part[at] === "'") at += 1;
    else if (part[at] === "[") depth += 1;
    else if (part[at] === "]" && --depth === 0) return part.slice(from + 1, at);
  }
  return part.slice(from + 1);
}

/** The formula in which references to the table are lost, as when its sheet was deleted. */
export function withoutTable(formula: string, table: string): string {
  return replaceReferences(formula, table, () => REFERENCE_LOST);
}

/**
 * The formula with the cells in the place of the table's parts, as after "Convert to Range"; null where it speaks
 * of "this row", which we cannot write for every cell at once.
 */
export function withCellsOf(formula: string, table: Table): string | null {
  let possible = true;
  const changed = replaceReferences(formula, table.name, (inside) => {
    const area = areaNamed(inside, table);
    if (!area) possible = false;
    return area ? `${quotedSheetName(table.worksheet.name)}!${absoluteAddress(area)}` : REFERENCE_LOST;
  });
  return possible ? changed : null;
}

function replaceReferences(formula: string, table: string, give: (inside: string) => string): string {
  const escaped = table.replace(/[\\.?]/g, "\\$&");
  const name = new RegExp(`(?<![\\p{L}\\p{N}_.\\\\!'\\[\\]@#])${escaped}(?![\\p{L}\\p{N}_.(!\\]'])`, "giu");
  return outsideTexts(formula, (part) => {
    let text = "";
    let done = 0;
    for (const match of part.matchAll(name)) {
      const end = match.index + match[0].length;
      const inside = part[end] === "[" ? bracketed(part, end) : null;
      text += part.slice(done, match.index) + give(inside ?? "");
      done = inside === null ? end : end + inside.length + 2;
    }
    return text + part.slice(done);
  });
}

/** The cells of "", "Due", "#All", "[#Headers],[Due]", "[Start]:[Due]". */
function areaNamed(inside: string, table: Table): Area | null {
  const items = inside.includes("[")
    ? [...inside.matchAll(/\[((?:'.|[^[\]'])*)\]/gs)].map((match) => match[1] ?? "")
    : [inside].filter((item) => item !== "");
  const names = items
    .filter((item) => !item.startsWith("#"))
    .map((item) => item.replace(/'(.)/gs, "$1").trim());
  const marks = items.filter((item) => item.startsWith("#")).map((item) => item.toLowerCase());
  const part = partOf(marks, table);
  if (!part || names.some((name) => name.startsWith("@"))) return null;
  const indexes = names.map((name) =>
    table.table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (indexes.includes(-1)) return null;
  const [first, last = first] = indexes;
  if (first === undefined || last === undefined) return part;
  const from = columnOf(part, Math.min(first, last));
  return { ...from, columns: Math.abs(last - first) + 1 };
}

function partOf(marks: readonly string[], table: Table): Area | null {
  const [mark] = marks;
  if (marks.length > 1 || mark === "#this row" || mark === "#totals") return null;
  if (mark === "#all") return tableArea(table);
  return mark === "#headers" ? headingArea(table) : bodyArea(table);
}
