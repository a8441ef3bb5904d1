/** What crosses to Excel in each operation, counted exactly by the stand-in. */
import { analyse, draftSheets, type SheetDraft } from "../src/engine";
import { analyseWorkbook } from "../src/excel/analyseWorkbook";
import { buildWorkbook } from "../src/excel/buildWorkbook";
import { colourRegister } from "../src/excel/colourRegister";
import { readSnapshot } from "../src/excel/readSnapshot";
import { ActionType, type Batch } from "../src/standin/executor/batch";
import { connectOfficeJs } from "../src/standin/node";
import { openStandin } from "../src/standin/standin";
import { utf8Length } from "../src/standin/traffic";

export const OPERATIONS = ["check", "build", "refresh", "colour"] as const;

export interface Crossing {
  readonly roundTrips: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

export interface TrafficFigures {
  readonly operations: Readonly<Record<(typeof OPERATIONS)[number], Crossing>>;
  /** Of the texts, numbers and formulas that a build writes, without anything around them. */
  readonly bytesWritten: number;
  /** Bytes that a build sends for each of them, in all. */
  readonly sentToWritten: number;
  /** Bytes of the cells themselves, as JSON, that it sends for each of them: without looks, charts, questions and the like. */
  readonly cellsToWritten: number;
}

/** Bytes sent for each byte written of what the larger plan has more: the page's furniture is sent once at any size. */
export function furtherSentToWritten(smaller: TrafficFigures, larger: TrafficFigures): number {
  const { build } = larger.operations;
  return (
    (build.bytesSent - smaller.operations.build.bytesSent) / (larger.bytesWritten - smaller.bytesWritten)
  );
}

/** Check, first build, refresh of what was built, colours: in this order on one workbook. */
export async function measureTraffic(bytes: Uint8Array, asOf: string): Promise<TrafficFigures> {
  const standin = await openStandin(bytes, { fileName: "bench.xlsx" });
  let bytesOfCells = 0;
  const execute = standin.execute.bind(standin);
  standin.execute = (batch) => {
    bytesOfCells += cellBytes(batch);
    return execute(batch);
  };
  connectOfficeJs(standin);
  const drafts = draftSheets(analyse(await readSnapshot(), { asOf }));
  const work = {
    check: () => analyseWorkbook({ asOf }),
    build: () => buildWorkbook({ asOf }),
    refresh: () => buildWorkbook({ asOf }),
    colour: () => colourRegister(),
  };
  const operations: Partial<Record<keyof typeof work, Crossing>> = {};
  let cellsSent = 0;
  for (const operation of OPERATIONS) {
    const { roundTrips, bytesSent, bytesReceived } = standin.traffic;
    bytesOfCells = 0;
    await work[operation]();
    if (operation === "build") cellsSent = bytesOfCells;
    operations[operation] = {
      roundTrips: standin.traffic.roundTrips - roundTrips,
      bytesSent: standin.traffic.bytesSent - bytesSent,
      bytesReceived: standin.traffic.bytesReceived - bytesReceived,
    };
  }
  const measured = operations as TrafficFigures["operations"];
  const bytesWritten = writtenBytes(drafts);
  return {
    operations: measured,
    bytesWritten,
    sentToWritten: measured.build.bytesSent / bytesWritten,
    cellsToWritten: cellsSent / bytesWritten,
  };
}

/** Of what cells are given in a batch, as JSON. */
function cellBytes({ Actions }: Batch): number {
  return Actions.reduce(
    (bytes, { ActionType: type, Name, ArgumentInfo }) =>
      type === ActionType.setProperty && (Name === "Formulas" || Name === "Values")
        ? bytes + utf8Length(JSON.stringify(ArgumentInfo?.Arguments))
        : bytes,
    0,
  );
}

function writtenBytes(drafts: readonly SheetDraft[]): number {
  let bytes = 0;
  for (const { cells } of drafts)
    for (const { values } of cells)
      for (const row of values)
        for (const value of row)
          if (value !== null) bytes += utf8Length(typeof value === "object" ? value.formula : String(value));
  return bytes;
}
