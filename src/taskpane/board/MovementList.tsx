/** What moved since the last board: in words, then the actions of each kind. */
import { makeStyles } from "@fluentui/react-components";
import { type CellAddress, type MovedRow, type Movement, type Plan } from "../../engine";
import { CellLink } from "../frame/CellLink";
import { Disclosure } from "../frame/Disclosure";
import { Said } from "../frame/Said";
import { ShownInPart } from "../frame/ShownInPart";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { movesOf } from "./movesOf";
import { placesOfActions } from "./placesOfActions";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { overflowWrap: "anywhere", paddingBlock: "2px" },
  how: { color: tokens.colorNeutralForeground2 },
});

export interface MovementListProps {
  readonly movement: Movement;
  readonly plans: readonly Plan[];
  readonly onSelect: (at: CellAddress) => void;
}

export function MovementList({ movement, plans, onSelect }: MovementListProps) {
  const styles = useStyles();
  const places = placesOfActions(plans);
  const nameOf = ({ row, action }: MovedRow) => {
    const name = `${row.ref} ${row.text}`.trim();
    const at = action === undefined ? undefined : places.get(action);
    return at === undefined ? name : <CellLink at={at} onSelect={onSelect} text={name} />;
  };
  return (
    <>
      <h3 className={styles.heading}>
        {wording.board.movement(movement.from.name, wording.longDate(movement.from.on))}
      </h3>
      <p className={styles.words}>
        <Said text={movement.inWords} />
      </p>
      {movesOf(movement).map(({ kind, rows }) => (
        <Disclosure key={kind} summary={wording.board.moves[kind]} aside={wording.number(rows.length)}>
          <ShownInPart items={rows} className={styles.list}>
            {({ moved, how, key }) => (
              <li key={key} className={styles.item}>
                {nameOf(moved)} {how === "" ? null : <span className={styles.how}>({how})</span>}
              </li>
            )}
          </ShownInPart>
        </Disclosure>
      ))}
    </>
  );
}
