/** A copy for the public: a plain web page to save or copy, and accessible sheets in the workbook. */
import { useMemo, useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import {
  publicationHtmlInSteps,
  publicationNamesInSteps,
  type Analysis,
  type PublicationOptions,
  type PublishedNames,
} from "../../engine";
import { runInSlices } from "../../excel/runInSlices";
import { Busy } from "../frame/Busy";
import { CopyText } from "../frame/CopyText";
import { Disclosure } from "../frame/Disclosure";
import { saveFile } from "../frame/saveFile";
import { Screen } from "../frame/Screen";
import { TextField } from "../frame/TextField";
import { Tick } from "../frame/Tick";
import { isBusy } from "../paneState";
import type { ScreenProps } from "../screen";
import { tokens } from "../tokens";
import { useWorkedOut } from "../useWorkedOut";
import { wording } from "../wording";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  look: { margin: `${tokens.spacingVerticalM} 0 0` },
  sentences: { margin: 0, paddingInlineStart: "1.2em" },
  buttons: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
    marginBlock: tokens.spacingVerticalM,
  },
});

export function PublishScreen({ state, pane, onBack }: ScreenProps) {
  const styles = useStyles();
  const { analysis, asOf } = state;
  const [withoutNames, setWithoutNames] = useState(true);
  const [contact, setContact] = useState("");
  const [nextUpdate, setNextUpdate] = useState("");
  const options = useMemo(
    (): PublicationOptions => ({
      withoutNames,
      ...(contact.trim() === "" ? {} : { contact: contact.trim() }),
      ...(nextUpdate.trim() === "" ? {} : { nextUpdate: nextUpdate.trim() }),
    }),
    [withoutNames, contact, nextUpdate],
  );
  const writeSheets = () =>
    pane.write(wording.publish.making, async (wishes) => {
      const written = await pane.workbook.publish(options, asOf, wishes);
      return { sentence: wording.publish.made(written.map(({ name }) => name)), undo: true };
    });
  const savePage = async () =>
    saveFile(wording.publish.file, await runInSlices(publicationHtmlInSteps(analysis, options)), "text/html");
  return (
    <Screen heading={wording.publish.heading} onBack={onBack}>
      <p className={styles.text}>{wording.publish.intro}</p>
      <Tick checked={withoutNames} onChange={setWithoutNames}>
        {wording.publish.names}
      </Tick>
      {withoutNames ? <NamesInTexts analysis={analysis} /> : null}
      <TextField
        label={wording.publish.contact}
        hint={wording.publish.contactHint}
        value={contact}
        onChange={setContact}
      />
      <TextField label={wording.publish.nextUpdate} value={nextUpdate} onChange={setNextUpdate} />
      <p className={styles.look}>{wording.publish.look}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void savePage()}>
          {wording.publish.save}
        </Button>
        <Button disabledFocusable={isBusy(state)} onClick={writeSheets}>
          {wording.publish.sheets}
        </Button>
      </div>
      <Disclosure summary={wording.publish.copyHtml}>
        <PageText analysis={analysis} options={options} />
      </Disclosure>
    </Screen>
  );
}

/** How many names gave way, and the sentences that somebody has to read. */
function NamesInTexts({ analysis }: { analysis: Analysis }) {
  const styles = useStyles();
  const names = useWorkedOut(analysis, findNames);
  if (names === null) return null;
  const { replaced, doubtful } = names;
  return (
    <>
      {replaced === 0 ? null : (
        <p className={styles.text} role="status">
          {wording.publish.namesReplaced(replaced)}
        </p>
      )}
      {doubtful.length === 0 ? null : (
        <Disclosure summary={wording.publish.namesLeft} aside={wording.number(doubtful.length)}>
          <ul className={styles.sentences}>
            {doubtful.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function findNames(analysis: Analysis, signal: AbortSignal): Promise<PublishedNames> {
  return runInSlices(publicationNamesInSteps(analysis, { withoutNames: true }), signal);
}

interface Published {
  readonly analysis: Analysis;
  readonly options: PublicationOptions;
}

/** Made only when somebody looks: of a long plan it takes a moment. */
function PageText({ analysis, options }: Published) {
  const published = useMemo(() => ({ analysis, options }), [analysis, options]);
  const page = useWorkedOut(published, makePage);
  return page === null ? (
    <Busy text={wording.busy.loading} />
  ) : (
    <CopyText label={wording.publish.html} text={page} />
  );
}

function makePage({ analysis, options }: Published, signal: AbortSignal): Promise<string> {
  return runInSlices(publicationHtmlInSteps(analysis, options), signal);
}
