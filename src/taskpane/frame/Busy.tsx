/** Shown while Excel is asked; comes in after a moment, so that quick answers do not flicker. */
import { useId } from "react";
import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { PlainButton } from "./PlainButton";
import { Turning } from "./Turning";

const useStyles = makeStyles({
  busy: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalL,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: "300ms",
    animationDuration: "1ms",
    animationFillMode: "both",
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

export function Busy({ text, onStop }: { text: string; onStop?: () => void }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.busy}>
      <div role="progressbar" aria-labelledby={id} className={styles.line}>
        <Turning />
        <span id={id}>{text}</span>
      </div>
      {onStop && <PlainButton text={wording.busy.cancel} onClick={onStop} />}
    </div>
  );
}
