/** The findings of one rule: what is said of all of them once, then each with its place. */
import { useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "../frame/Disclosure";
import { ShownInPart } from "../frame/ShownInPart";
import { wording } from "../wording";
import { FindingLine } from "./FindingLine";
import type { RuleFindings } from "./groupFindings";
import { placeOf } from "./placeOf";
import { ruleName } from "./ruleName";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere" },
  term: { fontWeight: tokens.fontWeightSemibold },
});

export function RuleGroup(props: {
  group: RuleFindings;
  current: number | null;
  namesSheet: boolean;
  /** What each action is called, by its id. */
  subjects: ReadonlyMap<string, string>;
  onGoTo: (index: number) => void;
}) {
  const { group, current, namesSheet, subjects, onGoTo } = props;
  const styles = useStyles();
  const place = group.findings.findIndex(({ index }) => index === current);
  const [open, setOpen] = useState(false);
  const [openedFor, setOpenedFor] = useState<number | null>(null);
  // Going to a finding opens its group; the user may close it again.
  if (place !== -1 && openedFor !== current) {
    setOpenedFor(current);
    setOpen(true);
  }
  const first = group.findings[0]?.finding;
  return (
    <Disclosure summary={ruleName(group.rule)} aside={group.findings.length} open={open} onToggle={setOpen}>
      {first === undefined ? null : (
        <Disclosure summary={`${wording.check.why}, ${wording.check.advice.toLowerCase()}`}>
          <p className={styles.text}>
            <span className={styles.term}>{wording.check.why}:</span> {first.why}
          </p>
          <p className={styles.text}>
            <span className={styles.term}>{wording.check.advice}:</span> {first.advice}
          </p>
        </Disclosure>
      )}
      <ShownInPart items={group.findings} including={place} className={styles.list}>
        {({ finding, index }) => (
          <li key={index}>
            <FindingLine
              finding={finding}
              isCurrent={index === current}
              place={placeOf(finding, namesSheet)}
              subject={finding.action === null ? null : (subjects.get(finding.action) ?? null)}
              onChoose={() => onGoTo(index)}
            />
          </li>
        )}
      </ShownInPart>
    </Disclosure>
  );
}
