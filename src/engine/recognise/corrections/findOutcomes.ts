/** What became of the user's corrections on the workbook that was read. */
import type { Correction, CorrectionOutcome } from "../../model/correction";
import type { RecognisedSheet, RecognisedTable } from "../../model/recognised";
import { textAt, type WorkbookSnapshot } from "../../model/snapshot";
import { fold } from "../../text/fold";
import { plainText } from "../../text/plainText";
import { headingsOf, LIKE, likeness, placeOfHeading } from "../grid/choices";
import { textsOfRow } from "./makeCorrection";
import { sayCorrection } from "./sayCorrection";

/** One outcome for each correction, in their order; those that fit nothing any more say so. */
export function findOutcomes(
  corrections: readonly Correction[],
  sheets: readonly RecognisedSheet[],
  snapshot: WorkbookSnapshot,
): readonly CorrectionOutcome[] {
  return corrections.map((correction) => {
    const sheet = sheets.find((one) => one.sheet === correction.sheet);
    const chosen = sayCorrection(correction);
    if (!sheet)
      return {
        correction,
        fits: false,
        sentence: `${chosen} The sheet “${correction.sheet}” is no longer there, so this is left aside.`,
      };
    if (sheet.tables.some((table) => isMet(correction, table, snapshot)))
      return { correction, fits: true, sentence: chosen };
    return {
      correction,
      fits: false,
      sentence: `${chosen} ${GONE[correction.kind]}, so this is left aside.`,
    };
  });
}

const GONE: Readonly<Record<Correction["kind"], string>> = {
  field: "No plan on the sheet has this heading any more",
  "heading-row": "The sheet has no such row any more",
  "no-plan": "The sheet has no such table any more",
  split: "No row of a plan on the sheet reads so any more",
};

/** The table is as it is because of the correction. */
function isMet(correction: Correction, table: RecognisedTable, snapshot: WorkbookSnapshot): boolean {
  const cells = snapshot.sheets.find((one) => one.name === correction.sheet);
  const reads = (row: number): boolean =>
    cells !== undefined &&
    likeness(textsWithin(table, textsOfRow(cells, row), cells.left), correction.headings) >= LIKE;
  switch (correction.kind) {
    case "field": {
      const place = placeOfHeading(headingsOf(table), correction.heading, correction.nth);
      if (table.columns.length > 0) return table.columns[place]?.chosen === true;
      return table.chosenLabels?.some((label) => fold(label) === fold(correction.heading)) ?? false;
    }
    case "heading-row":
      return table.chosen === "heading-row" && table.headingRows.some((row) => reads(row));
    case "no-plan":
      return table.chosen === "no-plan" && likeness(correction.headings, headingsOf(table)) >= LIKE;
    case "split": {
      const wanted = fold(correction.action);
      const parted = table.records.filter((record) => {
        const piece = record.fields.action?.[0] ?? record.fields.detail?.[0];
        if (piece === undefined || cells === undefined) return false;
        return fold(plainText(textAt(cells, piece.row, piece.column))) === wanted;
      });
      return parted.length > 1;
    }
  }
}

function textsWithin({ range }: RecognisedTable, texts: readonly string[], left: number): readonly string[] {
  return texts.slice(range.column - left, range.column - left + range.columns);
}
