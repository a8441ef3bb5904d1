/** A cell can hold 32,767 signs. Whatever they are, a reader comes back with an answer, and soon. */
import type { LooseText } from "../../../src/engine/model/recognised";
import { cellReaders } from "../../../src/engine/normalise/cellReaders";
import { NO_DATE_HINTS } from "../../../src/engine/normalise/dates/dateHints";
import { readDocument } from "../../../src/engine/normalise/readDocument";
import { findDates, readDateText } from "../../../src/engine/normalise/readDate";
import { madeUpWorkbook } from "./madeUpTable";
import { readRows } from "./readRows";

const CELL = 32_767;
const UNITS = [
  ...[
    "\n",
    "\n\n",
    " ",
    "a",
    "a\n",
    "1",
    "1/",
    "\n1. Do it",
    "• Do it\n",
    "June, ",
    "June/",
    "June 2026\n",
    "Q1/",
  ],
  ...[
    "12/5/26 – ",
    "12/5/26 – letter sent. ",
    "was June 2026 ",
    "completed ",
    "Completed\n",
    "from ",
    "and ",
    "(",
    "[(",
  ],
  ...[
    "Jane Doe, ",
    "JD/",
    "Lead: ",
    "Red/",
    "R",
    "Red – late; ",
    "JD = Jane Doe ",
    "Date: 1/5/26 ",
    "agreed by a ",
    "¤",
    ":",
  ],
];
/** A date first, so that no reader turns the text down at a glance. */
const fill = (unit: string): string => `June 2026 ${unit.repeat(CELL)}`.slice(0, CELL);

test.each(UNITS)("%j", (unit) => {
  const text = fill(unit);
  const [action] = readRows([
    {
      ref: text,
      action: text,
      detail: text,
      owners: text,
      due: text,
      rag: text,
      status: text,
      progress: text,
    },
  ]);
  expect(action?.due.text).toBe(action?.action.text);
  expect(cellReaders.shapesOf(text, text, "General", {})).toBeInstanceOf(Array);
  expect(findDates(text, NO_DATE_HINTS)).toBeInstanceOf(Array);

  const loose: LooseText = { at: { sheet: "Plan", row: 0, column: 0 }, text, role: "title" };
  const sheet = { sheet: "Plan", tables: [], loose: [loose], rows: [], summary: "" };
  expect(readDocument([sheet], madeUpWorkbook({ Plan: [[text]] })).title).toBeDefined();
});

test("what is longer than any list of dates is no date, and says so", () => {
  expect(readDateText(fill("June 2026\n"), NO_DATE_HINTS)).toMatchObject({
    state: "unreadable",
    reason: "This text is too long to be a date.",
  });
});
