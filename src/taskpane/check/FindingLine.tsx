/** One finding: what is the case and where. A click selects the cell in the sheet. */
import { useEffect, useRef } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Finding } from "../../engine";
import { Said } from "../frame/Said";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  line: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: `0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0`,
    marginTop: "2px",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight", borderLeftWidth: "6px" },
  },
  place: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

export function FindingLine(props: {
  finding: Finding;
  isCurrent: boolean;
  /** Its cells, in words. */
  place: string;
  /** The action that it is about; null for the document. */
  subject: string | null;
  onChoose: () => void;
  /** By arrow key, to the finding before or after. */
  onStep: (by: 1 | -1) => void;
  /** True, once, where the user went to the finding by key: its line takes the focus. */
  takesFocus: () => boolean;
}) {
  const { finding, isCurrent, place, subject, onChoose, onStep, takesFocus } = props;
  const styles = useStyles();
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isCurrent) return;
    line.current?.scrollIntoView({ block: "nearest" });
    if (takesFocus()) line.current?.focus();
  }, [isCurrent, takesFocus]);
  return (
    <button
      ref={line}
      type="button"
      className={mergeClasses(styles.line, isCurrent && styles.current)}
      aria-current={isCurrent ? "true" : undefined}
      onClick={onChoose}
      onKeyDown={(event) => {
        const by = STEPS[event.key];
        if (by === undefined) return;
        event.preventDefault();
        onStep(by);
      }}
    >
      <Said text={finding.message} />
      <span className={styles.place}>{subject === null ? place : `${place} · ${subject}`}</span>
    </button>
  );
}
