/** Texts of all kinds, kept whole from the plan to the register, back, into next year's sheet, and through closing. */
import { analyse, draftWriteBack, refreshRegister } from "../../src/engine";
import { applyFixes } from "../../src/excel/applyFixes";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { restoreLast } from "../../src/excel/restoreLast";
import { rollForward } from "../../src/excel/rollForward";
import { choicesAsProposed } from "../engine/draft/rollForward/choicesAsProposed";
import { AS_OF } from "./faultOperations";
import { openBytes, openMade, smallPlan } from "./openMade";
import { stateOf } from "./workbookState";

const LONGEST = 32_767;
const LINES = 253;

/** Third what the register makes of it, where that is not the text itself. */
const TEXTS: readonly [what: string, text: string, plain?: string][] = [
  ["as long as a cell can be", "Agreed with the board. ".repeat(2_000).slice(0, LONGEST - 1) + "!"],
  [
    "of as many lines as a cell can have",
    Array.from({ length: LINES + 1 }, (_, line) => `Line ${line}`).join("\n"),
  ],
  ["emoji, joined and coloured", "Done 👍🏽 by the 👩‍👩‍👧‍👦 panel 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ✅"],
  ["from right to left", "قيد التنفيذ (50%) מחכים לתשובה, agreed"],
  [
    "marks of direction and unseen signs",
    "Agreed\u200F by\u200E the\u200B board\uFEFF",
    "Agreed by the board",
  ],
  ["combining accents", "Cytunwyd a\u0302\u0323 w\u0302yl Zalgo e\u0301\u0327\u0308"],
  ["wide blanks", "Agreed\u00A0by\u2003the board", "Agreed by the board"],
  ["control characters", "Agreed\u0001 by the\u001F board\u007F", "Agreed by the board"],
  ["all kinds of line breaks", "Agreed\r\nby\rthe\u000Bboard\u2028today", "Agreed\nby\nthe\nboard\ntoday"],
  ["the first half of a sign", "Agreed \uD83D by the board"],
  ["the second half of a sign", "Agreed \uDC4D by the board"],
  ["what broken files write for a line break", "Agreed_x000D_\nby the board", "Agreed\nby the board"],
  ["tags and entities of a page", `Agreed <b>&amp; "done"</b> ]]>`, `Agreed & "done" ]]>`],
  ["signs of XML", `Agreed & 3 < 4 > 2 "done" ]]> 'so' --`],
  ["what formulas are made of", `=HYPERLINK("x","Agreed")`],
  ["a number with zeros in front", "007"],
];

/** What a cell holds, without what any program may change in it. */
function cell(sheet: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}

function write(sheet: string, address: string, text: string): Promise<void> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.numberFormat = [["@"]];
    range.values = [[text]];
    await context.sync();
  });
}

test.each(TEXTS)("a text: %s", async (_: string, text: string, plain: string = text) => {
  let standin = await openMade(smallPlan);
  const reopen = async () => (standin = await openBytes(await standin.save()));
  await write("Plan", "F4", text);
  await reopen();
  await buildWorkbook({ asOf: AS_OF });
  expect(await cell("Action register", "H5")).toBe(plain);
  await reopen();
  const built = await stateOf(standin);
  await reopen();
  const { refresh } = await buildWorkbook({ asOf: AS_OF });
  expect([refresh?.taken, refresh?.kept, refresh?.conflicts, refresh?.added]).toEqual([[], [], [], []]);
  await reopen();
  // Only what is read as itself goes back into the plan.
  await write("Action register", "H6", plain);
  const analysis = analyse(await readSnapshot(), { asOf: AS_OF });
  const fixes = draftWriteBack(analysis, refreshRegister(analysis).kept).flatMap(({ fix }) => fix ?? []);
  await applyFixes(fixes, analysis.snapshot, "Write back");
  expect(await cell("Plan", "F5")).toBe(plain);
  await reopen();
  const choices = choicesAsProposed(analyse(await readSnapshot(), { asOf: AS_OF }));
  const { sheets } = await rollForward(choices, { asOf: AS_OF, year: "2027-28" });
  expect(await cell(sheets[0] ?? "", "F4")).toBe(text);
  await reopen();
  await restoreLast();
  expect(await cell("Plan", "F5")).toBe(plain);
  expect(await cell("Action register", "H5")).toBe(plain);
  const names = (await stateOf(standin)).sheets.map(({ name }) => name);
  expect(names).toEqual(built.sheets.map(({ name }) => name));
});
