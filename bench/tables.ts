/** Figures laid out for a terminal. */
import { alignColumns } from "../src/cli/layOut";
import { ENGINE, READING, sumOf, type ChainFigures, type ChainStage } from "./chain";
import type { LoadFigures } from "./firstLoad";
import type { ResponsiveFigures } from "./responsive";
import { furtherSentToWritten, OPERATIONS, type TrafficFigures } from "./traffic";

export interface Sized<Figures> {
  readonly rows: number;
  readonly columns: number;
  readonly figures: Figures;
}

/** Index of the size from which growth is told: below it, one-off costs hide it. */
const GROWN_FROM = 1;

export function loadTable({ files, gzip, brotli }: LoadFigures): string {
  return table(
    ["first load of the pane, KB", "plain", "gzip", "brotli"],
    [
      ...files.map((file) => [file.file, file.plain, file.gzip, file.brotli].map(String)),
      ["in all", "", String(gzip), String(brotli)],
    ],
  );
}

/** Milliseconds of the clock on the wall, with what of them is ours. */
export function responsiveTable(sizes: readonly ResponsiveFigures[]): string {
  return table(
    ["the pane while it works, ms · ours", "first answer", "verdict", "press", "longest slice", "over 50 ms"],
    sizes.map((size) => [
      `${size.rows} rows`,
      `${size.firstAnswer} · ${size.firstAnswerOurs}`,
      `${size.verdict} · ${size.verdictOurs}`,
      `${size.press} · ${size.pressOurs}`,
      String(size.longestOurs),
      String(size.longOurs),
    ]),
  );
}

/** Round trips, then megabytes sent and received, of each operation; then what a build sends for what it writes. */
export function trafficTable(traffic: readonly Sized<TrafficFigures>[]): string {
  const rows = traffic.map(({ rows: count, columns, figures }, index) => [
    `${count} × ${columns}`,
    ...OPERATIONS.map((operation) => {
      const { roundTrips, bytesSent, bytesReceived } = figures.operations[operation];
      return `${roundTrips} · ${megabytes(bytesSent)} · ${megabytes(bytesReceived)}`;
    }),
    figures.cellsToWritten.toFixed(2),
    figures.sentToWritten.toFixed(2),
    furtherOf(traffic[index - 1]?.figures, figures),
  ]);
  return table(
    [
      "round trips · MB sent · received",
      ...OPERATIONS,
      "sent per byte written: cells",
      "all",
      "all, of what the size before has not",
    ],
    rows,
  );
}

function furtherOf(smaller: TrafficFigures | undefined, larger: TrafficFigures): string {
  return smaller === undefined ? "" : furtherSentToWritten(smaller, larger).toFixed(2);
}

/** A column of milliseconds for each size; then how time grew beside the rows, and the part of the library's load. */
export function chainTable(chains: readonly Sized<ChainFigures>[]): string {
  const lines: readonly (readonly [string, readonly ChainStage[]])[] = [
    ["load", ["load"]],
    ["snapshot", ["snapshot"]],
    ...ENGINE.map((stage) => [stage, [stage]] as const),
    ["engine in all", ENGINE],
    ["read (snapshot to reconcile)", READING],
  ];
  const rows = lines.map(([name, stages]) => {
    const times = chains.map(({ figures }) => sumOf(figures, stages));
    const perRow = times.map((time, index) => time / (chains[index]?.rows ?? 1));
    const growth = (perRow.at(-1) ?? 0) / (perRow[GROWN_FROM] ?? 1);
    const { load } = chains.at(-1)?.figures ?? { load: 1 };
    return [
      name,
      ...times.map((time) => time.toFixed(0)),
      growth.toFixed(2),
      ((times.at(-1) ?? 0) / load).toFixed(2),
    ];
  });
  rows.push(["longest step (clock)", ...chains.map(({ figures }) => figures.longestStep.toFixed(0)), "", ""]);
  const sizes = chains.map(({ rows: count }) => `${count} rows`);
  return table(["processor ms", ...sizes, "growth per row", "of the library's load"], rows);
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  return alignColumns(
    [heading, ...rows],
    heading.slice(1).map((_, index) => index + 1),
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}
