/** Looks that several places share are told once, and what lies on top stays on top. */
import { sharedLooks } from "../../src/excel/write/sharedLooks";

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

test("each look once, for all areas that get it", () => {
  const shared = sharedLooks([
    { area: at(0, 0), bold: true, fill: "#FFFFFF" },
    { area: at(4, 2), bold: true },
    { area: at(6, 0), bold: true, fill: "#000000" },
  ]);
  expect(shared).toEqual([
    { look: "bold", value: true, areas: [at(0, 0), at(4, 2), at(6, 0)] },
    { look: "fill", value: "#FFFFFF", areas: [at(0, 0)] },
    { look: "fill", value: "#000000", areas: [at(6, 0)] },
  ]);
});

test("neighbours in the same rows are one area", () => {
  const centred = [at(1, 2, 9), at(1, 3, 9), at(1, 5, 9), at(2, 6, 9)];
  expect(sharedLooks(centred.map((area) => ({ area, horizontal: "Center" as const })))).toEqual([
    { look: "horizontal", value: "Center", areas: [at(1, 2, 9, 2), at(1, 5, 9), at(2, 6, 9)] },
  ]);
});

test.each([
  ["a later one over it comes after it", at(0, 0, 5, 5), at(2, 2), at(4, 4), [[1], [2, 3]]],
  [
    "one that lies under the later one stays apart from it",
    at(0, 0),
    at(2, 2),
    at(2, 2, 3, 3),
    [[1], [2], [3]],
  ],
])("%s", (_, first, second, third, groups) => {
  const fills = ["#111111", "#222222", groups.length === 2 ? "#222222" : "#111111"];
  const shared = sharedLooks(
    [first, second, third].map((area, index) => ({ area, fill: fills[index] ?? "" })),
  );
  const areas = [first, second, third];
  expect(shared.map((one) => one.areas)).toEqual(
    groups.map((group) => group.map((number) => areas[number - 1])),
  );
});

test("a single row has no lines between rows: the one beneath it is all", () => {
  const shared = sharedLooks([
    { area: at(0, 0, 4, 4), rowLines: "#111111" },
    { area: at(6, 0, 1, 4), rowLines: "#111111" },
  ]);
  expect(shared).toEqual([
    { look: "rowLines", value: "#111111", areas: [at(0, 0, 4, 4)] },
    { look: "underline", value: "#111111", areas: [at(6, 0, 1, 4)] },
  ]);
});

test("both kinds of lines are the lower edges of cells: the later one lies on top", () => {
  const shared = sharedLooks([
    { area: at(0, 0, 4, 4), rowLines: "#111111" },
    { area: at(3, 0, 1, 4), underline: "#222222" },
    { area: at(2, 0, 2, 4), rowLines: "#111111" },
  ]);
  expect(shared.map(({ look }) => look)).toEqual(["rowLines", "underline", "rowLines"]);
});
