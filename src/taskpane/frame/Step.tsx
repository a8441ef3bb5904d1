/** One of the pane's steps: a number, a heading and what belongs to it. */
import { useEffect, useId, useRef, type ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  section: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  number: {
    display: "inline-flex",
    justifyContent: "center",
    alignItems: "center",
    flexShrink: 0,
    minWidth: "1.6em",
    height: "1.6em",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1,
  },
});

export interface StepProps {
  readonly number: number;
  readonly heading: string;
  /** Brought into view when this becomes true: its result has just come. */
  readonly showing?: boolean;
  readonly children: ReactNode;
}

export function Step({ number, heading, showing = false, children }: StepProps) {
  const styles = useStyles();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (showing) section.current?.scrollIntoView({ block: "start" });
  }, [showing]);
  return (
    <section ref={section} className={styles.section} aria-labelledby={id} data-step={number}>
      <h2 className={styles.heading} id={id}>
        <span className={styles.number}>{number}</span>
        <span>{heading}</span>
      </h2>
      {children}
    </section>
  );
}
