/** One finding: what is the case and where. A click selects the cell in the sheet. */
import { useEffect, useRef } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../engine";

const useStyles = makeStyles({
  line: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: `0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0`,
    marginBottom: "2px",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    // Clear of the steps above, which stay in place while the list scrolls.
    scrollMarginBlock: "4rem",
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

export function FindingLine(props: {
  finding: Finding;
  isCurrent: boolean;
  /** Its cells, in words. */
  place: string;
  /** The action that it is about; null for the document. */
  subject: string | null;
  onChoose: () => void;
}) {
  const { finding, isCurrent, place, subject, onChoose } = props;
  const styles = useStyles();
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  return (
    <button
      ref={line}
      type="button"
      className={mergeClasses(styles.line, isCurrent && styles.current)}
      aria-current={isCurrent ? "true" : undefined}
      onClick={onChoose}
    >
      {finding.message}
      <span className={styles.place}>{subject === null ? place : `${place} · ${subject}`}</span>
    </button>
  );
}
