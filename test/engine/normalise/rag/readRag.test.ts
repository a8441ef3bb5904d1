import { readRag } from "../../../../src/engine/normalise/rag/readRag";
import { ratingOfColour } from "../../../../src/engine/normalise/rag/ratingOfColour";
import type { RagKeyEntry } from "../../../../src/engine/model/ragKey";
import type { CellLook } from "../../../../src/engine/model/snapshot";

const cell = (text: string, look: CellLook = {}) => ({
  text,
  look,
  at: [{ sheet: "Plan", row: 4, column: 8 }],
});

describe("the word says it", () => {
  test.each([
    ["Red", "Red"],
    ["amber", "Amber"],
    ["GREEN ", "Green"],
    ["Green\u00a0", "Green"],
    ["Yellow", "Amber"],
    ["Orange", "Amber"],
    ["Blue", "Blue"],
    ["R", "Red"],
    ["a", "Amber"],
    ["(G)", "Green"],
    ["B", "Blue"],
    ["A (two approved)", "Amber"],
    ["R - no budget", "Red"],
    ["Red - off track", "Red"],
    ["Green – on track", "Green"],
    ["Red: was to be green by May", "Red"],
    ["Rating: Amber", "Amber"],
    ["Amber (was Red)", "Amber"],
    ["From Amber to Green", "Green"],
    ["Red → Amber", "Amber"],
    ["Moved from red, now amber", "Amber"],
    ["<p>Amber</p>", "Amber"],
    ["Coch", "Red"],
    ["Ambr", "Amber"],
    ["Melyn", "Amber"],
    ["Gwyrdd", "Green"],
    ["Glas", "Blue"],
    ["🔴", "Red"],
    ["🟡 slow", "Amber"],
    ["🟢", "Green"],
  ])("%j is %s", (text, rating) =>
    expect(readRag(cell(text))).toMatchObject({ state: "read", value: rating }),
  );

  test("the word counts where the fill disagrees", () => {
    expect(readRag(cell("Green", { fill: "#FF0000" }))).toMatchObject({ state: "read", value: "Green" });
  });
});

describe("taken, and said so", () => {
  test.each([
    ["Amber/Green", "Amber"],
    ["Red / Amber", "Red"],
    ["A/G", "Amber"],
    ["on track", "Green"],
    ["On target", "Green"],
    ["At risk", "Amber"],
    ["Slipped", "Amber"],
    ["Delayed", "Amber"],
    ["not on target", "Red"],
    ["Off track", "Red"],
    ["Significant delay", "Red"],
  ])("%j is taken as %s", (text, rating) => {
    const reading = readRag(cell(text));
    expect(reading).toMatchObject({ state: "assumed", value: rating, text });
  });

  test.each([
    ["#FF0000", "Red"],
    ["#92D050", "Green"],
    ["#FFFF00", "Amber"],
    ["#0070C0", "Blue"],
  ])("a fill of %s alone is %s", (fill, rating) => {
    expect(readRag(cell("", { fill }))).toMatchObject({ state: "assumed", value: rating, text: "" });
  });

  test.each([
    ["●", { fontColour: "#FFC000" }, "Amber"],
    ["■", { fontColour: "#000000", fill: "#00B050" }, "Green"],
    ["↑", { fill: "#FFC000" }, "Amber"],
    ["Complete", { fill: "#00B050" }, "Green"],
    ["60%", { fill: "#FF0000" }, "Red"],
  ])("%j by its colour", (text, look, rating) => {
    expect(readRag(cell(text, look))).toMatchObject({ state: "assumed", value: rating });
  });
});

describe("not a rating", () => {
  test.each([
    "Complete",
    "Ongoing",
    "1",
    "75%",
    "TBC",
    "n/a",
    "-",
    "Grey",
    "Purple",
    "●",
    "↑",
    "✓",
    "Reduced",
    "Greenwood",
    "Bluebell team",
    "Credit",
    "A good start",
    "Red/Amber/Green",
  ])("%j", (text) => {
    const reading = readRag(cell(text));
    expect(reading.state).toBe("unreadable");
    expect(reading).toMatchObject({ text, reason: expect.stringContaining(text) });
  });
  test.each(["High", "medium", "Low priority"])("%j, a priority even where it is coloured", (text) => {
    expect(readRag(cell(text, { fill: "#FF0000" })).state).toBe("unreadable");
  });
  test.each([{}, { fill: "#F2F2F2" }, { fill: "#FFFFFF" }, { fill: "#7030A0" }])(
    "an empty cell with %j is blank",
    (look) => {
      expect(readRag(cell("", look)).state).toBe("blank");
    },
  );
});

describe("the plan's own key", () => {
  const key: readonly RagKeyEntry[] = [
    { rating: "Red", meaning: "1" },
    { rating: "Amber", meaning: "On track, some risk" },
    { rating: "Green", meaning: "Completed and evidenced" },
  ];
  test.each([
    ["1", "Red"],
    ["On track", "Amber"],
    ["Complete", "Green"],
  ])("%j is %s", (text, rating) => expect(readRag(cell(text), key)).toMatchObject({ value: rating }));
  test.each(["2", "Evidenced"])("%j is still none", (text) =>
    expect(readRag(cell(text), key).state).toBe("unreadable"),
  );
});

describe("colours", () => {
  test.each([
    // Office's standard colours, its theme tints, and the three of its conditional formats.
    ["Red", "#C00000 #FF0000 #FFC7CE #C0504D #E6B8B7 #FF7C80 #632523 #F2DCDB #FF5050"],
    [
      "Amber",
      "#FFC000 #FFFF00 #ED7D31 #F79646 #FFEB9C #FFF2CC #FCE4D6 #F4B084 #FF9900 #BF8F00 #FFFF99 #E26B0A",
    ],
    ["Green", "#92D050 #00B050 #70AD47 #C6EFCE #E2EFDA #C6E0B4 #375623 #00FF00 #9BBB59 #D8E4BC #008000"],
    ["Blue", "#00B0F0 #0070C0 #4472C4 #002060 #BDD7EE #DDEBF7 #4F81BD #0000FF #00FFFF"],
  ])("%s", (rating, colours) => {
    for (const colour of colours.split(" "))
      expect([colour, ratingOfColour(colour)]).toEqual([colour, rating]);
  });
  test.each([
    "#FFFFFF",
    "#000000",
    "#BFBFBF",
    "#F2F2F2",
    "#44",
    "#7030A0",
    "#FF00FF",
    "#E4DFEC",
    "red",
    "",
    undefined,
  ])("%s rates nothing", (colour) => expect(ratingOfColour(colour)).toBeNull());
});
