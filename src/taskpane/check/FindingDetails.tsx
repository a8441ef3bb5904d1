/** What belongs to the finding that the user is at: why it matters, what to do, and doing it. */
import { makeStyles } from "@fluentui/react-components";
import type { Acceptance, Finding, IsoDate } from "../../engine";
import { ENGINE_LANGUAGE } from "../language";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { AcceptForm } from "./AcceptForm";
import { FindingFix, type FindingFixProps } from "./FindingFix";

const useStyles = makeStyles({
  details: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight", borderLeftWidth: "6px" },
  },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere" },
  term: { fontWeight: tokens.fontWeightSemibold },
  actions: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
  wide: { alignSelf: "stretch" },
});

export interface FindingDetailsProps extends FindingFixProps {
  readonly finding: Finding;
  readonly today: IsoDate;
  readonly onLetStand: (acceptance: Acceptance) => void;
}

export function FindingDetails(props: FindingDetailsProps) {
  const { finding, today, busy, onLetStand } = props;
  const styles = useStyles();
  const own = wording.ruleTexts[finding.rule];
  const { why, advice } = own ?? finding;
  const lang = own === undefined ? ENGINE_LANGUAGE : undefined;
  return (
    <div className={styles.details}>
      <p className={styles.text}>
        <span className={styles.term}>{wording.check.why}:</span> <span lang={lang}>{why}</span>
      </p>
      <p className={styles.text}>
        <span className={styles.term}>{wording.check.advice}:</span> <span lang={lang}>{advice}</span>
      </p>
      <div className={styles.actions}>
        <div className={styles.wide}>
          <FindingFix {...props} />
        </div>
        <div className={styles.wide}>
          <AcceptForm finding={finding} today={today} busy={busy} onLetStand={onLetStand} />
        </div>
      </div>
    </div>
  );
}
