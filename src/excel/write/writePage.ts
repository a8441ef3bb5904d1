/** How the sheet prints: A4, so many pages wide. */
import type { DraftPage } from "../../engine";

export function writePage(sheet: Excel.Worksheet, page: DraftPage): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation;
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: page.pagesWide };
  if (page.repeatRows !== undefined) {
    layout.setPrintTitleRows(`$${page.repeatRows.first + 1}:$${page.repeatRows.last + 1}`);
  }
  if (page.footer !== undefined) layout.headersFooters.defaultForAllPages.centerFooter = page.footer;
}
