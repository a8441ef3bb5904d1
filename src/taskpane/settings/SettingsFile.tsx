/** Settings as a file: the same for a whole organisation. */
import { useRef, useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { DEFAULT_SETTINGS, type Settings } from "../../engine";
import { settingsOfText, settingsText } from "../../excel/settingsText";
import { failureOf } from "../failureOf";
import { saveFile } from "../frame/saveFile";
import { tokens } from "../tokens";
import { wording } from "../wording";

const useStyles = makeStyles({
  part: { margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  said: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

export function SettingsFile(props: { settings: Settings; onImport: (settings: Settings) => void }) {
  const { settings, onImport } = props;
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const take = async (file: File) => {
    try {
      const read = settingsOfText(await file.text());
      onImport({ ...DEFAULT_SETTINGS, ...read });
      setSaid(wording.settings.imported(Object.keys(read).length));
    } catch (error) {
      setSaid(failureOf(error).sentence);
    }
  };
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{wording.settings.file}</legend>
      <p className={styles.note}>{wording.settings.fileNote}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => saveFile(wording.settings.fileName, settingsText(settings), "application/json")}
        >
          {wording.settings.export}
        </Button>
        <Button size="small" onClick={() => picker.current?.click()}>
          {wording.settings.import}
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={wording.settings.import}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) void take(file);
          target.value = "";
        }}
      />
      <p role="status" className={styles.said}>
        {said}
      </p>
    </fieldset>
  );
}
