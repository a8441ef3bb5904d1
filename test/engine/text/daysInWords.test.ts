import { daysInWords } from "../../../src/engine/text/daysInWords";

test.each([
  [0, "0 days"],
  [1, "1 day"],
  [2, "2 days"],
  [53, "53 days"],
  [999, "999 days"],
  [1000, "1,000 days"],
  [1001, "1,001 days"],
  [3493, "3,493 days"],
  [36525, "36,525 days"],
])("%d is “%s”", (count, words) => {
  expect(daysInWords(count)).toBe(words);
});
