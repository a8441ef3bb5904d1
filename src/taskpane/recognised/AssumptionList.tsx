/** What was assumed: said once for like cells, each cell in reach. */
import { useMemo } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { CellAddress, Plan } from "../../engine";
import { CellLink } from "../frame/CellLink";
import { Disclosure } from "../frame/Disclosure";
import { Said } from "../frame/Said";
import { ShownInPart } from "../frame/ShownInPart";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { findAssumptions, takenFor, type Assumption } from "./findAssumptions";
import { onSeveralSheets } from "./onSeveralSheets";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  cell: { overflowWrap: "anywhere", paddingBlock: "2px" },
  field: { fontWeight: tokens.fontWeightSemibold },
});

export function AssumptionList(props: { plans: readonly Plan[]; onSelect: (at: CellAddress) => void }) {
  const { plans, onSelect } = props;
  const styles = useStyles();
  const assumptions = useMemo(() => findAssumptions(plans), [plans]);
  const cells = assumptions.reduce((sum, assumption) => sum + assumption.cells.length, 0);
  if (cells === 0) return null;
  return (
    <Disclosure summary={wording.recognised.assumed} aside={wording.recognised.assumedCells(cells)}>
      <ul className={styles.list}>
        {assumptions.map((assumption) => (
          <li key={`${assumption.field}\n${assumption.assumption}`}>
            <Disclosure
              summary={
                <>
                  <span className={styles.field}>{wording.fields[assumption.field]}:</span>{" "}
                  <Said text={assumption.assumption} />
                </>
              }
              aside={assumption.cells.length}
            >
              <AssumedCells assumption={assumption} namesSheet={onSeveralSheets(plans)} onSelect={onSelect} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function AssumedCells(props: {
  assumption: Assumption;
  namesSheet: boolean;
  onSelect: (at: CellAddress) => void;
}) {
  const { assumption, namesSheet, onSelect } = props;
  const styles = useStyles();
  return (
    <ShownInPart items={assumption.cells} className={styles.list}>
      {(cell) => {
        const { at, text } = cell;
        const taken = takenFor(assumption.field, cell);
        return (
          <li key={`${at.sheet}!${at.row},${at.column}`} className={styles.cell}>
            <CellLink at={at} onSelect={onSelect} namesSheet={namesSheet} /> “{text}”
            {taken === null ? null : <> → {taken}</>}
          </li>
        );
      }}
    </ShownInPart>
  );
}
