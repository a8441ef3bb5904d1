import { assignBest } from "../../../src/engine/recognise/columns/assignBest";

describe("assignBest", () => {
  test("gives up a row's favourite where that is better for all", () => {
    // Row 0 likes column 0 a little more than column 1; row 1 has nothing but column 0.
    expect(
      assignBest([
        [0.9, 0.8],
        [0.85, 0.1],
      ]),
    ).toEqual([1, 0]);
  });

  test("takes the greatest sum among all orders", () => {
    const weights = [
      [0.3, 0.7, 0.2, 0],
      [0.6, 0.9, 0.1, 0],
      [0.5, 0.4, 0.3, 0],
    ];
    // By hand: 0.7 (row 0, column 1) + 0.6 (row 1, column 0) + 0.3 (row 2, column 2) = 1.6 is the most;
    // 0.2 + 0.9 + 0.5 also comes to 1.6.
    const columns = assignBest(weights);
    expect(new Set(columns).size).toBe(3);
    expect(columns.reduce((sum, column, row) => sum + (weights[row]?.[column] ?? 0), 0)).toBeCloseTo(1.6);
  });

  test("leaves a row on a column of no worth rather than on one that costs", () => {
    expect(
      assignBest([
        [-1, 0, 0],
        [0.5, 0, 0],
      ])[1],
    ).toBe(0);
  });

  test("has nothing to do for no rows", () => {
    expect(assignBest([])).toEqual([]);
  });
});
