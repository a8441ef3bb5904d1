import { draftRatingColours } from "../../../src/engine/draft/draftRatingColours";

const FIRST = { sheet: "Action register", row: 4, column: 8 };

test("counts each rating without regard to case, and names the cells with another text", () => {
  const { counts, others, colours } = draftRatingColours(FIRST, [
    "Red",
    "red",
    "",
    "Amber",
    "Pink",
    null,
    "Red ",
    3,
  ]);
  expect(counts).toEqual([
    { rating: "Red", cells: 2 },
    { rating: "Amber", cells: 1 },
  ]);
  // A space behind the word: the rule of a conditional format would not find it.
  expect(others.map(({ row, column }) => [row, column])).toEqual([
    [8, 8],
    [10, 8],
    [11, 8],
  ]);
  expect(colours.area).toEqual({ row: 4, column: 8, rows: 8, columns: 1 });
});

test("each rating has a rule, with text that can be read on its fill (WCAG 1.4.3: 4.5 to 1)", () => {
  const { words } = draftRatingColours(FIRST, [null]).colours;
  expect(words.map(({ word }) => word)).toEqual(["Red", "Amber", "Green", "Blue"]);
  for (const { fill, fontColour } of words) expect(contrast(fill, fontColour)).toBeGreaterThanOrEqual(4.5);
});

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
