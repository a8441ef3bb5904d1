/** The main job on a small plan, with what stands in the register and on the board summary in the end. */
import { buildWorkbook } from "../../excel/buildWorkbook";
import type { Answer, Scenario } from "../scenario";

const PLAN = [
  ["Thornbury Vale Youth Justice Service: improvement plan", "", "", "", "", ""],
  ["", "", "", "", "", ""],
  ["Ref", "Action", "Lead", "Due date", "RAG", "Progress"],
  ["1.1", "Write the policy for out-of-court disposals", "Head of Service", "July 2026", "Red", "Drafted"],
  ["1.2", "Train all staff in assessing risk", "Operations Manager", "Q3 2026-27", "Amber", "None"],
  ["1.3", "Audit twenty case files", "Quality Lead", "31/12/2026", "Green", "=under way"],
  ["1.10", "Set up a panel of young people", "Head of Service", "Completed", "Green", "Held twice"],
];
const AS_OF = "2026-11-21";

export const WHOLE_PLAN: readonly Scenario[] = [
  {
    name: "build, then refresh after an edit",
    ask: async (context, sheet) => {
      const plan = sheet.getRangeByIndexes(0, 0, PLAN.length, 6);
      plan.numberFormat = PLAN.map((row) => row.map(() => "@"));
      plan.values = PLAN;
      await context.sync();
      const { written } = await buildWorkbook({ asOf: AS_OF });
      const sheets = written.map(({ name }) => name);
      const built = await contentsOf(context, sheets);
      sheet.getRange("E4").values = [["Green"]];
      await context.sync();
      const { refresh } = await buildWorkbook({ asOf: AS_OF });
      const refreshed = await contentsOf(context, sheets);
      return { sheets, built, taken: refresh?.taken.length ?? null, refreshed };
    },
  },
];

/** What each sheet shows, cell by cell. */
async function contentsOf(context: Excel.RequestContext, sheets: readonly string[]): Promise<Answer> {
  const ranges = sheets.map((name) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
    range.load("text");
    return range;
  });
  await context.sync();
  return Object.fromEntries(sheets.map((name, index) => [name, ranges[index]?.text ?? []]));
}
