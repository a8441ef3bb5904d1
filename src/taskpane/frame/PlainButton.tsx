/**
 * A small button for what must work before most of the pane is there: stopping, trying again. Elsewhere the buttons
 * are Fluent's, which look the same and weigh ten times as much.
 */
import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { plainControl } from "./plainControl";

const useStyles = makeStyles({
  button: {
    minWidth: "64px",
    padding: `2px ${tokens.spacingHorizontalM}`,
    ...plainControl(tokens.colorNeutralStroke1),
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
});

export function PlainButton({ text, onClick }: { text: string; onClick: () => void }) {
  return (
    <button type="button" className={useStyles().button} onClick={onClick}>
      {text}
    </button>
  );
}
