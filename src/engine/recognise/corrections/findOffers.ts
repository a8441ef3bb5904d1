/** Corrections of one sheet that would fit another with like headings: offered, never applied unasked. */
import type { Correction, CorrectionOffer } from "../../model/correction";
import { ASK_BELOW, type RecognisedSheet, type RecognisedTable } from "../../model/recognised";
import type { WorkbookSnapshot } from "../../model/snapshot";
import { areAbout } from "./changeCorrections";
import { headingsOf, LIKE, likeness, placeOfHeading } from "../grid/choices";
import { rowsReading } from "../headings/chooseHeadings";
import { textsOfRow } from "./makeCorrection";
import { sayCorrection } from "./sayCorrection";

/** One offer for each pair of sheets, in the order of the sheets; of two choices for a thing, the later. */
export function findOffers(
  corrections: readonly Correction[],
  sheets: readonly RecognisedSheet[],
  snapshot: WorkbookSnapshot,
): readonly CorrectionOffer[] {
  return sheets.flatMap((sheet) => {
    const wanted = corrections.flatMap((correction) => {
      const moved = correction.sheet === sheet.sheet ? null : movedTo(correction, sheet, snapshot);
      return moved === null ? [] : [{ from: correction.sheet, moved }];
    });
    const latest = wanted.filter(
      ({ moved }, place) => !wanted.slice(place + 1).some((later) => areAbout(later.moved, moved)),
    );
    const sources = [...new Set(latest.map(({ from }) => from))];
    return sources.map((from) => {
      const own = latest.filter((one) => one.from === from).map(({ moved }) => moved);
      return { from, sheet: sheet.sheet, sentences: own.map(sayCorrection), corrections: own };
    });
  });
}

/** The correction as it would be made on the sheet; null where it fits nothing there or would change nothing. */
function movedTo(
  correction: Correction,
  sheet: RecognisedSheet,
  snapshot: WorkbookSnapshot,
): Correction | null {
  switch (correction.kind) {
    case "field": {
      const table = plansLike(correction.headings, sheet).find((one) => {
        const place = placeOfHeading(headingsOf(one), correction.heading, correction.nth);
        if (place < 0 || isChosen(one, place)) return false;
        // A column that we should have to ask about is answered along with it.
        return fieldAt(one, place) !== correction.field || isUnsure(one, place);
      });
      return table ? { ...correction, sheet: sheet.sheet, headings: headingsOf(table) } : null;
    }
    case "no-plan": {
      const [table] = correction.firstAction === null ? plansLike(correction.headings, sheet) : [];
      return table && table.chosen === undefined ? { ...correction, sheet: sheet.sheet } : null;
    }
    // What one row holds says nothing of another sheet's.
    case "split":
      return null;
    case "heading-row": {
      const cells = snapshot.sheets.find((one) => one.name === sheet.sheet);
      if (!cells || sheet.tables.some((table) => table.chosen)) return null;
      const textsIn = (row: number) => textsOfRow(cells, row).filter((text) => text !== "");
      const rows = rowsReading(textsIn, cells.top, cells.top + cells.values.length - 1, correction.headings);
      const known = sheet.tables.filter((table) => table.isPlan).flatMap((table) => table.headingRows);
      return rows.some((row) => !known.includes(row)) ? { ...correction, sheet: sheet.sheet } : null;
    }
  }
}

function plansLike(headings: readonly string[], sheet: RecognisedSheet): readonly RecognisedTable[] {
  return sheet.tables.filter((table) => table.isPlan && likeness(headings, headingsOf(table)) >= LIKE);
}

function isChosen(table: RecognisedTable, place: number): boolean {
  if (table.columns.length > 0) return table.columns[place]?.chosen === true;
  return table.chosenLabels?.includes(headingsOf(table)[place] ?? "") ?? false;
}

function isUnsure(table: RecognisedTable, place: number): boolean {
  const column = table.columns[place];
  return column !== undefined && column.field !== null && column.confidence < ASK_BELOW;
}

function fieldAt(table: RecognisedTable, place: number) {
  if (table.columns.length > 0) return table.columns[place]?.field ?? null;
  return table.labels[headingsOf(table)[place] ?? ""] ?? null;
}
