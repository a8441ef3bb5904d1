/** What the pane shows in each of its states. */
import { useRef, useState } from "react";
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { IsoDate } from "../engine";
import { announcementOf, choicesAnnouncementOf, findingAnnouncementOf } from "./announcementOf";
import { Announcer } from "./frame/Announcer";
import { AsOfDate } from "./frame/AsOfDate";
import { Busy } from "./frame/Busy";
import { FailureNotice } from "./frame/FailureNotice";
import { Foot } from "./frame/Foot";
import { isBusy, isOnShow } from "./paneState";
import { isBuilt, PlanPane } from "./PlanPane";
import { NoPlan } from "./recognised/NoPlan";
import type { ScreenName } from "./screen";
import { Screens } from "./Screens";
import { useHeldFocus } from "./useHeldFocus";
import { usePane } from "./usePane";
import type { WorkbookDoor } from "./workbookDoor";
import { wording } from "./wording";

const useStyles = makeStyles({
  notice: { paddingInline: tokens.spacingHorizontalM },
  name: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  more: {
    display: "flex",
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

export interface PaneContentProps {
  readonly workbook: WorkbookDoor;
  readonly today: IsoDate;
  /** Another language draws everything anew. */
  readonly language: string;
}

export function PaneContent({ workbook, today }: PaneContentProps) {
  const styles = useStyles();
  const pane = usePane(workbook, today);
  const { state } = pane;
  const { main, rememberFocus } = useHeldFocus(state);
  const [screen, setScreen] = useState<ScreenName | null>(null);
  const opener = useRef<Element | null>(null);
  const open = (wanted: ScreenName) => {
    opener.current = document.activeElement;
    setScreen(wanted);
  };
  const back = () => {
    setScreen(null);
    // Where the page was left; it can be focused once it is shown again.
    requestAnimationFrame(() => (opener.current instanceof HTMLElement ? opener.current.focus() : undefined));
  };
  const shown = isOnShow(state) ? state : null;
  const onScreen = shown !== null && screen !== null;
  const action =
    shown?.step === "plan"
      ? { label: isBuilt(shown) ? wording.build.refresh : wording.build.button, onClick: () => pane.build() }
      : { label: wording.noPlan.again, onClick: () => pane.read() };
  return (
    <main ref={main} onFocus={rememberFocus}>
      {/* Excel shows the add-in's name above the pane already. */}
      <h1 className={styles.name}>{wording.name}</h1>
      <Announcer text={announcementOf(state)} />
      <Announcer text={findingAnnouncementOf(state)} />
      <Announcer text={choicesAnnouncementOf(state)} />
      {/* Kept, and only hidden, so that whoever comes back finds the page as it was. */}
      <div hidden={onScreen}>
        <AsOfDate asOf={state.asOf} onChange={pane.read} />
        {state.step === "reading" ? <Busy text={wording.busy.reading} onStop={pane.stop} /> : null}
        {state.step === "stopped" ? (
          <p className={styles.notice}>
            <Button appearance="primary" onClick={() => pane.read()}>
              {wording.busy.readAfterAll}
            </Button>
          </p>
        ) : null}
        {state.step === "unreadable" ? (
          <div className={styles.notice}>
            <FailureNotice failure={state.failure} onRetry={() => pane.read()} />
          </div>
        ) : null}
        {state.step === "no-plan" ? <NoPlan state={state} pane={pane} /> : null}
        {state.step === "plan" ? <PlanPane state={state} pane={pane} onScreen={open} /> : null}
        {shown === null ? null : (
          <div className={styles.more}>
            <Link as="button" onClick={() => open("settings")}>
              {wording.settings.open}
            </Link>
            <Link href="help.html" target="_blank">
              {wording.help}
            </Link>
          </div>
        )}
      </div>
      {onScreen ? <Screens screen={screen} state={shown} pane={pane} onBack={back} /> : null}
      {shown === null ? null : (
        <Foot state={shown} pane={pane} action={onScreen || isBusy(state) ? null : action} />
      )}
    </main>
  );
}
