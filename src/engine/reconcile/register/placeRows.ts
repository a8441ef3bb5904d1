/** Where new rows go: the order that people gave the register stays. */

/** More separate places are not worth the moving; then all new rows stand at the end. */
const MOST_PLACES = 20;

/** A row of the register, by its place there, or a new one, by its place in the sheet. */
export type PlacedRow = { readonly known: number } | { readonly fresh: number };

/**
 * A new action stands behind the one that it follows in the sheet, where the register still has that one and the
 * next in the order of the sheet; else at the end, because people sorted the register to their own wish.
 */
export function placeRows(
  knownCount: number,
  matches: ReadonlyMap<number, number>,
  freshCount: number,
): readonly PlacedRow[] {
  const knownOf = new Map([...matches].map(([known, fresh]) => [fresh, known]));
  const behind = new Map<number, number[]>();
  const atEnd: number[] = [];
  for (let fresh = 0; fresh < freshCount; fresh++) {
    if (knownOf.has(fresh)) continue;
    let first = fresh;
    while (first > 0 && !knownOf.has(first - 1)) first--;
    let next = fresh;
    while (next < freshCount && !knownOf.has(next)) next++;
    const run = range(first, next);
    const before = first === 0 ? -1 : (knownOf.get(first - 1) as number);
    const after = next === freshCount ? knownCount : (knownOf.get(next) as number);
    if (after === before + 1) behind.set(before, run);
    else atEnd.push(...run);
    fresh = next - 1;
  }
  if (behind.size > MOST_PLACES)
    return [...range(0, knownCount).map((known) => ({ known })), ...unmatched(knownOf, freshCount)];
  const rows: PlacedRow[] = (behind.get(-1) ?? []).map((fresh) => ({ fresh }));
  for (let known = 0; known < knownCount; known++) {
    rows.push({ known }, ...(behind.get(known) ?? []).map((fresh) => ({ fresh })));
  }
  return [...rows, ...atEnd.map((fresh) => ({ fresh }))];
}

function unmatched(knownOf: ReadonlyMap<number, number>, freshCount: number): { fresh: number }[] {
  return range(0, freshCount)
    .filter((fresh) => !knownOf.has(fresh))
    .map((fresh) => ({ fresh }));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
