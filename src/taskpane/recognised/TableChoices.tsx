/** What can be said against our view of a table: another row is its heading, or it is no plan. */
import { Button, makeStyles } from "@fluentui/react-components";
import {
  headingRowCorrection,
  noPlanCorrection,
  type Analysis,
  type CorrectionChange,
  type Plan,
} from "../../engine";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { HeadingRowSelect } from "./HeadingRowSelect";
import { rowsAround } from "./headingRowChoices";

const useStyles = makeStyles({
  choices: { marginTop: tokens.spacingVerticalS },
  button: { marginTop: tokens.spacingVerticalS },
});

export interface TableChoicesProps {
  readonly plan: Plan;
  readonly analysis: Analysis;
  readonly onCorrect: (change: CorrectionChange) => void;
}

export function TableChoices({ plan, analysis, onCorrect }: TableChoicesProps) {
  const styles = useStyles();
  const { table } = plan;
  const cells = analysis.snapshot.sheets.find(({ name }) => name === plan.sheet);
  const recognised = analysis.sheets.find(({ sheet }) => sheet === plan.sheet);
  const row = lowerHeadingRow(table.headingRows);
  if (recognised === undefined) return null;
  return (
    <div className={styles.choices}>
      {cells === undefined || row === undefined ? null : (
        <HeadingRowSelect
          choices={rowsAround(cells, row)}
          row={row}
          onChange={(chosen) =>
            onCorrect({ add: [headingRowCorrection(cells, chosen, table, recognised)], remove: [] })
          }
        />
      )}
      <Button
        size="small"
        className={styles.button}
        onClick={() => onCorrect({ add: [noPlanCorrection(table, recognised)], remove: [] })}
      >
        {wording.corrections.noPlan}
      </Button>
    </div>
  );
}

/** Of a heading of two rows, the lower one: the upper may be a text over a few columns only. */
function lowerHeadingRow([first, second]: readonly number[]): number | undefined {
  return first !== undefined && second === first + 1 ? second : first;
}
