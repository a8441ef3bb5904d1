/** The findings of one rule, each with its place; what can be put right in all of them stands above. */
import { useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { Action, Finding, WorkbookSnapshot } from "../../engine";
import { Disclosure } from "../frame/Disclosure";
import { ShownInPart } from "../frame/ShownInPart";
import type { Pane } from "../usePane";
import { wording } from "../wording";
import { AllFixes } from "./AllFixes";
import { FindingDetails } from "./FindingDetails";
import { FindingLine } from "./FindingLine";
import type { RuleFindings } from "./groupFindings";
import { placeOf } from "./placeOf";
import { ruleName } from "./ruleName";
import { subjectOf } from "./subjectOf";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  what: { margin: 0, overflowWrap: "anywhere" },
});

/** What all groups of a check share. */
export interface CheckView {
  readonly snapshot: WorkbookSnapshot;
  readonly current: number | null;
  readonly busy: boolean;
  readonly namesSheet: boolean;
  /** By their ids. */
  readonly actions: ReadonlyMap<string, Action>;
  readonly pane: Pane;
  readonly onStep: (by: 1 | -1) => void;
  readonly takesFocus: () => boolean;
}

export function RuleGroup({ group, view }: { group: RuleFindings; view: CheckView }) {
  const { snapshot, current, busy, namesSheet, actions, pane, onStep, takesFocus } = view;
  const styles = useStyles();
  const place = group.findings.findIndex(({ index }) => index === current);
  const [open, setOpen] = useState(false);
  const [openedFor, setOpenedFor] = useState<number | null>(null);
  // Going to a finding opens its group; the user may close it again.
  if (place !== -1 && openedFor !== current) {
    setOpenedFor(current);
    setOpen(true);
  }
  const name = ruleName(group.rule);
  // Where the findings themselves are in another language than the pane.
  const what = wording.ruleTexts[group.rule]?.what;
  return (
    <Disclosure summary={name} aside={wording.number(group.findings.length)} open={open} onToggle={setOpen}>
      {what === undefined ? null : <p className={styles.what}>{what}</p>}
      <AllFixes
        fixes={group.findings.flatMap(({ finding }) => finding.fix ?? [])}
        what={name}
        snapshot={snapshot}
        busy={busy}
        onSelect={pane.select}
        onFix={pane.fix}
      />
      <ShownInPart items={group.findings} including={place} className={styles.list}>
        {({ finding, index }) => (
          <li key={index}>
            <FindingLine
              finding={finding}
              isCurrent={index === current}
              place={placeOf(finding, namesSheet)}
              subject={nameOf(finding, actions)}
              onChoose={() => pane.goTo(index)}
              onStep={onStep}
              takesFocus={takesFocus}
            />
            {index === current ? (
              <FindingDetails
                key={finding.key ?? index}
                finding={finding}
                snapshot={snapshot}
                today={pane.today}
                busy={busy}
                onSelect={pane.select}
                onFix={pane.fix}
                onLetStand={pane.letStand}
              />
            ) : null}
          </li>
        )}
      </ShownInPart>
    </Disclosure>
  );
}

/** Null for what concerns the document. */
function nameOf({ action: id }: Finding, actions: ReadonlyMap<string, Action>): string | null {
  const action = id === null ? undefined : actions.get(id);
  return action === undefined ? null : subjectOf(action);
}
