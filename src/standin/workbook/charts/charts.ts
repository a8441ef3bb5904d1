/** Charts of a sheet: finding, making, placing them. */
import { refuse } from "../../refusals";
import { absoluteAddress, between, quotedSheetName, type Area } from "../area";
import type { Book } from "../book";
import { cellValue, formulaOf } from "../cells/cellValues";
import { chartFrames, type Chart, type ChartFrame, type Worksheet } from "../library";
import { defaultHeightPoints, heightPoints, isRowHidden, widthPoints } from "../lines/sizes";

type AddOptions = Parameters<Worksheet["addChart"]>[0];

/** Types that we can make: as Office.js names them, and what the library calls for. */
export const CHART_TYPES: Readonly<Record<string, Omit<AddOptions, "series">>> = {
  ColumnClustered: { type: "bar", barDir: "col", grouping: "clustered" },
  ColumnStacked: { type: "bar", barDir: "col", grouping: "stacked", overlap: 100 },
  ColumnStacked100: { type: "bar", barDir: "col", grouping: "percentStacked", overlap: 100 },
  BarClustered: { type: "bar", barDir: "bar", grouping: "clustered" },
  BarStacked: { type: "bar", barDir: "bar", grouping: "stacked", overlap: 100 },
  BarStacked100: { type: "bar", barDir: "bar", grouping: "percentStacked", overlap: 100 },
  Line: { type: "line", grouping: "standard", showMarker: false },
  LineMarkers: { type: "line", grouping: "standard", showMarker: true },
  Area: { type: "area", grouping: "standard" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
};

/** What a chart's type is called in Office.js; "Invalid" where we have no name for it. */
export function chartTypeOf(chart: Chart): string {
  const group = chart.chartModel?.chart.plotArea.chartTypes[0];
  if (!group) return "Invalid";
  const found = Object.entries(CHART_TYPES).find(([, wish]) => {
    if (wish.type !== group.type) return false;
    if (group.type === "bar") return wish.barDir === group.barDir && wish.grouping === group.grouping;
    return group.type !== "line" || wish.showMarker !== true;
  });
  return found?.[0] ?? "Invalid";
}

export function frameOf(chart: Chart): ChartFrame | undefined {
  return chartFrames(chart.worksheet).find((frame) =>
    chart.isChartEx ? frame.chartExNumber === chart.chartExNumber : frame.chartNumber === chart.chartNumber,
  );
}

export function chartName(chart: Chart): string {
  return frameOf(chart)?.graphicFrame?.name ?? `Chart ${chart.chartNumber || chart.chartExNumber}`;
}

export function findChart(sheet: Worksheet, name: string): Chart | null {
  return sheet.getCharts().find((chart) => chartName(chart).toLowerCase() === name.toLowerCase()) ?? null;
}

/** Excel's size of a new chart in points, and the units of the file. */
const NEW_WIDTH = 360;
const NEW_HEIGHT = 216;
export const EMU_A_POINT = 12_700;

/** Makes a chart beside its data. */
export function addChart(
  book: Book,
  data: { sheet: Worksheet; area: Area },
  on: Worksheet,
  type: string,
  byRows: boolean,
  location: string,
): Chart {
  const wish =
    CHART_TYPES[type] ??
    refuse.notImplemented(location, `The stand-in cannot make a chart of the type ${type}.`);
  const series = seriesOf(book, data.sheet, data.area, byRows);
  const name = freeName(on);
  const options = {
    ...wish,
    series,
    showLegend: series.length > 1 || wish.type === "pie" || wish.type === "doughnut",
  };
  on.addChart({ ...options, legendPosition: "b" }, { tl: { col: 0, row: 0 }, br: { col: 1, row: 1 } });
  const chart = on.getCharts().at(-1) ?? refuse.generalException(location);
  chartFrames(on).push({ range: chart.range, chartNumber: chart.chartNumber, graphicFrame: { name } });
  const left = sum(data.area.column + data.area.columns + 1, (column) => widthPoints(on, column));
  const top = sum(data.area.row, (row) => rowPoints(on, row));
  setBounds(chart, { left, top, width: NEW_WIDTH, height: NEW_HEIGHT });
  book.dressed();
  return chart;
}

function freeName(sheet: Worksheet): string {
  let number = sheet.getCharts().length + 1;
  while (findChart(sheet, `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

export interface SeriesWish {
  readonly name?: string | { formula: string };
  readonly categories?: string;
  readonly values: string;
}

/**
 * The series of an area: by columns or rows. The first line names the series where a text stands in
 * it over figures; the first of the other direction holds the categories where it is not figures.
 */
export function seriesOf(book: Book, sheet: Worksheet, area: Area, byRows: boolean): SeriesWish[] {
  const along = byRows ? area.columns : area.rows;
  const across = byRows ? area.rows : area.columns;
  const at = (one: number, other: number) => {
    const [row, column] = byRows ? [other, one] : [one, other];
    const cell = sheet.findRow(area.row + row + 1)?.findCell(area.column + column + 1);
    // A whole calculation is dear, and headings are seldom formulas.
    if (cell !== undefined && formulaOf(cell) !== null) book.calculated();
    return cellValue(cell, book.date1904);
  };
  const place = (one: number, other: number, lastOne = one) => {
    const cells = byRows
      ? between(area.row + other, area.column + one, area.row + other, area.column + lastOne)
      : between(area.row + one, area.column + other, area.row + lastOne, area.column + other);
    return `${quotedSheetName(sheet.name)}!${absoluteAddress(cells)}`;
  };
  const isText = (value: unknown) => typeof value === "string" && value !== "";
  const named = along > 1 && Array.from({ length: across }, (_one, other) => at(0, other)).some(isText);
  const first = named ? 1 : 0;
  const labelled =
    across > 1 &&
    (at(0, 0) === "" ||
      Array.from({ length: along - first }, (_one, one) => at(first + one, 0)).some(isText));
  const wishes: SeriesWish[] = [];
  for (let other = labelled ? 1 : 0; other < across; other++) {
    wishes.push({
      ...(named ? { name: { formula: place(0, other) } } : {}),
      ...(labelled ? { categories: place(first, 0, along - 1) } : {}),
      values: place(first, other, along - 1),
    });
  }
  return wishes;
}

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart lies, in points from the sheet's corner. */
export function boundsOf(chart: Chart): Bounds {
  const { tl, br, ext } = chart.range;
  const sheet = chart.worksheet;
  const x = (cell: typeof tl) =>
    sum(cell.nativeCol, (column) => widthPoints(sheet, column)) + cell.nativeColOff / EMU_A_POINT;
  const y = (cell: typeof tl) =>
    sum(cell.nativeRow, (row) => rowPoints(sheet, row)) + cell.nativeRowOff / EMU_A_POINT;
  const [left, top] = [x(tl), y(tl)];
  if (br) return { left, top, width: x(br) - left, height: y(br) - top };
  return { left, top, width: (ext?.cx ?? 0) / EMU_A_POINT, height: (ext?.cy ?? 0) / EMU_A_POINT };
}

/** Places a chart by its bounds; it moves and sizes with the cells from then on. */
export function setBounds(chart: Chart, { left, top, width, height }: Bounds): void {
  const sheet = chart.worksheet;
  const [fromColumn, fromColumnRest] = cellAt(left, (column) => widthPoints(sheet, column));
  const [toColumn, toColumnRest] = cellAt(left + width, (column) => widthPoints(sheet, column));
  const [fromRow, fromRowRest] = cellAt(top, (row) => rowPoints(sheet, row));
  const [toRow, toRowRest] = cellAt(top + height, (row) => rowPoints(sheet, row));
  setCorners(chart, { row: fromRow, column: fromColumn }, { row: toRow, column: toColumn });
  const { tl, br } = chart.range;
  tl.nativeColOff = Math.round(fromColumnRest * EMU_A_POINT);
  tl.nativeRowOff = Math.round(fromRowRest * EMU_A_POINT);
  if (br) {
    br.nativeColOff = Math.round(toColumnRest * EMU_A_POINT);
    br.nativeRowOff = Math.round(toRowRest * EMU_A_POINT);
  }
}

/** From the top left of one cell to the top left of another. */
export function setCorners(
  chart: Chart,
  from: { row: number; column: number },
  to: { row: number; column: number },
): void {
  const { tl } = chart.range;
  const br =
    chart.range.br ?? (Object.assign(Object.create(Object.getPrototypeOf(tl) as object), tl) as typeof tl);
  Object.assign(tl, { nativeCol: from.column, nativeRow: from.row, nativeColOff: 0, nativeRowOff: 0 });
  Object.assign(br, { nativeCol: to.column, nativeRow: to.row, nativeColOff: 0, nativeRowOff: 0 });
  chart.range = { tl, br, editAs: "twoCell" };
  const frame = frameOf(chart);
  if (frame) frame.range = chart.range;
}

function rowPoints(sheet: Worksheet, row: number): number {
  return isRowHidden(sheet, row) ? 0 : (heightPoints(sheet, row) ?? defaultHeightPoints(sheet));
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += size(index);
  return total;
}

/** The row or column at a distance, and what is left of the way inside it. */
function cellAt(distance: number, size: (index: number) => number): readonly [number, number] {
  let index = 0;
  let left = Math.max(0, distance);
  while (left >= size(index) && index < 16_383) left -= size(index++);
  return [index, left];
}
