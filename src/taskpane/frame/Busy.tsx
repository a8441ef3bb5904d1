/** Shown while Excel is asked; comes in after a moment, so that quick answers do not flicker. */
import { Spinner, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  busy: {
    display: "flex",
    justifyContent: "center",
    padding: tokens.spacingVerticalL,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: "300ms",
    animationDuration: "1ms",
    animationFillMode: "both",
  },
});

export function Busy({ text }: { text: string }) {
  return (
    <div className={useStyles().busy}>
      <Spinner size="tiny" label={text} />
    </div>
  );
}
