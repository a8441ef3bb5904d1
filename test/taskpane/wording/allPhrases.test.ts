import { gaps } from "../../../src/taskpane/wording/cy/gaps";
import { allPhrases } from "../../../src/taskpane/wording/cy/phraseBook/allPhrases";
import { phraseBook } from "../../../src/taskpane/wording/phraseBook";
import { namesIn } from "../../../src/taskpane/wording/phraseForm";

/** Gaps that may hold any text, so that it is not always plain where one ends. */
const OPEN = /^(?:text|quote|marked|due|name|names|phrase|phrases|place|reasons|sentence)\d*$/;

describe("the Welsh phrase book", () => {
  test("has each English form once", () => {
    const forms = allPhrases.map(([english]) => english);
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });

  test("has the same gaps in English and Welsh", () => {
    const wrong = allPhrases.filter(
      ([english, inWelsh]) => [...namesIn(english)].sort().join() !== [...namesIn(inWelsh)].sort().join(),
    );
    expect(wrong).toEqual([]);
  });

  test("keeps texts of the plan in their order, so that nothing is torn apart where one ends too late", () => {
    const wrong = allPhrases.filter(([english, inWelsh]) => {
      const [one, other] = [english, inWelsh].map((form) => namesIn(form).filter((name) => OPEN.test(name)));
      return one?.join() !== other?.join();
    });
    expect(wrong).toEqual([]);
  });

  test("ends its sentences as the English does", () => {
    const wrong = allPhrases.filter(([english, inWelsh]) => english.endsWith(".") !== inWelsh.endsWith("."));
    expect(wrong).toEqual([]);
  });

  test("leaves no English word that is not the same in Welsh", () => {
    const english = /\b(?:the|is|are|was|were|has|have|this|that|with|which|and|not|but|says)\b/;
    expect(allPhrases.filter(([, inWelsh]) => english.test(inWelsh.replace(/\{\w+\}/g, "")))).toEqual([]);
  });
});

test.each([
  ["a gap that the Welsh lacks", "It is due {day}.", "Mae i'w gwblhau."],
  ["a gap that the English lacks", "It is due.", "Mae i'w gwblhau {day}."],
  ["another gap", "It is due {day}.", "Mae i'w gwblhau {day2}."],
  ["a gap of no kind", "It is due {sometime}.", "Mae i'w gwblhau {sometime}."],
  ["a gap that stands twice", "{quote} and {quote}.", "{quote} a {quote}."],
])("a book with %s is refused", (_, english, inWelsh) => {
  expect(() => phraseBook([[english, inWelsh]], gaps)).toThrow(english);
});
