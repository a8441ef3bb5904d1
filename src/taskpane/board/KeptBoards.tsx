/** The boards that the workbook keeps, each to be forgotten. */
import { Link, makeStyles } from "@fluentui/react-components";
import { type BoardSnapshot } from "../../engine";
import { Disclosure } from "../frame/Disclosure";
import type { Pane } from "../usePane";
import { wording } from "../wording";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { overflowWrap: "anywhere", paddingBlock: "2px" },
});

export interface KeptBoardsProps {
  readonly boards: readonly BoardSnapshot[];
  readonly busy: boolean;
  readonly pane: Pane;
}

/** The latest first. */
export function KeptBoards({ boards, busy, pane }: KeptBoardsProps) {
  const styles = useStyles();
  if (boards.length === 0) return null;
  const forget = (on: string, day: string) =>
    pane.write(wording.busy.writing, async () => {
      await pane.workbook.removeBoard(on);
      return { sentence: wording.board.removed(day), undo: true };
    });
  return (
    <Disclosure summary={wording.board.kept} aside={wording.number(boards.length)}>
      <ul className={styles.list}>
        {[...boards].reverse().map(({ on, name, rows }) => {
          const day = wording.longDate(on);
          return (
            <li key={on} className={styles.item}>
              {wording.board.keptLine(name, day, rows.length)}{" "}
              <Link
                as="button"
                inline
                disabledFocusable={busy}
                aria-label={wording.board.removeLabel(day)}
                onClick={() => forget(on, day)}
              >
                {wording.board.remove}
              </Link>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
