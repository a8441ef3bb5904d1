/** How the sheet prints: A4, so many pages wide, with page numbers and the marking on every page. */
import { columnLetters, PAGE_MARGINS, type DraftPage } from "../../engine";

export function writePage(sheet: Excel.Worksheet, page: DraftPage): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation;
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: page.pagesWide };
  layout.setPrintMargins("Points", PAGE_MARGINS);
  if (page.repeatRows !== undefined) {
    layout.setPrintTitleRows(`$${page.repeatRows.first + 1}:$${page.repeatRows.last + 1}`);
  }
  if (page.repeatColumns !== undefined) {
    const { first, last } = page.repeatColumns;
    layout.setPrintTitleColumns(`$${columnLetters(first)}:$${columnLetters(last)}`);
  }
  // Pages that belong side by side come one after the other.
  if (page.pagesWide > 1) layout.printOrder = "OverThenDown";
  const every = layout.headersFooters.defaultForAllPages;
  if (page.footer !== undefined) every.centerFooter = page.footer;
  if (page.marking === undefined) return;
  every.centerHeader = printed(page.marking);
  every.leftFooter = printed(page.marking);
}

/** Excel takes "&" for the beginning of a code, and no more than 255 characters for all parts together. */
function printed(text: string): string {
  return text
    .slice(0, 90)
    .replace(/[\uD800-\uDBFF]$/, "")
    .replace(/&/g, "&&");
}
