/** What the last refresh did: in a sentence, then what is to be settled, then each part on demand. */
import { makeStyles } from "@fluentui/react-components";
import type { Analysis, RowName } from "../../engine";
import { Disclosure } from "../frame/Disclosure";
import { ShownInPart } from "../frame/ShownInPart";
import type { Pane } from "../usePane";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { ChangeList } from "./ChangeList";
import { Conflicts } from "./Conflicts";
import { GoneRows } from "./GoneRows";
import type { RefreshState } from "./refreshState";
import { shownRow } from "./shownCell";
import { WriteBackOffers } from "./WriteBackOffers";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { overflowWrap: "anywhere", paddingBlock: "2px" },
});

export interface RefreshReportProps {
  readonly state: RefreshState;
  readonly analysis: Analysis;
  readonly busy: boolean;
  readonly pane: Pane;
}

export function RefreshReport({ state, analysis, busy, pane }: RefreshReportProps) {
  const styles = useStyles();
  const { taken, kept, conflicts, added, gone } = state.refresh;
  const sums = {
    taken: taken.length,
    kept: kept.length,
    conflicts: conflicts.length,
    added: added.length,
    gone: gone.length,
  };
  const { date1904 } = analysis.snapshot;
  const nothing = Object.values(sums).every((sum) => sum === 0);
  return (
    <section>
      <h3 className={styles.heading}>{wording.refresh.heading}</h3>
      <p className={styles.text}>{nothing ? wording.refresh.nothing : wording.refresh.sum(sums)}</p>
      {conflicts.length === 0 ? null : (
        <Conflicts conflicts={conflicts} date1904={date1904} state={state} busy={busy} pane={pane} />
      )}
      {taken.length === 0 ? null : (
        <Disclosure summary={wording.refresh.taken} aside={wording.number(taken.length)}>
          <ChangeList changes={taken} from="register" date1904={date1904} onSelect={pane.select} />
        </Disclosure>
      )}
      {added.length === 0 ? null : (
        <Disclosure summary={wording.refresh.added} aside={wording.number(added.length)}>
          <Names rows={added} />
        </Disclosure>
      )}
      {kept.length === 0 ? null : (
        <WriteBackOffers changes={kept} analysis={analysis} busy={busy} pane={pane} />
      )}
      <GoneRows rows={gone} busy={busy} pane={pane} />
    </section>
  );
}

function Names({ rows }: { rows: readonly RowName[] }) {
  const styles = useStyles();
  const items = rows.map((row, index) => ({ row, index }));
  return (
    <ShownInPart items={items} className={styles.list}>
      {({ row, index }) => (
        <li key={index} className={styles.item}>
          {shownRow(row)}
        </li>
      )}
    </ShownInPart>
  );
}
