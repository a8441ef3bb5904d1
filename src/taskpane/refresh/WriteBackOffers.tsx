/** What was changed in the register only, offered for the sheet that staff keep. */
import { useMemo, useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import type { Analysis, Fix, RegisterChange, WriteBack } from "../../engine";
import { FixPreview } from "../check/FixPreview";
import { Disclosure } from "../frame/Disclosure";
import { Said } from "../frame/Said";
import { Tick } from "../frame/Tick";
import { ShownInPart } from "../frame/ShownInPart";
import type { Pane } from "../usePane";
import { tokens } from "../tokens";
import { useWorkedOut } from "../useWorkedOut";
import { wording } from "../wording";
import { changeKey } from "./refreshState";
import { shownCell, shownRow } from "./shownCell";

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  list: { margin: `0 0 ${tokens.spacingVerticalXS}`, padding: 0, listStyleType: "none" },
  item: { overflowWrap: "anywhere", paddingBlock: "2px" },
  why: { display: "block", color: tokens.colorNeutralForeground2 },
});

export interface WriteBackOffersProps {
  /** The same list as long as nothing of it changes. */
  readonly changes: readonly RegisterChange[];
  readonly analysis: Analysis;
  readonly busy: boolean;
  readonly pane: Pane;
}

const NONE: readonly WriteBack[] = [];

async function find(
  { analysis, changes }: Pick<WriteBackOffersProps, "analysis" | "changes">,
  signal: AbortSignal,
): Promise<readonly WriteBack[]> {
  const { findWriteBacks } = await import(/* webpackChunkName: "build" */ "./findWriteBacks");
  return findWriteBacks(analysis, changes, signal);
}

export function WriteBackOffers({ changes, analysis, busy, pane }: WriteBackOffersProps) {
  const styles = useStyles();
  const subject = useMemo(() => ({ analysis, changes }), [analysis, changes]);
  const offers = useWorkedOut(subject, find) ?? NONE;
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const fixes = offers.flatMap(({ change, fix }): Fix[] =>
    fix === null || leftOut.has(changeKey(change)) ? [] : [fix],
  );
  if (offers.length === 0) return null;
  const toggle = (key: string, wanted: boolean) => {
    const next = new Set(leftOut);
    if (wanted) next.delete(key);
    else next.add(key);
    setLeftOut(next);
  };
  return (
    <Disclosure summary={wording.refresh.kept} aside={wording.number(offers.length)}>
      <p className={styles.note}>{wording.refresh.keptNote}</p>
      <ShownInPart items={offers} className={styles.list}>
        {({ change, fix, why }) => {
          const key = changeKey(change);
          const name = wording.refresh.cell(shownRow(change.row), change.heading);
          return (
            <li key={key} className={styles.item}>
              {fix === null ? (
                <>
                  {name}: {shownCell(change.register, change.heading, analysis.snapshot.date1904)}
                  <span className={styles.why}>
                    <Said text={why} />
                  </span>
                </>
              ) : (
                <>
                  <Tick checked={!leftOut.has(key)} onChange={(wanted) => toggle(key, wanted)}>
                    {name}
                  </Tick>
                  <FixPreview fix={fix} snapshot={analysis.snapshot} onSelect={pane.select} />
                </>
              )}
            </li>
          );
        }}
      </ShownInPart>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={busy || fixes.length === 0}
        onClick={() => pane.fix(fixes, wording.refresh.writeBackLabel(fixes.length))}
      >
        {wording.refresh.writeBack(fixes.length)}
      </Button>
    </Disclosure>
  );
}
