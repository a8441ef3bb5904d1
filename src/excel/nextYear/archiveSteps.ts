/** Writes the archive on a new sheet. */
import type { ArchiveDraft } from "../../engine";
import { sheetSteps } from "../write/sheetSteps";
import type { Step } from "../write/target";
import { writeCells } from "../write/writeCells";
import { writePage } from "../write/writePage";
import { writeColumnWidths, writeRowHeights } from "../write/writeSizes";

export function archiveSteps(
  context: Excel.RequestContext,
  draft: ArchiveDraft,
  name: string,
): readonly Step[] {
  const { sheet, opening, step, looks, wraps } = sheetSteps(context, name);
  return [
    opening(() => void context.workbook.worksheets.add(name)),
    ...writeCells(sheet, { name, draft, rename: (formula) => formula }, []),
    ...looks(draft.styles),
    step((own) => {
      writeColumnWidths(own, draft.columnWidths);
      writeRowHeights(own, draft.rowHeights ?? []);
      own.showGridlines = draft.showGridlines;
      own.freezePanes.freezeRows(draft.frozenRows);
      writePage(own, draft.page);
    }),
    ...wraps(draft.styles),
  ];
}
