/** Looks of the same cells go together, and what lies on top stays on top. */
import { looksTogether } from "../../src/excel/write/looksTogether";
import { sharedLooks, type SharedLook } from "../../src/excel/write/sharedLooks";

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** The names of the looks of each group, in the order in which they are set. */
const namesOf = (shared: readonly SharedLook[]) =>
  looksTogether(shared).map(({ looks }) => looks.map(({ look, value }) => `${look} ${value}`));

test("looks of the very same areas are set through one object", () => {
  const shared = sharedLooks([
    { area: at(0, 0, 1, 9), fill: "#1F3A5F", fontSize: 18, vertical: "Center" },
    { area: at(3, 0), bold: true },
  ]);
  expect(looksTogether(shared)).toEqual([
    {
      areas: [at(0, 0, 1, 9)],
      looks: [
        { look: "fill", value: "#1F3A5F" },
        { look: "fontSize", value: 18 },
        { look: "vertical", value: "Center" },
      ],
    },
    { areas: [at(3, 0)], looks: [{ look: "bold", value: true }] },
  ]);
});

test.each<[string, SharedLook[], string[][]]>([
  [
    "areas that are not all the same stay apart",
    [
      { look: "fill", value: "#111111", areas: [at(0, 0), at(2, 0)] },
      { look: "bold", value: true, areas: [at(0, 0)] },
    ],
    [["fill #111111"], ["bold true"]],
  ],
  [
    "a look that lies over one between stays behind it",
    [
      { look: "bold", value: true, areas: [at(0, 0)] },
      { look: "fill", value: "#111111", areas: [at(0, 0, 5, 5)] },
      { look: "fill", value: "#222222", areas: [at(0, 0)] },
    ],
    [["bold true"], ["fill #111111"], ["fill #222222"]],
  ],
  [
    "so does a line over the lines of rows, which are the same edges",
    [
      { look: "bold", value: true, areas: [at(4, 0)] },
      { look: "rowLines", value: "#111111", areas: [at(0, 0, 5, 5)] },
      { look: "underline", value: "#222222", areas: [at(4, 0)] },
    ],
    [["bold true"], ["rowLines #111111"], ["underline #222222"]],
  ],
  [
    "one that lies elsewhere is no hindrance",
    [
      { look: "bold", value: true, areas: [at(0, 0)] },
      { look: "fill", value: "#111111", areas: [at(7, 0)] },
      { look: "fill", value: "#222222", areas: [at(0, 0)] },
    ],
    [["bold true", "fill #222222"], ["fill #111111"]],
  ],
])("%s", (_, shared, groups) => expect(namesOf(shared)).toEqual(groups));
