/** A page of its own in the pane, in the place of the steps, with the way back. */
import { useEffect, useId, useRef, type ReactNode } from "react";
import { Link, makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { LOW_PANE, Page } from "./Page";

const useStyles = makeStyles({
  // Its page scrolls within it, above its foot; where the pane's own foot leaves too little room, both of them scroll.
  screen: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    overflowY: "auto",
    [LOW_PANE]: { display: "block", flexBasis: "auto", flexShrink: 0, overflowY: "visible" },
  },
  page: {
    minHeight: "6rem",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  foot: {
    display: "flex",
    flexShrink: 0,
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

export interface ScreenProps {
  readonly heading: string;
  readonly onBack: () => void;
  /** What stays in sight while the page scrolls. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

export function Screen({ heading, onBack, foot, children }: ScreenProps) {
  const styles = useStyles();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever came here by a press reads on from the top of the new page.
  useEffect(() => title.current?.focus(), []);
  return (
    <section
      className={styles.screen}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onBack();
      }}
    >
      <Page className={styles.page}>
        <Link as="button" onClick={onBack}>
          {wording.back}
        </Link>
        <h2 id={id} ref={title} tabIndex={-1} className={styles.heading} data-verdict>
          {heading}
        </h2>
        {children}
      </Page>
      {foot === undefined ? null : <div className={styles.foot}>{foot}</div>}
    </section>
  );
}
