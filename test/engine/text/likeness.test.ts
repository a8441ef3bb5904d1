import { likeness, LikenessIndex } from "../../../src/engine/text/likeness";

test.each([
  ["Train all staff", "train ALL staff", 1],
  ["Train all staff", "Train all new staff", 6 / 7],
  ["Train staff", "Audit files", 0],
  ["", "", 0],
  ["staff staff staff", "staff", 0.5],
])("%j and %j: %d", (one, other, expected) => {
  expect(likeness(one, other)).toBeCloseTo(expected);
  expect(likeness(other, one)).toBeCloseTo(expected);
});

describe("the likest of many", () => {
  const texts = ["Write the policy", "Train all staff in risk", "Train all volunteers", "Audit files"];
  const index = new LikenessIndex(texts);

  test("comes first, and what is less alike than asked for is left out", () => {
    expect(index.findAlike("Train all staff in safety", 0.5).map((alike) => texts[alike.index])).toEqual([
      "Train all staff in risk",
      "Train all volunteers",
    ]);
  });

  test.each(["Publish a leaflet", "", "?"])("%j is like none", (text) => {
    expect(index.findAlike(text, 0.1)).toEqual([]);
  });

  test("words that are everywhere do not lead to everything", () => {
    const many = Array.from({ length: 5_000 }, (_, number) => `Review the offer for group ${number}`);
    const found = new LikenessIndex(many).findAlike("Review the offer for group 4711", 0.5);
    expect(found.map((alike) => alike.index)).toEqual([4711]);
  });
});
