import { TimescaleFinder, termNamed } from "../../../../src/engine/normalise/document/findTimescales";
import { valueOf } from "../../../../src/engine/model/reading";
import { readRows } from "../readRows";

const timescalesIn = (text: string) => {
  const finder = new TimescaleFinder();
  finder.addText(text);
  return finder.timescales();
};

describe("a key of short, medium and long term", () => {
  test.each([
    [
      "Timescales: Immediate = by 30 September 2026; Short = by 31 March 2027; Long = by 31 March 2028",
      { immediate: "by 30 September 2026", short: "by 31 March 2027", long: "by 31 March 2028" },
    ],
    [
      "Short term (0-3 months), Medium term (3-6 months), Long term (6-12 months)",
      { short: "within 3 months", medium: "within 6 months", long: "within 12 months" },
    ],
    ["S = within 3 months; M = 6 months", { short: "within 3 months", medium: "within 6 months" }],
    [
      "Short term: by March 2027\nMedium-term: by March 2028",
      { short: "by March 2027", medium: "by March 2028" },
    ],
    [
      "Short – up to 6 months, medium – 6 to 12 months, long – over 12 months",
      { short: "within 6 months", medium: "within 12 months" },
    ],
  ])("%s", (text, expected) => expect(timescalesIn(text)).toEqual(expected));

  test.each([
    "The plan has short-term, medium-term and long-term goals: staff, training and systems.",
    "Short breaks: by March 2027 for all",
    "Short term: quick wins; Long term: change of culture",
    "Key – S: strengths, M: matters",
    "Long: over 12 months; medium: under way",
  ])("%s explains none", (text) => expect(timescalesIn(text)).toEqual({}));

  test("cells side by side", () => {
    const finder = new TimescaleFinder();
    finder.addPair("Short term", "by December 2026");
    finder.addPair("Long-term", "by 31 March 2028");
    finder.addPair("Head of Service", "by 31 March 2029");
    expect(finder.timescales()).toEqual({ short: "by December 2026", long: "by 31 March 2028" });
  });

  test.each([
    ["Short", "short"],
    ["Medium term", "medium"],
    ["LONG-TERM", "long"],
    ["S", "short"],
    ["Short term (by Sept 2026)", null],
    ["Shortly", null],
    ["XL", null],
  ])("%s names %s", (text, term) => expect(termNamed(text)).toBe(term));
});

describe("a due date that says no more than the term", () => {
  const timescales = { short: "by 31 March 2027", long: "within 12 months" };

  test("is the day that the key gives, assumed, with the text as written", () => {
    const [action] = readRows([{ action: "Agree the rota", due: "Short term" }], { timescales });
    expect(action?.due).toMatchObject({
      state: "assumed",
      value: { kind: "date", date: "2027-03-31" },
      assumption: "The plan explains “Short term” as “by 31 March 2027”.",
      text: "Short term",
    });
  });

  test("stays a placeholder where the key counts from a day that nobody gives", () => {
    const [action] = readRows([{ action: "Agree the rota", due: "Long term" }], { timescales });
    expect(action && valueOf(action.due)).toEqual({ kind: "unknown", date: null });
  });
});
