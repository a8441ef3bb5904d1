import { fingerprint } from "../../../src/engine/text/fingerprint";

test.each([
  ["a line break", "Train\nstaff", "Train staff"],
  ["spaces around", "  Train staff ", "Train staff"],
  ["a control character that no file can keep", "Train\u0001staff", "Train staff"],
])("%s makes no difference", (_, one, other) => {
  expect(fingerprint(one)).toBe(fingerprint(other));
});

test.each([
  ["Train staff", "train staff"],
  ["1.1", "1.10"],
  ["ab", "ba"],
  ["46234", "46235"],
  ["", "0"],
])("%j and %j are told apart", (one, other) => {
  expect(fingerprint(one)).not.toBe(fingerprint(other));
});

test("empty and blank texts have none", () => {
  expect(["", " ", "\n\t"].map(fingerprint)).toEqual(["", "", ""]);
});

test("among 200,000 texts that differ little, no two have the same, and each has seven signs", () => {
  const prints = Array.from({ length: 200_000 }, (_, number) => fingerprint(`Action ${number}`));
  expect(new Set(prints).size).toBe(prints.length);
  expect(prints.filter((print) => !/^[\w-]{7}$/.test(print))).toEqual([]);
});
