/** Step 2: the verdict first, then the groups, then each finding with its place. */
import { useMemo } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../engine";
import { Icon } from "../frame/Icon";
import { Step } from "../frame/Step";
import { wording } from "../wording";
import { FindingSteps } from "./FindingSteps";
import { groupFindings, shownOrder } from "./groupFindings";
import { RuleGroup } from "./RuleGroup";
import { subjectsOf } from "./subjectsOf";
import { verdictOf } from "./verdictOf";

const useStyles = makeStyles({
  verdict: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, margin: 0 },
  verdictText: { fontWeight: tokens.fontWeightSemibold },
  sign: { flexShrink: 0 },
  danger: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  severity: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  again: { marginTop: tokens.spacingVerticalS },
});

export interface CheckStepProps {
  readonly analysis: Analysis;
  readonly current: number | null;
  readonly busy: boolean;
  readonly onGoTo: (index: number) => void;
  readonly onCheckAgain: () => void;
}

export function CheckStep({ analysis, current, busy, onGoTo, onCheckAgain }: CheckStepProps) {
  const styles = useStyles();
  const { findings, plans } = analysis;
  const subjects = useMemo(() => subjectsOf(plans), [plans]);
  const groups = useMemo(() => groupFindings(findings), [findings]);
  const order = useMemo(() => shownOrder(groups), [groups]);
  const sheets = new Set(findings.flatMap(({ at }) => at.map(({ sheet }) => sheet)));
  const worst = groups[0]?.severity;
  return (
    <Step number={2} heading={wording.check.heading}>
      <p className={styles.verdict}>
        <Icon
          name={worst === "must-fix" ? "cross" : worst === "check" ? "warning" : "tick"}
          className={mergeClasses(
            styles.sign,
            worst === "must-fix" ? styles.danger : worst === "check" ? styles.warning : styles.success,
          )}
        />
        <span className={styles.verdictText}>{verdictOf(groups)}</span>
      </p>
      {order.length === 0 ? null : <FindingSteps order={order} current={current} onGoTo={onGoTo} />}
      {groups.map(({ severity, count, rules }) => (
        <section key={severity}>
          <h3 className={styles.severity}>
            {wording.severities[severity]} ({count.toLocaleString("en-GB")})
          </h3>
          <ul className={styles.list}>
            {rules.map((group) => (
              <li key={group.rule}>
                <RuleGroup
                  group={group}
                  current={current}
                  namesSheet={sheets.size > 1}
                  subjects={subjects}
                  onGoTo={onGoTo}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Button className={styles.again} size="small" disabledFocusable={busy} onClick={onCheckAgain}>
        {wording.check.again}
      </Button>
    </Step>
  );
}
