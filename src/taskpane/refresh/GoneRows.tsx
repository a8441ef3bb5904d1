/** Rows of the register that the sheet has no longer: kept until the user drops them. */
import { Button, Link, makeStyles } from "@fluentui/react-components";
import type { GoneRow } from "../../engine";
import { Disclosure } from "../frame/Disclosure";
import { ShownInPart } from "../frame/ShownInPart";
import type { Pane } from "../usePane";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { shownRow } from "./shownCell";

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { overflowWrap: "anywhere", paddingBlock: "2px" },
  choices: {
    display: "inline-flex",
    columnGap: tokens.spacingHorizontalM,
    marginInlineStart: tokens.spacingHorizontalS,
  },
});

export function GoneRows({ rows, busy, pane }: { rows: readonly GoneRow[]; busy: boolean; pane: Pane }) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  const drop = (dropped: readonly GoneRow[]) => pane.build({ dropped: dropped.map(({ key }) => key) });
  const keep = (kept: readonly GoneRow[]) => pane.build({ goneKept: kept.map(({ key }) => key) });
  return (
    <Disclosure summary={wording.refresh.gone} aside={wording.number(rows.length)}>
      <p className={styles.note}>{wording.refresh.goneNote}</p>
      <ShownInPart items={rows} className={styles.list}>
        {(gone) => {
          const name = shownRow(gone.row);
          return (
            <li key={gone.key} className={styles.item}>
              {name}{" "}
              <span className={styles.choices}>
                <Link
                  as="button"
                  disabledFocusable={busy}
                  aria-label={wording.refresh.dropRow(name)}
                  onClick={() => drop([gone])}
                >
                  {wording.refresh.drop}
                </Link>
                <Link
                  as="button"
                  disabledFocusable={busy}
                  aria-label={wording.refresh.keepRow(name)}
                  onClick={() => keep([gone])}
                >
                  {wording.refresh.keep}
                </Link>
              </span>
            </li>
          );
        }}
      </ShownInPart>
      {rows.length < 2 ? null : (
        <span className={styles.choices}>
          <Button size="small" disabledFocusable={busy} onClick={() => drop(rows)}>
            {wording.refresh.dropAll(rows.length)}
          </Button>
          <Button size="small" disabledFocusable={busy} onClick={() => keep(rows)}>
            {wording.refresh.keepAll(rows.length)}
          </Button>
        </span>
      )}
    </Disclosure>
  );
}
