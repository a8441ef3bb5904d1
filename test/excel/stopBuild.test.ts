import { buildWorkbook, type BuildStage } from "../../src/excel/buildWorkbook";
import { openMade, smallPlan } from "./openMade";

class Stopped extends Error {}

test.each<BuildStage>(["read", "analyse", "draft", "write"])(
  "a build that is stopped when the stage “%s” begins writes nothing, and says so in the words of whoever stopped it",
  async (stage) => {
    const standin = await openMade(smallPlan);
    const onStage = (begun: BuildStage) => {
      if (begun === stage) throw new Stopped();
    };
    await expect(buildWorkbook({ asOf: "2026-11-21", onStage })).rejects.toBeInstanceOf(Stopped);
    expect(standin.view().sheets.map(({ name }) => name)).toEqual(["Plan"]);
    const { written } = await buildWorkbook({ asOf: "2026-11-21" });
    expect(written).toHaveLength(3);
  },
);
