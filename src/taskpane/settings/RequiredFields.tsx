/** What every open action has to have. */
import { makeStyles } from "@fluentui/react-components";
import { FIELDS, type Field } from "../../engine";
import { Tick } from "../frame/Tick";
import { tokens } from "../tokens";
import { wording } from "../wording";

const useStyles = makeStyles({
  part: { margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function RequiredFields(props: {
  fields: readonly Field[];
  onChange: (fields: readonly Field[]) => void;
}) {
  const styles = useStyles();
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{wording.settings.required}</legend>
      <p className={styles.note}>{wording.settings.requiredNote}</p>
      {FIELDS.map((field) => (
        <Tick
          key={field}
          checked={props.fields.includes(field)}
          onChange={(checked) =>
            props.onChange(FIELDS.filter((one) => (one === field ? checked : props.fields.includes(one))))
          }
        >
          {wording.fields[field]}
        </Tick>
      ))}
    </fieldset>
  );
}
