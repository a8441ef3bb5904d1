/** Writes the archive on a new sheet. */
import type { ArchiveDraft } from "../../engine";
import type { Step } from "../write/target";
import { writeCells } from "../write/writeCells";
import { writePage } from "../write/writePage";
import { writeColumnWidths, writeRowHeights, writeStyle, writeWrap } from "../write/writeStyles";

/** A handful of objects and actions in a request. */
const BYTES_OF_A_THING = 2_500;

export function archiveSteps(
  context: Excel.RequestContext,
  draft: ArchiveDraft,
  name: string,
): readonly Step[] {
  const { worksheets } = context.workbook;
  let worksheet: Excel.Worksheet | null = null;
  const sheet = () => (worksheet ??= worksheets.getItem(name));
  const step = (queue: (sheet: Excel.Worksheet) => void): Step => ({
    bytes: BYTES_OF_A_THING,
    queue: () => queue(sheet()),
  });
  return [
    { bytes: BYTES_OF_A_THING, queue: () => void worksheets.add(name) },
    ...writeCells(sheet, { name, draft, rename: (formula) => formula }, []),
    ...draft.styles.map((style) => step((own) => writeStyle(own, style))),
    step((own) => {
      writeColumnWidths(own, draft.columnWidths);
      writeRowHeights(own, draft.rowHeights ?? []);
      own.showGridlines = draft.showGridlines;
      own.freezePanes.freezeRows(draft.frozenRows);
      writePage(own, draft.page);
    }),
    ...draft.styles
      .filter((style) => style.wrap !== undefined)
      .map((style) => step((own) => writeWrap(own, style))),
  ];
}
