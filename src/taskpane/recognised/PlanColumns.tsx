/** Why a table was taken for a plan, and what its columns (or the labels of its blocks) mean. */
import { makeStyles } from "@fluentui/react-components";
import {
  columnCorrection,
  labelCorrection,
  type Analysis,
  type CellAddress,
  type CorrectionChange,
  type Plan,
  type RangeAddress,
  type RecognisedTable,
} from "../../engine";
import { Said } from "../frame/Said";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { ColumnMeaning } from "./ColumnMeaning";
import { confidenceWord } from "./confidenceWord";
import { isUnsure } from "./findQuestions";
import { LabelMeanings } from "./LabelMeanings";
import { TableChoices } from "./TableChoices";

const useStyles = makeStyles({
  reason: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

export interface PlanColumnsProps {
  readonly plan: Plan;
  readonly analysis: Analysis;
  readonly onSelect: (at: CellAddress | RangeAddress) => void;
  readonly onCorrect: (change: CorrectionChange) => void;
}

export function PlanColumns({ plan, analysis, onSelect, onCorrect }: PlanColumnsProps) {
  const styles = useStyles();
  const { table } = plan;
  const headingRow = table.headingRows[0] ?? plan.range.row;
  return (
    <>
      <p className={styles.reason}>
        {wording.recognised.tableSure(confidenceWord(table.confidence))} <Said text={table.reason} />
      </p>
      {table.layout === "blocks" ? (
        <LabelMeanings
          labels={table.labels}
          onChoose={(label, field) => onCorrect({ add: [labelCorrection(table, label, field)], remove: [] })}
        />
      ) : (
        <ul className={styles.list}>
          {table.columns.map((column) => (
            <li key={column.column}>
              <ColumnMeaning
                column={column}
                headingCell={{ sheet: plan.sheet, row: headingRow, column: column.column }}
                cells={{ ...plan.range, column: column.column, columns: 1 }}
                onSelect={onSelect}
                onChoose={(field) =>
                  onCorrect({ add: [columnCorrection(table, column.column, field)], remove: [] })
                }
              />
            </li>
          ))}
        </ul>
      )}
      <TableChoices plan={plan} analysis={analysis} onCorrect={onCorrect} />
    </>
  );
}

/** How many columns we are not sure of. */
export function columnsToCheck({ columns }: RecognisedTable): number {
  return columns.filter(isUnsure).length;
}
