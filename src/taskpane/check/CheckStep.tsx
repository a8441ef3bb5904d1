/** Step 2: the verdict first, then the groups, then each finding with its place and what can be done. */
import { useCallback, useMemo, useRef } from "react";
import { Button, Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { CHECK_PROFILES } from "../../engine";
import { Choose } from "../frame/Choose";
import { Icon } from "../frame/Icon";
import { Step } from "../frame/Step";
import { isBusy, type PlanState } from "../paneState";
import type { ScreenName } from "../screen";
import type { Pane } from "../usePane";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { AcceptedFindings } from "./AcceptedFindings";
import { FilterBar } from "./FilterBar";
import { passes } from "./filterFindings";
import { FindingSteps } from "./FindingSteps";
import { groupFindings, shownOrder } from "./groupFindings";
import { RuleGroup } from "./RuleGroup";
import { actionsById } from "./subjectOf";
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
  none: { margin: `${tokens.spacingVerticalS} 0` },
  foot: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  profile: { marginBlock: `${tokens.spacingVerticalXS} ${tokens.spacingVerticalM}` },
});

export interface CheckStepProps {
  readonly state: PlanState;
  readonly pane: Pane;
  readonly onScreen: (screen: ScreenName) => void;
}

export function CheckStep({ state, pane, onScreen }: CheckStepProps) {
  const styles = useStyles();
  const { analysis, check } = state;
  const { findings, plans, accepted = [], settings } = analysis;
  const busy = isBusy(state);
  const actions = useMemo(() => actionsById(plans), [plans]);
  const groups = useMemo(
    () => groupFindings(findings, passes(check.filter, plans)),
    [findings, check.filter, plans],
  );
  const order = useMemo(() => shownOrder(groups), [groups]);
  const all = useMemo(() => groupFindings(findings), [findings]);
  const sheets = new Set(findings.flatMap(({ at }) => at.map(({ sheet }) => sheet)));
  const worst = all[0]?.severity;
  const wantsFocus = useRef(false);
  const takesFocus = useCallback(() => {
    const wanted = wantsFocus.current;
    wantsFocus.current = false;
    return wanted;
  }, []);
  const step = (by: 1 | -1) => {
    const index = order[order.indexOf(check.current ?? -1) + by];
    if (index === undefined) return;
    wantsFocus.current = true;
    pane.goTo(index);
  };
  const view = {
    snapshot: analysis.snapshot,
    current: check.current,
    busy,
    namesSheet: sheets.size > 1,
    actions,
    pane,
    onStep: step,
    takesFocus,
  };
  return (
    <Step number={2} heading={wording.check.heading}>
      <p className={styles.verdict} tabIndex={-1} data-verdict>
        <Icon
          name={worst === "must-fix" ? "cross" : worst === "check" ? "warning" : "tick"}
          className={mergeClasses(
            styles.sign,
            worst === "must-fix" ? styles.danger : worst === "check" ? styles.warning : styles.success,
          )}
        />
        <span className={styles.verdictText}>{verdictOf(all)}</span>
      </p>
      {order.length === 0 ? null : <FindingSteps order={order} current={check.current} onGoTo={pane.goTo} />}
      {findings.length === 0 ? null : (
        <FilterBar
          findings={findings}
          plans={plans}
          filter={check.filter}
          shown={order.length}
          onFilter={pane.filter}
        />
      )}
      {groups.map(({ severity, count, rules }) => (
        <section key={severity}>
          <h3 className={styles.severity}>
            {wording.severities[severity]} ({wording.number(count)})
          </h3>
          <ul className={styles.list}>
            {rules.map((group) => (
              <li key={group.rule}>
                <RuleGroup group={group} view={view} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {findings.length > 0 && order.length === 0 ? (
        <p className={styles.none}>{wording.filter.none}</p>
      ) : null}
      <AcceptedFindings accepted={accepted} onSelect={pane.select} onWithdraw={pane.withdraw} />
      <div className={styles.profile}>
        <Choose
          label={wording.check.profile}
          value={settings.profile}
          options={CHECK_PROFILES.map((value) => ({ value, label: wording.profiles[value] }))}
          disabled={busy}
          onChange={(profile) =>
            pane.changeSettings({ profile }, wording.check.checkedAs(wording.profiles[profile]))
          }
        />
      </div>
      <div className={styles.foot}>
        <Link as="button" onClick={() => onScreen("chase")}>
          {wording.chase.open}
        </Link>
        <Button size="small" disabledFocusable={busy} onClick={() => pane.read()}>
          {wording.check.again}
        </Button>
      </div>
    </Step>
  );
}
