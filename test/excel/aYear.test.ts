/**
 * The play of a year, through the add-in's own Office.js code: some keep the plan on its sheet, others work in the
 * register, four boards look at it, and in spring it is rolled forward. At every step each text that anyone typed is
 * still there, and what moved is as worked out by hand.
 */
import type { Workbook } from "@cj-tech-master/excelts";
import {
  draftWriteBack,
  proposeRollForward,
  type Analysis,
  type Movement,
  type RegisterChange,
  type RegisterRefresh,
} from "../../src/engine";
import { analyseWorkbook } from "../../src/excel/analyseWorkbook";
import { applyFixes } from "../../src/excel/applyFixes";
import { buildWorkbook, type BuildOptions } from "../../src/excel/buildWorkbook";
import { rollForward } from "../../src/excel/rollForward";
import { saveBoard } from "../../src/excel/saveBoard";
import { choicesAsProposed } from "../engine/draft/rollForward/choicesAsProposed";
import { openBytes, openMade } from "./openMade";
import { REGISTER, TwoSidedWorkbook } from "./twoSidedWorkbook";

const PLAN = "Plan 2026-27";
const HEADINGS = ["Ref", "Action", "Lead", "Due date", "RAG", "Status", "Progress"];
const ROWS = [
  [
    "1",
    "Write the policy for out-of-court disposals",
    "Head of Service",
    "July 2026",
    "Red",
    "In progress",
    "Drafted",
  ],
  [
    "2",
    "Train all staff in assessing risk",
    "Operations Manager",
    "September 2026",
    "Amber",
    "Not started",
    "",
  ],
  ["3", "Audit twenty case files", "Quality Lead", "31/12/2026", "Green", "In progress", "Ten files read"],
  [
    "4",
    "Set up a panel of young people",
    "Head of Service",
    "March 2027",
    "Green",
    "In progress",
    "Held twice",
  ],
  [
    "5",
    "Agree what is shared with the police",
    "Operations Manager",
    "November 2026",
    "Amber",
    "In progress",
    "Draft sent",
  ],
];

function thePlan(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(PLAN);
  sheet.addRow(["Thornbury Vale Youth Justice Service: improvement plan 2026-27"]);
  sheet.addRow([]);
  sheet.addRow(HEADINGS).font = { bold: true };
  ROWS.forEach((row) => sheet.addRow(row));
}

/** The texts that people typed, and that nobody has typed over or dropped since. */
class Typed {
  private readonly texts = new Set(ROWS.flat().filter((text) => text.length > 2));

  add(...texts: readonly string[]): void {
    texts.forEach((text) => this.texts.add(text));
  }

  /** Somebody typed over it, or dropped it. */
  over(...texts: readonly string[]): void {
    texts.forEach((text) => this.texts.delete(text));
  }

  missing(workbook: TwoSidedWorkbook): readonly string[] {
    const { everything } = workbook;
    return [...this.texts].filter((text) => !everything.includes(text));
  }
}

const build = (asOf: string, more: Partial<BuildOptions> = {}) => buildWorkbook({ asOf, ...more });
const short = (changes: readonly RegisterChange[] = []) =>
  changes.map((one) => `${one.row.ref} ${one.heading}`).sort();
const refsOf = (rows: readonly { readonly row: { readonly ref: string } }[] = []) =>
  rows.map(({ row }) => row.ref).sort();

function moved(movement: Movement | undefined) {
  if (movement === undefined) return null;
  const { improved, worsened, added, closed, reopened, gone, slipped } = movement;
  return {
    improved: refsOf(improved),
    worsened: refsOf(worsened),
    added: refsOf(added),
    closed: refsOf(closed),
    reopened: refsOf(reopened),
    gone: refsOf(gone),
    slipped: slipped.map(({ row, days, times }) => [row.ref, days, times]),
  };
}

const NOTHING_MOVED = {
  improved: [],
  worsened: [],
  added: [],
  closed: [],
  reopened: [],
  gone: [],
  slipped: [],
};

