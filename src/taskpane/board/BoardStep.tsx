/** Step 4: the board's figures, what moved since the last board, and what is kept for the next. */
import { Link, makeStyles } from "@fluentui/react-components";
import { Step } from "../frame/Step";
import { isBusy, type PlanState } from "../paneState";
import type { ScreenName } from "../screen";
import type { Pane } from "../usePane";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { CompareBoards } from "./CompareBoards";
import { Headline } from "./Headline";
import { KeptBoards } from "./KeptBoards";
import { MovementList } from "./MovementList";
import { SaveBoard } from "./SaveBoard";
import { useBoardAnalysis } from "./useBoardAnalysis";

const useStyles = makeStyles({
  more: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
});

export interface BoardStepProps {
  readonly state: PlanState;
  readonly pane: Pane;
  readonly onScreen: (screen: ScreenName) => void;
}

export function BoardStep({ state, pane, onScreen }: BoardStepProps) {
  const styles = useStyles();
  const { boards = [] } = state.analysis.snapshot;
  const shown = useBoardAnalysis(state.analysis);
  const { movement } = shown.figures;
  const busy = isBusy(state);
  return (
    <Step number={4} heading={wording.board.heading}>
      <Headline analysis={shown} onSelect={pane.select} />
      {movement === undefined ? null : (
        <MovementList movement={movement} plans={shown.plans} onSelect={pane.select} />
      )}
      <SaveBoard asOf={state.asOf} boards={boards} busy={busy} pane={pane} />
      <CompareBoards analysis={state.analysis} onSelect={pane.select} />
      <KeptBoards boards={boards} busy={busy} pane={pane} />
      <div className={styles.more}>
        <Link as="button" onClick={() => onScreen("publish")}>
          {wording.board.publish}
        </Link>
        <Link as="button" onClick={() => onScreen("rollForward")}>
          {wording.board.rollForward}
        </Link>
      </div>
    </Step>
  );
}
