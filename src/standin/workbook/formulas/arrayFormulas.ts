/** Formulas that fill several cells at once ("Create an array formula"): no part of them can be changed. */
import { refuse } from "../../refusals";
import { contains, intersection, readArea, type Area } from "../area";
import { type Worksheet } from "../library";

/** The areas of a sheet, found once: here nobody can make such formulas. */
const known = new WeakMap<Worksheet, readonly Area[]>();

/** Refuses a change of some cells of an array formula; a change of all of them does away with it. */
export function guardArrays(sheet: Worksheet, area: Area, location: string): void {
  const areas = known.get(sheet) ?? arraysOf(sheet);
  const touched = areas.filter((one) => intersection(one, area));
  if (touched.some((one) => !contains(area, one)))
    refuse.invalidOperation(location, "A part of an array formula cannot be changed.");
  known.set(
    sheet,
    areas.filter((one) => !touched.includes(one)),
  );
}

function arraysOf(sheet: Worksheet): readonly Area[] {
  const areas: Area[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const held = cell.value;
      const array =
        typeof held === "object" && held !== null && "shareType" in held && held.shareType === "array";
      const area = array && "ref" in held && typeof held.ref === "string" ? readArea(held.ref) : null;
      if (area && area.rows * area.columns > 1) areas.push(area);
    }),
  );
  return areas;
}