async function writeBack(analysis: Analysis, refresh: RegisterRefresh | null): Promise<readonly string[]> {
  const fixes = draftWriteBack(analysis, refresh?.kept ?? []).flatMap(({ fix }) =>
    fix === null ? [] : [fix],
  );
  await applyFixes(fixes, analysis.snapshot, "Write back");
  return fixes.map(({ label }) => label).sort();
}

test("a year of a plan", async () => {
  let standin = await openMade(thePlan);
  let book = new TwoSidedWorkbook(standin, PLAN, 2);
  const typed = new Typed();
  const isWhole = () => expect(typed.missing(book)).toEqual([]);

  // July: the first register, and the first board.
  await build("2026-07-03");
  isWhole();
  await saveBoard({ on: "2026-07-03", name: "July" }, { asOf: "2026-07-03" });

  // Summer: the sheet and the register are edited; the register is sorted, widened and commented on.
  book.type(PLAN, "1", "RAG", "Amber");
  book.type(PLAN, "1", "Progress", "Agreed by the board");
  typed.over("Drafted");
  book.type(PLAN, "2", "Status", "In progress");
  book.type(PLAN, "2", "Progress", "First session held");
  typed.over("Not started");
  book.type(PLAN, "3", "RAG", "Amber");
  book.type(REGISTER, "4", "Lead", "Participation Worker");
  book.type(REGISTER, "5", "Progress", "Signed by both");
  await book.sortRegister("Action");
  await book.addColumn("My view", (ref) => (ref === "3" ? "Watch this one" : `View of ${ref}`));
  await book.addColumn("Days left", () => "=[@Due]-46296");
  await book.comment("4", "Action", "Ask the panel what they want");
  typed.add(
    "Agreed by the board",
    "First session held",
    "Participation Worker",
    "Signed by both",
    "Watch this one",
    "View of 5",
  );
  const summerOrder = Object.keys(book.column(REGISTER, "Ref"));

  // October: what each side did comes together; what only the register has is written back.
  const october = await build("2026-10-02");
  isWhole();
  expect(short(october.refresh?.taken)).toEqual(["1 Progress", "1 RAG", "2 Progress", "2 Status", "3 RAG"]);
  expect(short(october.refresh?.kept)).toEqual(["4 Lead", "5 Progress"]);
  expect(october.refresh?.conflicts).toEqual([]);
  expect(moved(october.analysis.figures.movement)).toEqual({
    ...NOTHING_MOVED,
    improved: ["1"],
    worsened: ["3"],
  });
  expect(await writeBack(october.analysis, october.refresh)).toEqual([
    "Write Participation Worker into C7",
    "Write Signed by both into G8",
  ]);
  typed.over("Draft sent");
  const quiet = await build("2026-10-02");
  expect(quiet.refresh).toMatchObject({ taken: [], kept: [], conflicts: [], added: [], gone: [] });
  isWhole();
  expect(Object.keys(book.column(REGISTER, "Ref"))).toEqual(summerOrder);
  expect(book.column(REGISTER, "My view")["3"]).toBe("Watch this one");
  // 31 July, 30 September, 31 December, 31 March and 30 November less 1 October 2026.
  expect(book.column(REGISTER, "Days left")).toEqual({ 1: "-62", 2: "-1", 3: "91", 4: "181", 5: "60" });
  await saveBoard({ on: "2026-10-02", name: "October" }, { asOf: "2026-10-02" });

  // Autumn, in a file that was saved and opened again: one is done, one slips, one goes, one is new, one is disputed.
  standin = await openBytes(await standin.save());
  book = new TwoSidedWorkbook(standin, PLAN, 2);
  book.type(PLAN, "1", "Status", "Complete");
  book.type(PLAN, "2", "Due date", "'January 2027");
  typed.over("September 2026");
  book.type(PLAN, "3", "Progress", "Eighteen files read");
  book.type(REGISTER, "3", "Progress", "All twenty read");
  typed.over("Ten files read");
  await book.deleteRow("5");
  book.addRow(["'6", "Publish the annual report", "Data Analyst", "'March 2027", "Amber", "Not started", ""]);
  typed.add(
    "January 2027",
    "Eighteen files read",
    "All twenty read",
    "Publish the annual report",
    "Data Analyst",
  );

  // January: the dispute is settled for the register; what left the plan is marked, and dropped.
  const january = await build("2027-01-15");
  isWhole();
  expect(short(january.refresh?.conflicts)).toEqual(["3 Progress"]);
  expect(january.refresh?.added.map(({ ref }) => ref)).toEqual(["6"]);
  expect(refsOf(january.refresh?.gone)).toEqual(["5"]);
  expect(moved(january.analysis.figures.movement)).toEqual({
    ...NOTHING_MOVED,
    closed: ["1"],
    added: ["6"],
    // From 30 September 2026 to 31 January 2027.
    slipped: [["2", 123, 1]],
  });
  const settled = (january.refresh?.conflicts ?? []).map(({ source, heading }) => ({
    source,
    heading,
    take: "register" as const,
  }));
  const dropped = january.refresh?.gone.map(({ key }) => key) ?? [];
  const after = await build("2027-01-15", { settled, dropped });
  typed.over("Agree what is shared with the police", "Signed by both", "View of 5", "November 2026");
  isWhole();
  expect(after.refresh).toMatchObject({ conflicts: [], gone: [] });
  expect(short(after.refresh?.kept)).toEqual(["3 Progress"]);
  expect(await writeBack(after.analysis, after.refresh)).toEqual(["Write All twenty read into G6"]);
  typed.over("Eighteen files read");
  expect((await build("2027-01-15")).refresh).toMatchObject({ taken: [], kept: [], conflicts: [], gone: [] });
  isWhole();
  await saveBoard({ on: "2027-01-15", name: "January" }, { asOf: "2027-01-15" });

  // March: the last board of the year.
  book.type(PLAN, "2", "RAG", "Red");
  book.type(PLAN, "2", "Progress", "Two sessions are left");
  typed.over("First session held");
  book.type(PLAN, "3", "RAG", "Green");
  book.type(PLAN, "4", "Status", "Done - BAU");
  typed.add("Two sessions are left", "Done - BAU");
  const march = await build("2027-03-19");
  isWhole();
  expect(moved(march.analysis.figures.movement)).toEqual({
    ...NOTHING_MOVED,
    improved: ["3"],
    worsened: ["2"],
    // 5 was dropped before the January board saw the plan.
    closed: ["4"],
  });
  await saveBoard({ on: "2027-03-19", name: "March" }, { asOf: "2027-03-19" });

  // The year turns.
  const analysis = await analyseWorkbook({ asOf: "2027-03-19" });
  const proposals = proposeRollForward(analysis);
  expect(proposals.map(({ row, decision }) => [row.ref, decision])).toEqual([
    ["1", "done"],
    ["2", "retain"],
    ["3", "retain"],
    ["4", "routine"],
    ["6", "retain"],
  ]);
  const before = book.rows(PLAN);
  const rolled = await rollForward(choicesAsProposed(analysis), { asOf: "2027-03-19" });
  expect(rolled).toMatchObject({
    year: "2027-28",
    sheets: ["Plan 2027-28"],
    retained: 3,
    left: 2,
    notes: [],
  });
  expect(book.rows(PLAN)).toEqual(before);
  isWhole();
  const spring = await build("2027-04-30");
  isWhole();
  expect(spring.analysis.plans.map(({ sheet }) => sheet)).toEqual(["Plan 2027-28"]);
  expect(refsOf(spring.refresh?.gone)).toEqual(["1", "4"]);
  expect(spring.refresh).toMatchObject({ taken: [], kept: [], conflicts: [], added: [] });
  expect(book.column(REGISTER, "My view")["3"]).toBe("Watch this one");
  expect(await book.comments()).toEqual([["Set up a panel of young people", "Ask the panel what they want"]]);
});
