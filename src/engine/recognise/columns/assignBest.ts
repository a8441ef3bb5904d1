/** The best way to give each row one of the columns of a table of weights. */

/**
 * Assigns every row a column of its own so that the sum of weights is greatest (Hungarian method).
 * Needs at least as many columns as rows; all rows of one length. Returns the column of each row.
 */
export function assignBest(weights: readonly (readonly number[])[]): number[] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  // Potentials of rows and columns; entry 0 of `rowOf` and `cameFrom` stands for "no column yet".
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const slack = new Float64Array(columns + 1).fill(Infinity);
    const visited = new Uint8Array(columns + 1);
    do {
      visited[column] = 1;
      const from = rowOf[column] as number;
      let least = Infinity;
      let next = 0;
      for (let candidate = 1; candidate <= columns; candidate++) {
        if (visited[candidate]) continue;
        const cost = -(weights[from - 1]?.[candidate - 1] ?? 0);
        const reduced = cost - (rowPotential[from] as number) - (columnPotential[candidate] as number);
        if (reduced < (slack[candidate] as number)) {
          slack[candidate] = reduced;
          cameFrom[candidate] = column;
        }
        if ((slack[candidate] as number) < least) {
          least = slack[candidate] as number;
          next = candidate;
        }
      }
      for (let candidate = 0; candidate <= columns; candidate++) {
        if (visited[candidate]) {
          rowPotential[rowOf[candidate] as number]! += least;
          columnPotential[candidate]! -= least;
        } else {
          slack[candidate]! -= least;
        }
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = cameFrom[column] as number;
      rowOf[column] = rowOf[before] as number;
      column = before;
    }
  }
  const assigned = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] as number;
    if (row > 0) assigned[row - 1] = column - 1;
  }
  return assigned;
}
