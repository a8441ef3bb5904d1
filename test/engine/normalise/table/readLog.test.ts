import { NO_DATE_HINTS } from "../../../../src/engine/normalise/dates/dateHints";
import { readUpdateTag } from "../../../../src/engine/normalise/readDate";
import { readLog } from "../../../../src/engine/normalise/table/readLog";
import { readRows } from "../readRows";

/** Each note as `day text`, in order. */
function notes(text: string): string[] {
  const log = readLog({ text, at: [] }, (head, nearYear) =>
    readUpdateTag(head, { ...NO_DATE_HINTS, nearYear }),
  );
  return log.map((note) => `${note.date} ${note.text}`);
}

describe("dated notes in a cell, the latest last", () => {
  test.each([
    [
      "12/5/26 – letter sent. 3/7/26 – reply received",
      ["2026-05-12 letter sent.", "2026-07-03 reply received"],
    ],
    ["3/7/26: reply received\n12/5/26: letter sent", ["2026-05-12 letter sent", "2026-07-03 reply received"]],
    [
      "July 2026: two posts filled\nMay 2026: advert out",
      ["2026-05-31 advert out", "2026-07-31 two posts filled"],
    ],
    [
      "Update (GA) 4.6.26 form agreed\nUpdate (AK) 9.7.26 form in use",
      ["2026-06-04 form agreed", "2026-07-09 form in use"],
    ],
    ["04.06.26 GA: form agreed", ["2026-06-04 form agreed"]],
    ["GA 04.06.26 - form agreed", ["2026-06-04 form agreed"]],
    [
      "12/05/26 Letter sent to parents\n14/06/26 Two replies",
      ["2026-05-12 Letter sent to parents", "2026-06-14 Two replies"],
    ],
    ["• 12 May 2026 – letter sent\n• 3 July 2026 – reply", ["2026-05-12 letter sent", "2026-07-03 reply"]],
    [
      "[12/05/2026] Letter sent\nto all parents\n[14/06/2026] Two replies",
      ["2026-05-12 Letter sent\nto all parents", "2026-06-14 Two replies"],
    ],
    ["12/5/26 – letter sent\n3 July – reply", ["2026-05-12 letter sent", "2026-07-03 reply"]],
    ["Drafted by the analyst.\nJune 26 update – with the board", ["2026-06-30 with the board"]],
    ["Progress as at 30 June 2026:\nTwo posts filled", ["2026-06-30 Two posts filled"]],
    [
      "Q1 2026/27: two posts filled. Q2 2026/27: all filled",
      ["2026-06-30 two posts filled. Q2 2026/27: all filled"],
    ],
    [
      "12/5/26 – sent.  3/7/26 – reply.  1/9/26 – closed",
      ["2026-05-12 sent.", "2026-07-03 reply.", "2026-09-01 closed"],
    ],
  ])("%j", (text, expected) => expect(notes(text)).toEqual(expected));

  test.each([
    "Letter sent on 12/5/26. Reply expected by 3/7/26.",
    "Two of 14 staff trained",
    "1. Letter sent\n2. Reply received",
    "2026/27: 45 children",
    "May: letter sent",
    "12 children seen – 3 to follow",
    "Reviewed 24 cases in May 2026",
    "Version 2.1: agreed",
    "Next meeting 3 July 2026",
    "31/6/26 – no such day",
    "",
  ])("%j holds none", (text) => expect(notes(text)).toEqual([]));
});

test("an action keeps the text, and has the notes as updates behind its update rows", () => {
  const progress = "3/7/26: reply received\n12/5/26: letter sent";
  const updates = [{ tag: "Progress - 4.6.26", fields: { progress: "Chased" } }];
  const [action] = readRows([{ action: "Write to parents", progress, updates }]);
  expect(action?.progress).toMatchObject({ value: `${progress}\nChased` });
  expect(action?.updates.map((update) => [update.date, update.text])).toEqual([
    ["2026-05-12", "letter sent"],
    ["2026-06-04", "Chased"],
    ["2026-07-03", "reply received"],
  ]);
});
