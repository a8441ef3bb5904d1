/** What Undo keeps can be taken out of the file before it is sent on. */
import { applyFixes } from "../../src/excel/applyFixes";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { forgetLast } from "../../src/excel/forgetLast";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { restoreLast } from "../../src/excel/restoreLast";
import { readParts } from "../../src/standin/workbook/file/packageParts";
import type { Standin } from "../../src/standin/standin";
import { openBytes, openMade, smallPlan } from "./openMade";

const AS_OF = "2026-10-01";
const FIX = { label: "Write it", at: { sheet: "Plan", row: 3, column: 5 }, value: "Agreed" };

/** All that the file holds beside its sheets. */
async function keptIn(standin: Standin): Promise<string> {
  const parts = await readParts(await standin.save(), (name) => name.startsWith("customXml/"));
  return [...parts.values()].join("\n");
}

async function fixed(): Promise<Standin> {
  const standin = await openMade(smallPlan);
  await buildWorkbook({ asOf: AS_OF, kinds: ["register"] });
  await applyFixes([FIX], await readSnapshot(), "Fix");
  return standin;
}

test("the former text is gone from the file, and there is nothing to bring back", async () => {
  const standin = await fixed();
  expect(await keptIn(standin)).toContain("Drafted");
  await forgetLast();
  expect(await keptIn(standin)).not.toContain("Drafted");
  expect((await readSnapshot()).restorable).toBeUndefined();
  await expect(restoreLast()).rejects.toMatchObject({ code: "NothingToRestore" });
  expect(standin.view().sheets[0]?.cell(3, 5)?.text).toBe("Agreed");
});

test("of a fix nothing is kept but its cell's former content, whatever else its place tells", async () => {
  const standin = await openMade(smallPlan);
  const snapshot = await readSnapshot();
  const at = { ...FIX.at, text: "Agree the offer with health", look: {} };
  await applyFixes([{ ...FIX, at }], snapshot, "Fix");
  const kept = await keptIn(standin);
  expect(kept).toContain("Drafted");
  expect(kept).not.toContain("Agree the offer");
});

test("what the register was compared with stays, so that a refresh goes on as before", async () => {
  const standin = await fixed();
  await forgetLast();
  await openBytes(await standin.save());
  const { refresh } = await buildWorkbook({ asOf: AS_OF, kinds: ["register"] });
  expect(refresh).toMatchObject({ conflicts: [], added: [], vanished: [] });
  expect(refresh?.taken).toHaveLength(1);
});

test("cut off half way, a second try takes the rest", async () => {
  const standin = await fixed();
  standin.failAt(2, "GeneralException", { beforeAction: 4 });
  await forgetLast().catch(() => forgetLast());
  expect(await keptIn(standin)).not.toContain("Drafted");
});

test("where nothing is kept, nothing happens", async () => {
  await openMade(smallPlan);
  await forgetLast();
  expect((await readSnapshot()).restorable).toBeUndefined();
});
