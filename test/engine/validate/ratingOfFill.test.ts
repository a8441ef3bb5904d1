import { ratingOfFill } from "../../../src/engine/validate/ratingOfFill";

test.each([
  ["#FF0000", "Red"],
  ["#C00000", "Red"],
  ["#FFC000", "Amber"],
  ["#FFFF00", "Amber"],
  ["#ED7D31", null],
  ["#00B050", "Green"],
  ["#92D050", "Green"],
  ["#0070C0", "Blue"],
  ["#4472C4", "Blue"],
])("%s is %s", (fill, rating) => expect(ratingOfFill(fill)).toBe(rating));

test.each([
  ["no fill", undefined],
  ["white", "#FFFFFF"],
  ["grey", "#808080"],
  ["a pale band", "#DDEBF7"],
  ["a pale orange", "#FCE4D6"],
  ["nearly black", "#1F0000"],
  ["purple", "#7030A0"],
  ["no colour at all", "red"],
])("%s shows no rating", (_, fill) => expect(ratingOfFill(fill)).toBeNull());
