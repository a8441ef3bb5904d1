/** What of the register can be written into the sheet; a file of its own, because few refreshes need it. */
import { draftWriteBack, type Analysis, type RegisterChange, type WriteBack } from "../../engine";
import { textBefore, writtenValue } from "../check/writtenValue";

/** Without what the sheet says by now. */
export function findWriteBacks(analysis: Analysis, changes: readonly RegisterChange[]): readonly WriteBack[] {
  return draftWriteBack(analysis, changes).filter(
    ({ fix }) =>
      fix === null || textBefore(fix, analysis.snapshot) !== writtenValue(fix, analysis.snapshot.date1904),
  );
}
