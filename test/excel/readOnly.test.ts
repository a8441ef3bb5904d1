/** A workbook that is open for reading only: read as any other, and left alone with a sentence by all that writes. */
import { readSnapshot } from "../../src/excel/readSnapshot";
import { connectOfficeJs } from "../../src/standin/node";
import { openStandin } from "../../src/standin/standin";
import { OPERATIONS } from "./faultOperations";
import { madeBytes, openMade, smallPlan } from "./openMade";

test("is read", async () => {
  connectOfficeJs(await openStandin(await madeBytes(smallPlan), { fileName: "plan.xlsx", readOnly: true }));
  expect((await readSnapshot()).sheets.map(({ name }) => name)).toEqual(["Plan"]);
});

test.each(OPERATIONS)("$name: refused before anything is tried", async ({ prepare, run }) => {
  const made = await openMade(smallPlan);
  await prepare(made);
  const standin = await openStandin(await made.save(), { fileName: "plan.xlsx", readOnly: true });
  connectOfficeJs(standin);
  let changes = 0;
  standin.onChange(() => changes++);
  await expect(run()).rejects.toMatchObject({
    name: "ExcelError",
    code: "ReadOnly",
    message:
      "The workbook is open for reading only, so nothing was written. Choose Edit in Excel, or save the workbook under another name; then try again.",
  });
  expect(changes).toBe(0);
});
