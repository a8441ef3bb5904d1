/** The pane with a workbook on show: the steps, or one of the pages beside them, and the foot. */
import { useRef, useState } from "react";
import { Link, makeStyles } from "@fluentui/react-components";
import { AsOfDate } from "./frame/AsOfDate";
import { HelpLink } from "./frame/HelpLink";
import { Foot } from "./frame/Foot";
import { Page } from "./frame/Page";
import { isBusy, type NoPlanState, type PlanState } from "./paneState";
import { isBuilt, PlanPane } from "./PlanPane";
import { NoPlan } from "./recognised/NoPlan";
import type { ScreenName } from "./screen";
import { Screens } from "./Screens";
import type { Pane } from "./usePane";
import { tokens } from "./tokens";
import { wording } from "./wording";

const useStyles = makeStyles({
  more: {
    display: "flex",
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

export function OnShow({ state, pane }: { state: PlanState | NoPlanState; pane: Pane }) {
  const styles = useStyles();
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
  const busy = isBusy(state);
  const action =
    state.step === "plan"
      ? { label: isBuilt(state) ? wording.build.refresh : wording.build.button, onClick: () => pane.build() }
      : { label: wording.noPlan.again, onClick: () => pane.read() };
  return (
    <>
      {/* Kept, and only hidden, so that whoever comes back finds the page as it was. */}
      <Page hidden={screen !== null}>
        <AsOfDate asOf={state.asOf} busy={busy} onChange={pane.read} />
        {state.step === "no-plan" ? (
          <NoPlan state={state} pane={pane} />
        ) : (
          <PlanPane state={state} pane={pane} onScreen={open} />
        )}
        <div className={styles.more}>
          <Link as="button" onClick={() => open("settings")}>
            {wording.settings.open}
          </Link>
          <HelpLink />
        </div>
      </Page>
      {screen === null ? null : <Screens screen={screen} state={state} pane={pane} onBack={back} />}
      <Foot state={state} pane={pane} action={screen !== null || busy ? null : action} />
    </>
  );
}
