/** Cells that get the same of something, together: an object of Excel for each drafted style is most of a request. */
import type { DraftArea, DraftStyle } from "../../engine";

export type Look = Exclude<keyof DraftStyle, "area">;

export interface SharedLook {
  readonly look: Look;
  readonly value: string | number | boolean;
  readonly areas: readonly DraftArea[];
}

interface Growing extends SharedLook {
  areas: DraftArea[];
}

/** Each look once for all its areas; where styles lie over one another, the later one stays the later one. */
export function sharedLooks(styles: readonly DraftStyle[]): readonly SharedLook[] {
  const shared: Growing[] = [];
  for (const { area, ...looks } of styles)
    for (const [look, value] of Object.entries(looks) as [Look, SharedLook["value"] | undefined][])
      if (value !== undefined) add(shared, lookOf(look, area), value, area);
  return shared.map(({ areas, ...same }) => ({ ...same, areas: joinBeside(areas) }));
}

/** A single row has no rows to draw a line between, and Excel may refuse to. */
function lookOf(look: Look, { rows }: DraftArea): Look {
  return look === "rowLines" && rows === 1 ? "underline" : look;
}

function add(shared: Growing[], look: Look, value: SharedLook["value"], area: DraftArea): void {
  for (const other of [...shared].reverse()) {
    if (layerOf(other.look) !== layerOf(look)) continue;
    if (other.look === look && other.value === value) {
      other.areas.push(area);
      return;
    }
    if (other.areas.some((one) => overlap(one, area))) break;
  }
  shared.push({ look, value, areas: [area] });
}

/** Looks of one layer undo each other: both kinds of lines are the lower edge of a cell. */
export function layerOf(look: Look): string {
  return look === "rowLines" ? "underline" : look;
}

export function overlap(one: DraftArea, other: DraftArea): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Neighbours in the same rows as one. */
function joinBeside(areas: readonly DraftArea[]): readonly DraftArea[] {
  const joined: DraftArea[] = [];
  for (const area of areas) {
    const last = joined.at(-1);
    const isNext =
      last?.row === area.row && last.rows === area.rows && last.column + last.columns === area.column;
    if (last !== undefined && isNext)
      joined[joined.length - 1] = { ...last, columns: last.columns + area.columns };
    else joined.push(area);
  }
  return joined;
}
