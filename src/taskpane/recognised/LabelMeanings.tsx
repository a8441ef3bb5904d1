/** For a plan kept in labelled blocks: what each label was taken for. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { RecognisedTable } from "../../engine";
import { wording } from "../wording";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalM, margin: 0 },
  meaning: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

export function LabelMeanings({ labels }: { labels: RecognisedTable["labels"] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {Object.entries(labels).map(([label, field]) => (
        <div key={label} style={{ display: "contents" }}>
          <dt>{label}</dt>
          <dd className={styles.meaning}>
            {field === null ? wording.recognised.extra : wording.fields[field]}
          </dd>
        </div>
      ))}
    </dl>
  );
}
