/** Shown while Excel is asked; comes in after a moment, so that quick answers do not flicker. */
import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { wording } from "../wording";

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
});

export function Busy({ text, onStop }: { text: string; onStop?: () => void }) {
  return (
    <div className={useStyles().busy}>
      <Spinner size="tiny" label={text} />
      {onStop && (
        <Button size="small" onClick={onStop}>
          {wording.busy.cancel}
        </Button>
      )}
    </div>
  );
}
