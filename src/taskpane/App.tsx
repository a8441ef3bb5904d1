/** The task pane. */
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { IsoDate } from "../engine";
import { Announcer } from "./frame/Announcer";
import { AsOfDate } from "./frame/AsOfDate";
import { Busy } from "./frame/Busy";
import { FailureNotice } from "./frame/FailureNotice";
import { announcementOf, choicesAnnouncementOf, findingAnnouncementOf } from "./announcementOf";
import { PlanPane } from "./PlanPane";
import { NoPlan } from "./recognised/NoPlan";
import { DARK, LIGHT } from "./theme";
import { useDarkMode } from "./useDarkMode";
import { useHeldFocus } from "./useHeldFocus";
import { usePane } from "./usePane";
import type { WorkbookDoor } from "./workbookDoor";
import { wording } from "./wording";

const useStyles = makeStyles({
  pane: {
    position: "relative",
    boxSizing: "border-box",
    height: "100%",
    overflowX: "hidden",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    // One clear ring for everything that can be reached by keyboard, Fluent's own parts excepted.
    "& button:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  notice: { paddingInline: tokens.spacingHorizontalM },
  name: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

export interface AppProps {
  readonly workbook: WorkbookDoor;
  /** The day that figures are for until the user chooses another. */
  readonly today: IsoDate;
}

export function App({ workbook, today }: AppProps) {
  const styles = useStyles();
  const pane = usePane(workbook, today);
  const dark = useDarkMode();
  const { state } = pane;
  const { main, rememberFocus } = useHeldFocus(state);
  return (
    <FluentProvider
      theme={dark ? DARK : LIGHT}
      className={styles.pane}
      // For what the browser draws: scroll bars, the calendar's sign.
      style={{ colorScheme: dark ? "dark" : "light" }}
    >
      <main ref={main} onFocus={rememberFocus}>
        {/* Excel shows the add-in's name above the pane already. */}
        <h1 className={styles.name}>{wording.name}</h1>
        <AsOfDate asOf={state.asOf} onChange={pane.read} />
        <Announcer text={announcementOf(state)} />
        <Announcer text={findingAnnouncementOf(state)} />
        <Announcer text={choicesAnnouncementOf(state)} />
        {state.step === "reading" ? <Busy text={wording.busy.reading} /> : null}
        {state.step === "unreadable" ? (
          <div className={styles.notice}>
            <FailureNotice failure={state.failure} onRetry={() => pane.read()} />
          </div>
        ) : null}
        {state.step === "no-plan" ? (
          <NoPlan
            analysis={state.analysis}
            failure={state.failure}
            onCorrect={pane.correct}
            onReplaceKept={pane.replaceKept}
            onCloseFailure={pane.closeFailure}
            onRetry={() => pane.read()}
          />
        ) : null}
        {state.step === "plan" ? <PlanPane state={state} pane={pane} /> : null}
      </main>
    </FluentProvider>
  );
}
