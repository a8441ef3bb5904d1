/** A page of its own in the pane, in the place of the three steps, with the way back. */
import { useEffect, useId, useRef, type ReactNode } from "react";
import { Link, makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { wording } from "../wording";

const useStyles = makeStyles({
  screen: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}` },
  heading: {
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

export function Screen(props: { heading: string; onBack: () => void; children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever came here by a press reads on from the top of the new page.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest("[data-pane]")?.scrollTo({ top: 0 });
  }, []);
  return (
    <section
      className={styles.screen}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) props.onBack();
      }}
    >
      <Link as="button" onClick={props.onBack}>
        {wording.back}
      </Link>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading} data-verdict>
        {props.heading}
      </h2>
      {props.children}
    </section>
  );
}
