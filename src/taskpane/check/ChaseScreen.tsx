/** What each lead is asked for before the plan goes out, as text to be pasted into an e-mail. */
import { makeStyles } from "@fluentui/react-components";
import { chaseList, NO_LEAD } from "../../engine";
import { CopyText } from "../frame/CopyText";
import { Disclosure } from "../frame/Disclosure";
import { Screen } from "../frame/Screen";
import { ShownInPart } from "../frame/ShownInPart";
import { saidTogether } from "../said";
import type { ScreenProps } from "../screen";
import { tokens } from "../tokens";
import { wording } from "../wording";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  counts: { color: tokens.colorNeutralForeground2, display: "block" },
});

export function ChaseScreen({ state, onBack }: ScreenProps) {
  const styles = useStyles();
  const notes = chaseList(state.analysis);
  return (
    <Screen heading={wording.chase.heading} onBack={onBack}>
      <p className={styles.text}>{notes.length === 0 ? wording.chase.nobody : wording.chase.intro}</p>
      <ShownInPart items={notes} className={styles.list}>
        {({ lead, overdue, dueSoon, missing, text }) => (
          <li key={lead}>
            <Disclosure
              summary={
                <>
                  {nameOf(lead)}
                  <span className={styles.counts}>{wording.chase.counts(overdue, dueSoon, missing)}</span>
                </>
              }
            >
              <LeadText lead={nameOf(lead)} text={text} />
            </Disclosure>
          </li>
        )}
      </ShownInPart>
    </Screen>
  );
}

/** The engine has a name for nobody. */
function nameOf(lead: string): string {
  return lead === NO_LEAD ? wording.filter.noLead : lead;
}

/** Line by line, all in one language. */
function LeadText({ lead, text }: { lead: string; text: string }) {
  const { texts, lang } = saidTogether(text.split("\n"));
  return <CopyText label={wording.chase.text(lead)} text={texts.join("\n")} lang={lang} />;
}
