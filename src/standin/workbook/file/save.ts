import { writeMarked } from "./escapedTexts";
import { forgetCaches } from "../charts/chartSeries";
import { customXmlAddition } from "./customXml";
import { filterAddition } from "../tables/filterParts";
import { fillChartCaches, forgetDrawingNames, type Chart } from "../library";
import type { Book } from "../book";
import { addToPackage } from "./packageParts";
import { fitRowHeights } from "../lines/rowHeights";
import { webExtensionAddition } from "./webExtensions";

/** The workbook as an .xlsx, with the figures of all formulas. */
export async function saveBook(book: Book): Promise<Uint8Array> {
  if (book.revision > 0) book.calculated();
  fitRowHeights(book);
  const active = book.activeSheet ? book.sheets.indexOf(book.activeSheet) : 0;
  const [view, ...others] = book.library.views;
  book.library.views = [{ ...(view ?? NEW_VIEW), activeTab: Math.max(0, active) }, ...others];
  for (const sheet of book.sheets) {
    forgetDrawingNames(sheet);
    for (const chart of sheet.getCharts()) refresh(book, chart);
  }
  const { bytes, texts } = await writeMarked(book.sheets, () =>
    book.library.xlsx.writeBuffer({ validate: false }),
  );
  const whole = await addToPackage(
    bytes,
    [texts, customXmlAddition(book.customXml), webExtensionAddition(book.webExtensions)].filter(
      (one) => one !== null,
    ),
  );
  // Of the parts as they are by then: those of tables may hold texts that were put back.
  const filters = await filterAddition(book, whole);
  return filters === null ? whole : addToPackage(whole, [filters]);
}

/**
 * A chart carries the figures that it draws. Those of a chart that we made or changed are read again;
 * any other goes back into the file as it came.
 */
function refresh(book: Book, chart: Chart): void {
  const entry = book.library.getChartEntry(chart.chartNumber);
  if (!chart.chartModel || (entry?.rawData && entry.dirty !== true)) return;
  forgetCaches(chart.chartModel);
  fillChartCaches(chart.chartModel, book.library, chart.worksheet);
}

/** The window as Excel opens one, in its own units (twentieths of a point). */
const NEW_VIEW = {
  x: 0,
  y: 0,
  width: 28_800,
  height: 17_000,
  firstSheet: 0,
  activeTab: 0,
  visibility: "visible",
};
