import { colourContrast } from "../../../src/engine/validate/colourContrast";

/** Figures of the contrast checker of WebAIM. */
test.each([
  ["#000000", "#FFFFFF", 21],
  ["#FFFFFF", "#FFFFFF", 1],
  ["#FFFFFF", "#FF0000", 4],
  ["#777777", "#FFFFFF", 4.48],
  ["#0000FF", "#FFFFFF", 8.59],
])("%s on %s is %d", (text, fill, contrast) => {
  expect(colourContrast(text, fill)).toBeCloseTo(contrast, 1);
  expect(colourContrast(fill, text)).toBeCloseTo(contrast, 1);
});
