import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { writePublication } from "../../src/excel/writePublication";
import { openMade, savedWorkbook, smallPlan } from "./openMade";

const AS_OF = "2026-10-01";
const WISHES = { withoutNames: true, contact: "Youth justice service" };

test("the copy stands on three sheets of its own, and is never taken for a plan", async () => {
  const standin = await openMade(smallPlan);
  const written = await writePublication(WISHES, { asOf: AS_OF });
  expect(written.map(({ name }) => name)).toEqual([
    "Publication cover",
    "Publication figures",
    "Publication actions",
  ]);
  const { analysis } = await buildWorkbook({ asOf: AS_OF });
  expect(analysis.plans.map((plan) => plan.sheet)).toEqual(["Plan"]);
  expect(Object.keys((await readSnapshot()).ownSheets)).toHaveLength(6);
  const saved = await savedWorkbook(standin);
  const sheet = saved.getWorksheet("Publication actions");
  expect(sheet?.getCell("A3").value).toBe("Reference");
  expect(sheet?.headerFooter?.oddFooter ?? "").toBe("");
});

test("written again it is renewed, not doubled, and shorter where there is less", async () => {
  const standin = await openMade(smallPlan);
  await writePublication(WISHES, { asOf: AS_OF });
  for (let column = 0; column < 6; column++) standin.typeInto("Plan", 6, column, "");
  await writePublication({ withoutNames: false }, { asOf: AS_OF });
  const sheets = standin.view().sheets;
  expect(sheets.map((sheet) => sheet.name)).toHaveLength(4);
  const actions = sheets.find((sheet) => sheet.name === "Publication actions");
  expect([2, 3, 4, 5, 6].map((row) => actions?.cell(row, 0)?.text ?? "")).toEqual([
    "Reference",
    "1",
    "2",
    "3",
    "",
  ]);
});

test("it says what the register says", async () => {
  const standin = await openMade(smallPlan);
  await buildWorkbook({ asOf: AS_OF, kinds: ["register"] });
  const register = standin.view().sheets.find((sheet) => sheet.name === "Action register");
  const headings = Array.from({ length: 10 }, (_, column) => register?.cell(3, column)?.text);
  standin.typeInto("Action register", 4, headings.indexOf("RAG"), "Green");
  await writePublication(WISHES, { asOf: AS_OF });
  const actions = standin.view().sheets.find((sheet) => sheet.name === "Publication actions");
  const rating = Array.from({ length: 10 }, (_, column) => actions?.cell(2, column)?.text).indexOf("Rating");
  expect(actions?.cell(3, rating)?.text).toBe("Green");
});

test("without a plan there is nothing to publish", async () => {
  await openMade((workbook) => void workbook.addWorksheet("Empty"));
  await expect(writePublication(WISHES, { asOf: AS_OF })).rejects.toThrow("There is no action plan");
});
