import {
  ACCENT,
  HEADING_PAINT,
  INPUT_PAINT,
  LINK,
  QUIET,
  RATING_PAINT,
  SUBTITLE_PAINT,
  TITLE_PAINT,
} from "../../../src/engine/draft/palette";
import { SEVERITY_PAINT } from "../../../src/engine/draft/draftChecks";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((from) => parseInt(colour.slice(from, from + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test("the measure itself: white on pure red fails, dark on Excel's amber passes", () => {
  expect(contrast("#FFFFFF", "#FF0000")).toBeCloseTo(4.0, 1);
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
  expect(contrast("#FFFFFF", "#FFC000")).toBeLessThan(4.5);
});

const PAINTS = {
  ...RATING_PAINT,
  ...SEVERITY_PAINT,
  title: TITLE_PAINT,
  subtitle: SUBTITLE_PAINT,
  heading: HEADING_PAINT,
  input: INPUT_PAINT,
  "section heading": { fill: "#FFFFFF", fontColour: ACCENT },
  "small print": { fill: "#FFFFFF", fontColour: QUIET },
  link: { fill: "#FFFFFF", fontColour: LINK },
};

test.each(Object.entries(PAINTS))("%s can be read: at least 4.5 to 1", (_, { fill, fontColour }) => {
  expect(contrast(fill, fontColour)).toBeGreaterThanOrEqual(4.5);
});

test("no two ratings share a fill", () => {
  const fills = Object.values(RATING_PAINT).map((paint) => paint.fill);
  expect(new Set(fills).size).toBe(fills.length);
});
