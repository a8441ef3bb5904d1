/** The part of the pane that scrolls. What must stay in sight stands beneath it, not over it. */
import type { ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";

/** With large text or in a low pane nothing stays in sight, or there would be too little room to read in. */
export const LOW_PANE = "@container (max-height: 20rem)";

const useStyles = makeStyles({
  page: {
    // For words that are out of sight: else they would lie beside the scrolling.
    position: "relative",
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "auto",
    // What gets the focus is brought clear of the steps through the findings, which stay at the top.
    scrollPaddingTop: "4rem",
    [LOW_PANE]: { flexBasis: "auto", flexShrink: 0, overflowY: "visible" },
  },
});

export function Page(props: { hidden?: boolean; className?: string; children: ReactNode }) {
  const { hidden = false, className, children } = props;
  return (
    <div className={mergeClasses(useStyles().page, className)} hidden={hidden} data-page>
      {children}
    </div>
  );
}
