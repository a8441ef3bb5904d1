/** Why a table was taken for a plan, and what its columns (or the labels of its blocks) mean. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ASK_BELOW, type CellAddress, type Plan, type RecognisedTable } from "../../engine";
import { wording } from "../wording";
import { ColumnMeaning } from "./ColumnMeaning";
import { confidenceWord } from "./confidenceWord";
import { LabelMeanings } from "./LabelMeanings";

const useStyles = makeStyles({
  reason: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

export function PlanColumns({ plan, onSelect }: { plan: Plan; onSelect: (at: CellAddress) => void }) {
  const styles = useStyles();
  const { table } = plan;
  const headingRow = table.headingRows[0] ?? plan.range.row;
  return (
    <>
      <p className={styles.reason}>
        {wording.recognised.tableSure(confidenceWord(table.confidence))} {table.reason}
      </p>
      {table.layout === "blocks" ? (
        <LabelMeanings labels={table.labels} />
      ) : (
        <ul className={styles.list}>
          {table.columns.map((column) => (
            <li key={column.column}>
              <ColumnMeaning
                column={column}
                headingCell={{ sheet: plan.sheet, row: headingRow, column: column.column }}
                onSelect={onSelect}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** How many columns we are not sure of. */
export function columnsToCheck({ columns }: RecognisedTable): number {
  return columns.filter(({ field, confidence }) => field !== null && confidence < ASK_BELOW).length;
}
