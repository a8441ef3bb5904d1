/** A line that opens to show more. */
import { useId, useState, type ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { Icon } from "./Icon";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "28px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  chevron: {
    flexShrink: 0,
    alignSelf: "center",
    color: tokens.colorNeutralForeground3,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFaster,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  turned: { transform: "rotate(90deg)" },
  // With large text the aside goes beneath the summary.
  line: { display: "flex", flexWrap: "wrap", flexGrow: 1, columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  summary: { flexGrow: 1, flexShrink: 1, flexBasis: "7rem", minWidth: 0, overflowWrap: "anywhere" },
  aside: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  content: { paddingInlineStart: "1.35rem", paddingBottom: tokens.spacingVerticalXS },
});

export interface DisclosureProps {
  readonly summary: ReactNode;
  /** At the end of the line: a count, a word. */
  readonly aside?: ReactNode;
  readonly initiallyOpen?: boolean;
  /** Given together: the parent keeps whether it is open. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

export function Disclosure({
  summary,
  aside,
  initiallyOpen = false,
  open,
  onToggle,
  children,
}: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  const [ownOpen, setOwnOpen] = useState(initiallyOpen);
  const isOpen = open ?? ownOpen;
  const toggle = () => {
    setOwnOpen(!isOpen);
    onToggle?.(!isOpen);
  };
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
      >
        <Icon name="chevron" className={mergeClasses(styles.chevron, isOpen && styles.turned)} />
        <span className={styles.line}>
          <span className={styles.summary}>{summary}</span>
          {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
        </span>
      </button>
      <div id={id} className={styles.content} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </div>
  );
}
