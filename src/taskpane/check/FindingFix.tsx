/** What can be done about one finding with a press: the right value written, or one of a few. */
import { useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { cellName, type CellAddress, type Finding, type Fix, type WorkbookSnapshot } from "../../engine";
import { RadioChoice } from "../frame/RadioChoice";
import { Said } from "../frame/Said";
import { ShownInPart } from "../frame/ShownInPart";
import { said } from "../said";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { FixPreview } from "./FixPreview";
import { writtenValue } from "./writtenValue";

const useStyles = makeStyles({
  preview: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  cells: { margin: 0, paddingInlineStart: "1.2rem", overflowWrap: "anywhere" },
});

export interface FindingFixProps {
  readonly finding: Finding;
  readonly snapshot: WorkbookSnapshot;
  readonly busy: boolean;
  readonly onSelect: (at: CellAddress) => void;
  readonly onFix: (fixes: readonly Fix[], label: string) => void;
}

export function FindingFix(props: FindingFixProps) {
  const { finding, snapshot, busy, onSelect, onFix } = props;
  const styles = useStyles();
  const { fix, choices = [] } = finding;
  return (
    <>
      {fix === null ? null : (
        <>
          <p className={styles.preview}>
            <FixPreview fix={fix} snapshot={snapshot} onSelect={onSelect} />
          </p>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => onFix([fix], labelOf([fix], fix.label, snapshot.date1904))}
          >
            <Said text={fix.label} />
          </Button>
        </>
      )}
      {choices.length === 0 ? null : <Choices {...props} choices={choices} />}
    </>
  );
}

function Choices(props: FindingFixProps & { choices: NonNullable<Finding["choices"]> }) {
  const { choices, snapshot, busy, onSelect, onFix } = props;
  const styles = useStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const choice = choices[Number(chosen ?? -1)];
  return (
    <>
      <RadioChoice
        legend={wording.fixes.choose}
        options={choices.map(({ label }, index) => ({ value: String(index), label: <Said text={label} /> }))}
        value={chosen}
        onChange={setChosen}
      />
      {choice === undefined ? null : (
        <ShownInPart items={choice.changes} className={styles.cells}>
          {(change) => (
            <li key={`${change.at.sheet}!${cellName(change.at)}`}>
              <FixPreview fix={change} snapshot={snapshot} onSelect={onSelect} />
            </li>
          )}
        </ShownInPart>
      )}
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={busy || choice === undefined}
        onClick={() =>
          choice && onFix(choice.changes, labelOf(choice.changes, choice.label, snapshot.date1904))
        }
      >
        {choice === undefined || choice.changes.length === 1
          ? wording.fixes.writeChosen
          : wording.fixes.writeChosenCells(choice.changes.length)}
      </Button>
    </>
  );
}

/** What "Undo" calls it: "Write “31/07/2026” into F12". */
export function labelOf(fixes: readonly Fix[], label: string, date1904: boolean): string {
  const [first, ...more] = fixes;
  if (first === undefined) return said(label).text;
  return more.length === 0
    ? wording.fixes.writeInto(writtenValue(first, date1904), cellName(first.at))
    : wording.fixes.inCells(said(label).text, fixes.length);
}
