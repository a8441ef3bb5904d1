/** Where the plan stands: a table, or the several that it is kept in. */
import { makeStyles } from "@fluentui/react-components";
import {
  rangeName,
  valueOf,
  type Analysis,
  type CellAddress,
  type CorrectionChange,
  type Plan,
  type RangeAddress,
} from "../../engine";
import { Disclosure, type DisclosureProps } from "../frame/Disclosure";
import { shortened } from "../frame/shortened";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { columnsToCheck, PlanColumns } from "./PlanColumns";

const useStyles = makeStyles({
  where: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  count: { display: "block", color: tokens.colorNeutralForeground3 },
  ask: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface PlanTablesProps {
  readonly analysis: Analysis;
  readonly onSelect: (at: CellAddress | RangeAddress) => void;
  readonly onCorrect: (change: CorrectionChange) => void;
}

export function PlanTables({ analysis, onSelect, onCorrect }: PlanTablesProps) {
  const styles = useStyles();
  const { plans } = analysis;
  const [first, ...more] = plans;
  if (first === undefined) return null;
  const sheets = new Set(plans.map(({ sheet }) => sheet));
  const toCheck = plans.reduce((sum, { table }) => sum + columnsToCheck(table), 0);
  const asking =
    toCheck === 0 ? null : <span className={styles.ask}>{wording.recognised.toCheck(toCheck)}</span>;
  if (more.length === 0) {
    const { columns, labels, layout } = first.table;
    const blocks = layout === "blocks";
    return (
      <>
        <p className={styles.where}>{wording.recognised.where(first.sheet, rangeName(first.range))}</p>
        <Disclosure
          summary={blocks ? wording.recognised.labels : wording.recognised.columns}
          aside={asking ?? (blocks ? Object.keys(labels).length : columns.length)}
        >
          <PlanColumns plan={first} analysis={analysis} onSelect={onSelect} onCorrect={onCorrect} />
        </Disclosure>
      </>
    );
  }
  return (
    <>
      {sheets.size === 1 ? (
        <p className={styles.where}>{wording.recognised.whereSheet(first.sheet)}</p>
      ) : null}
      <Disclosure summary={wording.recognised.tables} aside={asking ?? plans.length}>
        <ul className={styles.list}>
          {plans.map((plan) => (
            <li key={plan.id}>
              <Disclosure {...lineOf(plan, sheets.size > 1, styles.count)}>
                <PlanColumns plan={plan} analysis={analysis} onSelect={onSelect} onCorrect={onCorrect} />
              </Disclosure>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

const NAME_CHARACTERS = 70;

/** "A6:G10 Recommendation 1: …": the place, and what all of the table's actions serve; the count beneath so much text. */
function lineOf(plan: Plan, namesSheet: boolean, count: string): Pick<DisclosureProps, "summary" | "aside"> {
  const actions = wording.recognised.actions(plan.actions.length);
  const groups = new Set(plan.actions.map(({ group }) => valueOf(group)));
  const [group] = groups;
  const place = namesSheet ? `${plan.sheet}, ${rangeName(plan.range)}` : rangeName(plan.range);
  if (groups.size !== 1 || !group) return { summary: place, aside: actions };
  const summary = (
    <>
      {place} {shortened(group, NAME_CHARACTERS)}
      <span className={count}>{actions}</span>
    </>
  );
  return { summary };
}
