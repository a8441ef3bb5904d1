/** The user's settings in plain words. What is changed holds when it is kept, all at once. */
import { useState } from "react";
import { Button, Link, makeStyles } from "@fluentui/react-components";
import { DEFAULT_SETTINGS, type Settings } from "../../engine";
import { RegisterChoice } from "../build/RegisterChoice";
import { Choose } from "../frame/Choose";
import { Icon } from "../frame/Icon";
import { Screen } from "../frame/Screen";
import { TextField } from "../frame/TextField";
import { Tick } from "../frame/Tick";
import { isBusy } from "../paneState";
import type { ScreenProps } from "../screen";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { changedSettings, linesOf, soonDaysOf } from "./changedSettings";
import { ForgetLast } from "./ForgetLast";
import { LanguageChoice } from "./LanguageChoice";
import { RagKeyFields } from "./RagKeyFields";
import { RequiredFields } from "./RequiredFields";
import { SettingsFile } from "./SettingsFile";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  part: { margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  wrong: { margin: 0 },
  sign: { color: tokens.colorStatusDangerForeground1 },
});

export function SettingsScreen({ state, pane, onBack }: ScreenProps) {
  const styles = useStyles();
  const kept = state.analysis.settings;
  const [wanted, setWanted] = useState<Settings>(kept);
  const [soon, setSoon] = useState(String(kept.soonDays));
  const change = (part: Partial<Settings>) => setWanted((before) => ({ ...before, ...part }));
  const take = (settings: Settings) => {
    setWanted(settings);
    setSoon(String(settings.soonDays));
  };
  const soonDays = soonDaysOf(soon);
  const changed = changedSettings(kept, { ...wanted, soonDays: soonDays ?? kept.soonDays });
  const isChanged = Object.keys(changed).length > 0;
  const foot = (
    <>
      <Button
        appearance="primary"
        disabledFocusable={isBusy(state) || !isChanged || soonDays === null}
        onClick={() => pane.changeSettings(changed, wording.settings.saved)}
      >
        {wording.settings.save}
      </Button>
      <Link as="button" onClick={() => take({ ...DEFAULT_SETTINGS, profile: wanted.profile })}>
        {wording.settings.reset}
      </Link>
      <span role="status">{isChanged ? wording.settings.unsaved : ""}</span>
    </>
  );
  return (
    <Screen heading={wording.settings.heading} onBack={onBack} foot={foot}>
      <p className={styles.text}>{wording.settings.intro}</p>
      <fieldset className={styles.part}>
        <legend className={styles.legend}>{wording.settings.dates}</legend>
        <Choose
          label={wording.settings.yearStart}
          value={String(wanted.financialYearStart)}
          options={wording.settings.months.map((label, month) => ({ value: String(month + 1), label }))}
          onChange={(value) => change({ financialYearStart: Number(value) })}
        />
        <TextField type="number" label={wording.settings.soon} value={soon} onChange={setSoon} />
        {soonDays === null ? (
          <p className={styles.wrong} role="alert">
            <Icon name="warning" className={styles.sign} /> {wording.settings.soonWrong}
          </p>
        ) : null}
      </fieldset>
      <RagKeyFields ragKey={wanted.ragKey} onChange={(ragKey) => change({ ragKey })} />
      <RequiredFields
        fields={wanted.requiredFields}
        onChange={(requiredFields) => change({ requiredFields })}
      />
      <fieldset className={styles.part}>
        <legend className={styles.legend}>{wording.settings.check}</legend>
        <TextField
          label={wording.settings.markings}
          hint={wording.settings.markingsHint}
          lines={3}
          value={wanted.markings.join("\n")}
          onChange={(text) => change({ markings: text.split("\n") })}
        />
        <TextField
          label={wording.settings.acronyms}
          hint={wording.settings.acronymsHint}
          lines={3}
          value={wanted.knownAcronyms.join("\n")}
          onChange={(text) => change({ knownAcronyms: text.split("\n") })}
        />
        <Tick checked={wanted.accessibility} onChange={(accessibility) => change({ accessibility })}>
          {wording.settings.accessibility}
        </Tick>
      </fieldset>
      <fieldset className={styles.part}>
        <legend className={styles.legend}>{wording.settings.registers}</legend>
        <RegisterChoice value={wanted.registers} onChange={(registers) => change({ registers })} />
        <p className={styles.text}>{wording.registerChoice.note}</p>
      </fieldset>
      <ForgetLast state={state} pane={pane} />
      <SettingsFile settings={linesOf({ ...wanted, soonDays: soonDays ?? kept.soonDays })} onImport={take} />
      <LanguageChoice />
    </Screen>
  );
}
