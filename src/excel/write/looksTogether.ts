/** Looks of the very same cells, by one object of Excel. */
import type { DraftArea } from "../../engine";
import { layerOf, overlap, type SharedLook } from "./sharedLooks";

export interface LooksTogether {
  readonly areas: readonly DraftArea[];
  readonly looks: readonly Pick<SharedLook, "look" | "value">[];
}

/** A look goes forward to the first of its areas' looks, unless that would put it under one that it lies over. */
export function looksTogether(shared: readonly SharedLook[]): readonly LooksTogether[] {
  const groups: { areas: readonly DraftArea[]; looks: SharedLook[] }[] = [];
  for (const look of shared) {
    const place = groups.findIndex(({ areas }) => isSame(areas, look.areas));
    const between = groups.slice(place + 1).flatMap(({ looks }) => looks);
    if (place < 0 || between.some((other) => liesOver(look, other)))
      groups.push({ areas: look.areas, looks: [look] });
    else groups[place]?.looks.push(look);
  }
  return groups.map(({ areas, looks }) => ({
    areas,
    looks: looks.map(({ look, value }) => ({ look, value })),
  }));
}

function isSame(areas: readonly DraftArea[], others: readonly DraftArea[]): boolean {
  return (
    areas.length === others.length &&
    areas.every(({ row, column, rows, columns }, index) => {
      const other = others[index];
      return (
        row === other?.row && column === other.column && rows === other.rows && columns === other.columns
      );
    })
  );
}

function liesOver(look: SharedLook, under: SharedLook): boolean {
  return (
    layerOf(look.look) === layerOf(under.look) &&
    look.areas.some((area) => under.areas.some((other) => overlap(area, other)))
  );
}
