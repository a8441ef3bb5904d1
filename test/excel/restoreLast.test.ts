/** Restore: what the last write replaced comes back, even when the workbook was closed in between. */
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { restoreLast } from "../../src/excel/restoreLast";
import type { Standin } from "../../src/standin/standin";
import { openBytes, openMade, smallPlan } from "./openMade";
import { stateOf } from "./workbookState";

const AS_OF = "2026-10-01";

async function reopened(standin: Standin): Promise<Standin> {
  return openBytes(await standin.save());
}

test("a first build goes away whole", async () => {
  const standin = await openMade(smallPlan);
  const before = await stateOf(standin);
  let now = await reopened(standin);
  await buildWorkbook({ asOf: AS_OF });
  expect((await readSnapshot()).restorable).toEqual({
    label: "Build of the register, the board summary and the checks",
  });
  now = await reopened(now);
  await expect(restoreLast()).resolves.toEqual({
    label: "Build of the register, the board summary and the checks",
  });
  expect((await readSnapshot()).restorable).toBeUndefined();
  expect(await stateOf(now)).toEqual(before);
});

test("a refresh goes back to the register, the summary and the checks that there were", async () => {
  let standin = await openMade(smallPlan);
  await buildWorkbook({ asOf: AS_OF });
  standin.typeInto("Plan", 3, 5, "Agreed by the board");
  ["'5", "Publish the annual report", "Data Analyst", "31/03/2027", "Amber", "Begun"].forEach((text, at) =>
    standin.typeInto("Plan", 7, at, text),
  );
  standin.typeInto("Plan", 2, 6, "Budget");
  standin.typeInto("Plan", 3, 6, "5000");
  standin = await reopened(standin);
  const before = await stateOf(standin);
  standin = await reopened(standin);
  const { refresh } = await buildWorkbook({ asOf: "2026-12-01" });
  expect(refresh?.added).toHaveLength(1);
  const between = await stateOf(standin);
  expect(between).not.toEqual(before);
  standin = await reopened(standin);
  await restoreLast();
  expect(await stateOf(standin)).toEqual(before);
});
