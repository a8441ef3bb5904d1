/** What the add-in does, until it has done it once. */
import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { wording } from "../wording";

const useStyles = makeStyles({
  lines: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
});

export function FirstLines() {
  return <p className={useStyles().lines}>{wording.firstOpen.lines}</p>;
}
