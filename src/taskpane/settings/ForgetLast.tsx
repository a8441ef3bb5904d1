/** Lets go of what "Undo" keeps, where a file is to be sent without the former texts of its cells. */
import { Link, makeStyles } from "@fluentui/react-components";
import { isBusy } from "../paneState";
import type { ScreenProps } from "../screen";
import { tokens } from "../tokens";
import { wording } from "../wording";

const useStyles = makeStyles({
  part: { margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

export function ForgetLast({ state, pane }: Pick<ScreenProps, "state" | "pane">) {
  const styles = useStyles();
  // What was written just now is not in what was read before it.
  if (state.done?.undo !== true && state.analysis.snapshot.restorable === undefined) return null;
  const forget = () =>
    pane.write(wording.busy.writing, async () => {
      await pane.workbook.forgetLast();
      return { sentence: wording.settings.forgotten, undo: false };
    });
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{wording.settings.forget}</legend>
      <p className={styles.text}>{wording.settings.forgetNote}</p>
      <Link as="button" disabledFocusable={isBusy(state)} onClick={forget}>
        {wording.settings.forgetNow}
      </Link>
    </fieldset>
  );
}
