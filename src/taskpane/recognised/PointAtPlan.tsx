/** Where no plan was found and there is one: the user points at the row of its headings. */
import { useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { headingRowCorrection, type Analysis, type CorrectionChange } from "../../engine";
import { Choose } from "../frame/Choose";
import { Disclosure } from "../frame/Disclosure";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { rowsFromTop } from "./headingRowChoices";
import { HeadingRowSelect } from "./HeadingRowSelect";

const useStyles = makeStyles({
  text: { margin: 0 },
  button: { marginTop: tokens.spacingVerticalS },
});

export function PointAtPlan(props: { analysis: Analysis; onCorrect: (change: CorrectionChange) => void }) {
  const { analysis, onCorrect } = props;
  const styles = useStyles();
  const sheets = analysis.snapshot.sheets.filter((sheet) => rowsFromTop(sheet).length > 0);
  const [name, setName] = useState(analysis.snapshot.activeSheet);
  const [chosenRow, setRow] = useState<number | null>(null);
  const sheet = sheets.find((one) => one.name === name) ?? sheets[0];
  const recognised = analysis.sheets.find((one) => one.sheet === sheet?.name);
  if (sheet === undefined || recognised === undefined) return null;
  const choices = rowsFromTop(sheet);
  const row = chosenRow ?? choices[0]?.row ?? sheet.top;
  return (
    <Disclosure summary={wording.corrections.pointAt}>
      <p className={styles.text}>{wording.corrections.pointAtAdvice}</p>
      {sheets.length < 2 ? null : (
        <Choose
          label={wording.corrections.sheet}
          value={sheet.name}
          options={sheets.map((one) => ({ value: one.name, label: one.name }))}
          onChange={(chosen) => {
            setName(chosen);
            setRow(null);
          }}
        />
      )}
      <HeadingRowSelect choices={choices} row={row} onChange={setRow} />
      <Button
        size="small"
        className={styles.button}
        onClick={() => onCorrect({ add: [headingRowCorrection(sheet, row, null, recognised)], remove: [] })}
      >
        {wording.corrections.readAsPlan}
      </Button>
    </Disclosure>
  );
}
