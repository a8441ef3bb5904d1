/** What a button's work ends with, whatever happens in it. */
import { commands, sentenceOf } from "../../src/commands/commands";
import { ExcelError } from "../../src/excel/excelError";
import { onRibbonWrote } from "../../src/taskpane/follow/ribbonWrote";
import { openMade, smallPlan } from "../excel/openMade";

test.each([
  ["en-GB", "Close"],
  ["cy-GB", "Cau"],
])("works with the words of %s and today's date", async (displayLanguage, close) => {
  Object.assign(globalThis, { Office: { context: { displayLanguage } } });
  const told = await sentenceOf((asOf, wording) => Promise.resolve(`${asOf} ${wording.close}`));
  expect(told).toMatch(new RegExp(`^\\d{4}-\\d{2}-\\d{2} ${close}$`));
});

test("a refusal of Excel's is told in Welsh where Excel speaks Welsh", async () => {
  Object.assign(globalThis, { Office: { context: { displayLanguage: "cy-GB" } } });
  const refused = new ExcelError(
    "NothingToRestore",
    "There is nothing to bring back: what the last change replaced is no longer kept in this workbook.",
  );
  const told = await sentenceOf(() => Promise.reject(refused));
  expect(told).toMatch(/^[A-Z][^(]+\. \(NothingToRestore\)$/);
  expect(told).not.toContain("There is nothing");
});

test.each<[string, unknown, RegExp]>([
  [
    "a refusal by Excel",
    new ExcelError("AccessDenied", "The sheet is protected."),
    /^The sheet is protected\. \(AccessDenied\)$/,
  ],
  ["a fault of ours", new TypeError("x is undefined"), /^[A-Z].+\. .*\(TypeError: x is undefined\)$/],
])("%s is told in a sentence with its code", async (_, error, sentence) => {
  Object.assign(globalThis, { Office: { context: { displayLanguage: "en-GB" } } });
  expect(await sentenceOf(() => Promise.reject(error as Error))).toMatch(sentence);
});

test.each([
  ["refreshSummary", 1],
  ["explainCell", 0],
] as const)("%s tells the pane %i times that it wrote", async (name, times) => {
  await openMade(smallPlan);
  let told = 0;
  const end = onRibbonWrote(() => told++);
  await commands[name]();
  end();
  await commands[name]();
  expect(told).toBe(times);
});
