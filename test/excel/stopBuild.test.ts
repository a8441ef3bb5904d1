import type { WorkStage } from "../../src/excel/beginStage";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { openMade, smallPlan } from "./openMade";

class Stopped extends Error {}

test.each<WorkStage>(["read", "analyse", "draft", "write"])(
  "a build that is stopped when the stage “%s” begins writes nothing, and says so in the words of whoever stopped it",
  async (stage) => {
    const standin = await openMade(smallPlan);
    const onStage = (begun: WorkStage) => {
      if (begun === stage) throw new Stopped();
    };
    await expect(buildWorkbook({ asOf: "2026-11-21", onStage })).rejects.toBeInstanceOf(Stopped);
    expect(standin.view().sheets.map(({ name }) => name)).toEqual(["Plan"]);
    const { written } = await buildWorkbook({ asOf: "2026-11-21" });
    expect(written).toHaveLength(3);
  },
);

test.each<WorkStage>(["read", "analyse", "draft"])(
  "a build that is stopped by its signal while the stage “%s” is going on writes nothing",
  async (stage) => {
    const standin = await openMade(smallPlan);
    const stop = new AbortController();
    const onStage = (begun: WorkStage) => {
      if (begun === stage) stop.abort("Enough.");
    };
    const building = buildWorkbook({ asOf: "2026-11-21", onStage, signal: stop.signal });
    await expect(building).rejects.toBe("Enough.");
    expect(standin.view().sheets.map(({ name }) => name)).toEqual(["Plan"]);
  },
);

test("once it writes, the signal goes unheard: it is done whole", async () => {
  const standin = await openMade(smallPlan);
  const stop = new AbortController();
  const onStage = (begun: WorkStage) => {
    if (begun === "write") stop.abort("Too late.");
  };
  const { written } = await buildWorkbook({ asOf: "2026-11-21", onStage, signal: stop.signal });
  expect(written).toHaveLength(3);
  expect(standin.view().sheets).toHaveLength(4);
});
