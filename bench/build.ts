/** The whole job on a workbook: what crosses to Excel, and how long each part takes. */
import { buildWorkbook } from "../src/excel/buildWorkbook";
import { stopwatch } from "../src/cli/stopwatch";
import { connectOfficeJs } from "../src/standin/node";
import { openStandin } from "../src/standin/standin";

export interface BuildFigures {
  readonly roundTrips: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly milliseconds: Readonly<Record<string, number>>;
}

/** Opens, builds and saves on the stand-in, as `plan build` does. */
export async function measureBuild(bytes: Uint8Array, asOf: string): Promise<BuildFigures> {
  const watch = stopwatch("open");
  const standin = await openStandin(bytes, { fileName: "bench.xlsx" });
  connectOfficeJs(standin);
  await buildWorkbook({ asOf, onStage: watch.next });
  watch.next("save");
  await standin.save();
  const milliseconds = watch.stop();
  const { roundTrips, bytesSent, bytesReceived } = standin.traffic;
  return { roundTrips, bytesSent, bytesReceived, milliseconds };
}
