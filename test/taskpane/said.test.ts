/** How the pane says what the engine says, in Welsh and in English. */
import { figuresInWords } from "../../src/engine/summarise/figuresInWords";
import type { Tally } from "../../src/engine/model/figures";
import { ExcelError } from "../../src/excel/excelError";
import { findingAnnouncementOf } from "../../src/taskpane/announcementOf";
import { failureOf } from "../../src/taskpane/failureOf";
import { labelOfWrite } from "../../src/taskpane/labelOfWrite";
import { firstState, paneState } from "../../src/taskpane/paneState";
import { said, saidTogether } from "../../src/taskpane/said";
import { speak } from "../../src/taskpane/wording";
import { welsh } from "../../src/taskpane/wording/cy/welsh";
import { english } from "../../src/taskpane/wording/en/english";
import { boardAnalysis } from "./workedAnalysis";

afterEach(() => speak(english));

const NO_LEAD = "No lead is named.";
const UNKNOWN = "The moon is full.";

describe("a sentence of the engine's", () => {
  test.each([
    ["Welsh", welsh, NO_LEAD, "Ni enwir arweinydd.", "cy-GB"],
    ["Welsh that lacks it", welsh, UNKNOWN, UNKNOWN, "en-GB"],
    ["English", english, NO_LEAD, NO_LEAD, "en-GB"],
  ])("in %s says which language it is in", (_, words, sentence, text, lang) => {
    speak(words);
    expect(said(sentence)).toEqual({ text, lang });
  });

  test("is announced as it is shown", () => {
    speak(welsh);
    const [finding] = boardAnalysis.findings;
    if (finding === undefined) throw new Error("There is a finding.");
    const findings = [{ ...finding, message: NO_LEAD }];
    const shown = paneState(firstState("2026-11-21"), {
      type: "read",
      asOf: "2026-11-21",
      analysis: { ...boardAnalysis, findings },
    });
    const state = paneState(shown, { type: "finding chosen", index: 0 });
    expect(findingAnnouncementOf(state)).toEqual({ text: "Ni enwir arweinydd.", lang: "cy-GB" });
  });
});

test("a refusal of Excel's is told in Welsh, and one that has none in English", () => {
  speak(welsh);
  expect(failureOf(new ExcelError("Conflict", "A filter is in the way. Try again."))).toEqual({
    sentence: "Mae hidlydd yn y ffordd. Rhowch gynnig arall arni.",
    lang: "cy-GB",
    code: "Conflict",
  });
  expect(failureOf(new ExcelError("Moon", UNKNOWN))).toEqual({
    sentence: UNKNOWN,
    lang: "en-GB",
    code: "Moon",
  });
  expect(failureOf(new Error("x")).lang).toBeUndefined();
});

test("what was written last keeps its name where the pane has no other", () => {
  speak(welsh);
  expect(labelOfWrite("Build of the register and the checks")).toBe("Creu: y gofrestr a'r gwiriadau");
  expect(labelOfWrite("Ysgrifennu “Coch” yn F12")).toBe("Ysgrifennu “Coch” yn F12");
});

describe("the figures in words", () => {
  const none = { "not-started": 0, "in-progress": 0, complete: 0, "carried-forward": 0, superseded: 0 };
  const unrated = { Red: 0, Amber: 0, Green: 0, Blue: 0, "Not rated": 0 };
  const tally = (more: Partial<Tally>): Tally => ({
    actions: 0,
    byStatus: none,
    openByRating: unrated,
    byRating: unrated,
    open: 0,
    overdue: 0,
    ...more,
  });
  test.each([
    ["no action", tally({}), 0, "Nid oes camau gweithredu."],
    [
      "all kinds",
      tally({
        actions: 31,
        byStatus: { "not-started": 4, "in-progress": 22, complete: 3, "carried-forward": 1, superseded: 1 },
        open: 26,
        openByRating: { Red: 13, Amber: 9, Green: 1, Blue: 2, "Not rated": 1 },
        overdue: 5,
      }),
      19,
      "31 cam gweithredu: 3 wedi'u cwblhau, 22 ar y gweill, 4 heb ddechrau, 1 wedi'i gario ymlaen, 1 wedi'i ddisodli. " +
        "O'r 26 agored, mae 13 yn Goch, 9 yn Ambr, 1 yn Wyrdd, 2 yn Las, 1 heb sgôr; mae 5 yn hwyr, yr hwyraf o 19 diwrnod.",
    ],
    [
      "one action that is late",
      tally({
        actions: 1,
        byStatus: { ...none, "in-progress": 1 },
        open: 1,
        openByRating: { ...unrated, "Not rated": 1 },
        overdue: 1,
      }),
      1,
      "1 cam gweithredu: 1 ar y gweill. O'r 1 agored, mae 1 heb sgôr; mae 1 yn hwyr, o 1 diwrnod.",
    ],
    [
      "none open",
      tally({ actions: 2, byStatus: { ...none, complete: 1, superseded: 1 } }),
      0,
      "2 cam gweithredu: 1 wedi'i gwblhau, 1 wedi'i ddisodli. Nid oes yr un yn agored.",
    ],
    [
      "none late",
      tally({
        actions: 2,
        byStatus: { ...none, "not-started": 2 },
        open: 2,
        openByRating: { ...unrated, Green: 2 },
      }),
      0,
      "2 cam gweithredu: 2 heb ddechrau. O'r 2 agored, mae 2 yn Wyrdd; nid oes yr un yn hwyr.",
    ],
  ])("of %s are said part by part", (_, all, longestLate, sentences) => {
    speak(welsh);
    const parts = figuresInWords(all, longestLate).map(({ text }) => text);
    const { texts, lang } = saidTogether(parts);
    expect(texts.join("")).toBe(sentences);
    expect([texts.length, lang]).toEqual([parts.length, "cy-GB"]);
  });

  test("stay in English as a whole where a part has no Welsh", () => {
    speak(welsh);
    expect(saidTogether(["3 actions", ": ", "2 lost"])).toEqual({
      texts: ["3 actions", ": ", "2 lost"],
      lang: "en-GB",
    });
  });
});
