/** The task pane. */
import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { IsoDate } from "../engine";
import { FaultGuard } from "./frame/FaultGuard";
import { PaneContent } from "./PaneContent";
import { DARK, LIGHT } from "./theme";
import { useDarkMode } from "./useDarkMode";
import type { WorkbookDoor } from "./workbookDoor";
import { tokens } from "./tokens";

const useStyles = makeStyles({
  pane: {
    position: "relative",
    boxSizing: "border-box",
    height: "100%",
    overflowX: "hidden",
    overflowY: "auto",
    // What is low for a text of this size, and no matter which screen, is asked of the pane (`LOW_PANE`).
    containerType: "size",
    backgroundColor: tokens.colorNeutralBackground1,
    // A link among words is told by more than its colour, in contrast themes too.
    "& .fui-Link": { textDecorationLine: "underline" },
    // One clear ring for everything that can be reached by keyboard, Fluent's own parts excepted.
    "& button:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
});

export interface AppProps {
  readonly workbook: WorkbookDoor;
  /** The day that figures are for until the user chooses another. */
  readonly today: IsoDate;
}

export function App({ workbook, today }: AppProps) {
  const styles = useStyles();
  const dark = useDarkMode();
  return (
    <FluentProvider
      theme={dark ? DARK : LIGHT}
      className={styles.pane}
      data-pane
      // For what the browser draws: scroll bars, the calendar's sign.
      style={{ colorScheme: dark ? "dark" : "light" }}
    >
      <FaultGuard>
        <PaneContent workbook={workbook} today={today} />
      </FaultGuard>
    </FluentProvider>
  );
}
