/** Next year's plan: what becomes of each action, proposed, changed by the user, then made. */
import { useEffect, useRef, useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import {
  proposeRollForwardInSteps,
  type Analysis,
  type RollDecision,
  type RollOptions,
  type RollProposal,
} from "../../engine";
import { runInSlices } from "../../excel/runInSlices";
import { Busy } from "../frame/Busy";
import { Disclosure } from "../frame/Disclosure";
import { Choose } from "../frame/Choose";
import { Screen } from "../frame/Screen";
import { ShownInPart } from "../frame/ShownInPart";
import { TextField } from "../frame/TextField";
import { isBusy } from "../paneState";
import { said } from "../said";
import type { ScreenProps } from "../screen";
import { tokens } from "../tokens";
import { useWorkedOut } from "../useWorkedOut";
import { wording } from "../wording";
import { ProposalLine } from "./ProposalLine";
import { choicesOf } from "./rollChoices";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  counts: { margin: `${tokens.spacingVerticalS} 0`, fontWeight: tokens.fontWeightSemibold },
  button: { marginTop: tokens.spacingVerticalM, width: "100%" },
});

export function RollForwardScreen(props: ScreenProps) {
  const proposals = useWorkedOut(props.state.analysis, propose);
  return (
    <Screen heading={wording.rollForward.heading} onBack={props.onBack}>
      {proposals === null ? (
        <Busy text={wording.busy.loading} />
      ) : (
        <Proposals {...props} proposals={proposals} />
      )}
    </Screen>
  );
}

function propose(analysis: Analysis, signal: AbortSignal): Promise<readonly RollProposal[]> {
  return runInSlices(proposeRollForwardInSteps(analysis), signal);
}

function Proposals(props: ScreenProps & { proposals: readonly RollProposal[] }) {
  const { state, pane, proposals, onBack } = props;
  const styles = useStyles();
  const isOpen = useIsOpen();
  const { asOf } = state;
  const [decided, setDecided] = useState<Readonly<Record<string, RollDecision>>>({});
  const [year, setYear] = useState("");
  const [ratings, setRatings] = useState<NonNullable<RollOptions["ratings"]>>("keep");
  const choices = choicesOf(proposals, decided, wording.rollForward.changed);
  const retained = choices.filter(({ decision }) => decision === "retain").length;
  const open = proposals.filter(({ sure }) => !sure);
  const sure = proposals.filter((proposal) => proposal.sure);
  const make = () =>
    pane.write(wording.rollForward.making, async (wishes) => {
      const options = { ratings, ...(year.trim() === "" ? {} : { year: year.trim() }) };
      const made = await pane.workbook.rollForward(choices, options, asOf, wishes);
      const sentence = [
        wording.rollForward.made(made.sheets, made.archive),
        ...made.notes.map((note) => said(note).text),
      ].join(" ");
      // What stood here was about the old year; whoever has gone elsewhere meanwhile stays there.
      if (isOpen.current) onBack();
      return { sentence, undo: true };
    });
  const lines = (some: readonly RollProposal[]) => (
    <ShownInPart items={some} className={styles.list}>
      {(proposal) => (
        <ProposalLine
          key={proposal.action}
          proposal={proposal}
          decision={decided[proposal.action] ?? proposal.decision}
          onSelect={pane.select}
          onDecide={(decision) => setDecided({ ...decided, [proposal.action]: decision })}
        />
      )}
    </ShownInPart>
  );
  return (
    <>
      <p className={styles.text}>
        {proposals.length === 0 ? wording.rollForward.none : wording.rollForward.intro}
      </p>
      {proposals.length === 0 ? null : (
        <>
          {lines(open)}
          {sure.length === 0 ? null : (
            <Disclosure summary={wording.rollForward.sure} aside={wording.number(sure.length)}>
              {lines(sure)}
            </Disclosure>
          )}
          <TextField
            label={wording.rollForward.year}
            hint={wording.rollForward.yearHint}
            value={year}
            onChange={setYear}
          />
          <Choose
            label={wording.rollForward.ratings}
            value={ratings}
            options={(["keep", "reset"] as const).map((value) => ({
              value,
              label: wording.rollForward.ratingChoices[value],
            }))}
            onChange={setRatings}
          />
          <p className={styles.counts} role="status">
            {wording.rollForward.counts(retained, choices.length - retained)}
          </p>
          <Button
            className={styles.button}
            appearance="primary"
            disabledFocusable={isBusy(state)}
            onClick={make}
          >
            {wording.rollForward.make}
          </Button>
        </>
      )}
    </>
  );
}

/** Whether the page is still the one on show. */
function useIsOpen(): { readonly current: boolean } {
  const isOpen = useRef(false);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  return isOpen;
}
