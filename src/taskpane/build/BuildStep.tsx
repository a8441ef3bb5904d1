/** Step 3: what will be, or has been, written. */
import type { ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import {
  REGISTER_KINDS,
  type Analysis,
  type CellAddress,
  type RegisterChoice as Registers,
} from "../../engine";
import { Icon } from "../frame/Icon";
import { Step } from "../frame/Step";
import { tokens } from "../tokens";
import { wording } from "../wording";
import type { WrittenSheet } from "../workbookDoor";
import { RegisterChoice } from "./RegisterChoice";
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
  /** Missing where the choice cannot be made now. */
  readonly onRegisters?: (registers: Registers) => void;
  /** What is told of a refresh. */
  readonly children?: ReactNode;
}

export function BuildStep({ analysis, written, onSelect, onRegisters, children }: BuildStepProps) {
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
        <>
          <p className={styles.text}>{wording.build.promise}</p>
          {hasSeveralPlans(analysis) ? (
            <RegisterChoice
              value={analysis.settings.registers}
              disabled={onRegisters === undefined}
              onChange={(registers) => onRegisters?.(registers)}
            />
          ) : null}
        </>
      )}
      {children}
    </Step>
  );
}

/** The sheets that an earlier build left in the workbook. */
export function ownSheets({ snapshot }: Analysis): readonly WrittenSheet[] {
  return [...REGISTER_KINDS, "summary" as const, "checks" as const].flatMap((kind) => {
    const name = snapshot.ownSheets[kind];
    return name === undefined ? [] : [{ kind, name, cut: [] }];
  });
}

function hasSeveralPlans({ plans }: Analysis): boolean {
  return new Set(plans.map(({ sheet }) => sheet)).size > 1;
}
