/** For a plan kept in labelled blocks: what each label was taken for. */
import { makeStyles } from "@fluentui/react-components";
import type { Field, RecognisedTable } from "../../engine";
import { FieldSelect } from "./FieldSelect";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

export function LabelMeanings(props: {
  labels: RecognisedTable["labels"];
  onChoose: (label: string, field: Field | null) => void;
}) {
  return (
    <ul className={useStyles().list}>
      {Object.entries(props.labels).map(([label, field]) => (
        <li key={label}>
          <FieldSelect label={label} field={field} onChange={(chosen) => props.onChoose(label, chosen)} />
        </li>
      ))}
    </ul>
  );
}
