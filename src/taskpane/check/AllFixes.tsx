/** Everything of one kind that can be put right at once, shown before it is done. */
import { Button, makeStyles } from "@fluentui/react-components";
import { cellName, type CellAddress, type Fix, type WorkbookSnapshot } from "../../engine";
import { Disclosure } from "../frame/Disclosure";
import { ShownInPart } from "../frame/ShownInPart";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { FixPreview } from "./FixPreview";

const useStyles = makeStyles({
  list: { margin: `0 0 ${tokens.spacingVerticalXS}`, padding: 0, listStyleType: "none" },
  item: { overflowWrap: "anywhere", paddingBlock: "2px" },
});

export interface AllFixesProps {
  readonly fixes: readonly Fix[];
  /** What they put right, as "Undo" calls it. */
  readonly what: string;
  readonly snapshot: WorkbookSnapshot;
  readonly busy: boolean;
  readonly onSelect: (at: CellAddress) => void;
  readonly onFix: (fixes: readonly Fix[], label: string) => void;
}

export function AllFixes({ fixes, what, snapshot, busy, onSelect, onFix }: AllFixesProps) {
  const styles = useStyles();
  if (fixes.length < 2) return null;
  return (
    <Disclosure summary={wording.fixes.all(fixes.length)}>
      <ShownInPart items={fixes} className={styles.list}>
        {(fix) => (
          <li key={`${fix.at.sheet}!${cellName(fix.at)}`} className={styles.item}>
            <FixPreview fix={fix} snapshot={snapshot} onSelect={onSelect} />
          </li>
        )}
      </ShownInPart>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => onFix(fixes, wording.fixes.inCells(what, fixes.length))}
      >
        {wording.fixes.writeAll(fixes.length)}
      </Button>
    </Disclosure>
  );
}
