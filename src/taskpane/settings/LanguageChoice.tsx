/** The language of the pane; the choice is the user's and not the workbook's, and holds at once. */
import { useContext, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { languageWish, type LanguageWish } from "../language";
import { LanguageContext } from "../LanguageContext";
import { RadioChoice } from "../frame/RadioChoice";
import { tokens } from "../tokens";
import { wording } from "../wording";

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  legend: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

const WISHES: readonly LanguageWish[] = ["office", "en", "cy"];

export function LanguageChoice() {
  const styles = useStyles();
  const speak = useContext(LanguageContext);
  const [wish, setWish] = useState(languageWish);
  return (
    <>
      <RadioChoice
        legend={<span className={styles.legend}>{wording.settings.language}</span>}
        options={WISHES.map((value) => ({ value, label: wording.settings.languages[value] }))}
        value={wish}
        onChange={(wanted) => {
          setWish(wanted);
          speak(wanted);
        }}
      />
      <p className={styles.note}>{wording.settings.languageNote}</p>
    </>
  );
}
