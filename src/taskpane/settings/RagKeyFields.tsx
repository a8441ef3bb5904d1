/** What each rating means where the plan brings no key of its own. */
import { makeStyles } from "@fluentui/react-components";
import { RAG_RATINGS, type RagKeyEntry, type RagRating } from "../../engine";
import { TextField } from "../frame/TextField";
import { tokens } from "../tokens";
import { wording } from "../wording";

const useStyles = makeStyles({
  part: { margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A rating without a meaning is not in use. */
export function RagKeyFields(props: {
  ragKey: readonly RagKeyEntry[];
  onChange: (ragKey: readonly RagKeyEntry[]) => void;
}) {
  const styles = useStyles();
  const meaningOf = (rating: RagRating) =>
    props.ragKey.find((entry) => entry.rating === rating)?.meaning ?? "";
  const change = (changed: RagRating, text: string) =>
    props.onChange(
      RAG_RATINGS.map((rating) => ({
        rating,
        meaning: rating === changed ? text : meaningOf(rating),
      })).filter(({ meaning }) => meaning !== ""),
    );
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{wording.settings.key}</legend>
      <p className={styles.note}>{wording.settings.keyNote}</p>
      {RAG_RATINGS.map((rating) => (
        <TextField
          key={rating}
          label={wording.settings.meaning(wording.ratings[rating])}
          value={meaningOf(rating)}
          onChange={(text) => change(rating, text)}
        />
      ))}
    </fieldset>
  );
}
