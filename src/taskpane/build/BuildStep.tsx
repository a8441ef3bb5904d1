/** Step 3: what will be, or has been, written. */
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type Analysis, type CellAddress } from "../../engine";
import { Icon } from "../frame/Icon";
import { Step } from "../frame/Step";
import { wording } from "../wording";
import type { WrittenSheet } from "../workbookDoor";
import { SheetLinks } from "./SheetLinks";

const useStyles = makeStyles({
  text: { margin: 0 },
  done: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  success: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

export interface BuildStepProps {
  readonly analysis: Analysis;
  /** The sheets that were written last; null where that is not what was done last. */
  readonly written: readonly WrittenSheet[] | null;
  readonly onSelect: (at: CellAddress) => void;
  /** What is told of a refresh. */
  readonly children?: ReactNode;
}

export function BuildStep({ analysis, written, onSelect, children }: BuildStepProps) {
  const styles = useStyles();
  const standing = ownSheets(analysis);
  return (
    <Step number={3} heading={wording.build.heading} showing={written !== null}>
      {written !== null ? (
        <>
          <p className={mergeClasses(styles.text, styles.done)} tabIndex={-1} data-verdict>
            <Icon name="tick" className={styles.success} />
            <span className={styles.strong}>{wording.build.written(wording.longDate(analysis.asOf))}</span>
          </p>
          <SheetLinks sheets={written} analysis={analysis} onSelect={onSelect} />
        </>
      ) : standing.length > 0 ? (
        <>
          <p className={styles.text} tabIndex={-1} data-verdict>
            {wording.build.refreshPromise}
          </p>
          <SheetLinks sheets={standing} analysis={null} onSelect={onSelect} />
        </>
      ) : (
        <p className={styles.text}>{wording.build.promise}</p>
      )}
      {children}
    </Step>
  );
}

/** The sheets that an earlier build left in the workbook. */
export function ownSheets({ snapshot }: Analysis): readonly WrittenSheet[] {
  return (["register", "summary", "checks"] as const).flatMap((kind) => {
    const name = snapshot.ownSheets[kind];
    return name === undefined ? [] : [{ kind, name, cut: [] }];
  });
}
