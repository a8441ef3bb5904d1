/**
 * A small button for what must work before most of the pane is there: stopping, trying again. Elsewhere the buttons
 * are Fluent's, which look the same and weigh ten times as much.
 */
import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  button: {
    minWidth: "64px",
    minHeight: "28px",
    padding: `2px ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
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
