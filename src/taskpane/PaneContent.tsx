/** What the pane shows in each of its states. */
import { makeStyles } from "@fluentui/react-components";
import type { IsoDate } from "../engine";
import { announcementOf, choicesAnnouncementOf, findingAnnouncementOf } from "./announcementOf";
import { BeforeShow } from "./BeforeShow";
import { Announcer } from "./frame/Announcer";
import { LOW_PANE } from "./frame/Page";
import { LanguageContext } from "./LanguageContext";
import { isOnShow } from "./paneState";
import { useHeldFocus } from "./useHeldFocus";
import { useLanguage } from "./useLanguage";
import { useOnShow } from "./useOnShow";
import { usePane } from "./usePane";
import type { WorkbookDoor } from "./workbookDoor";
import { wording } from "./wording";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    [LOW_PANE]: { display: "block", overflowY: "auto" },
  },
  name: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

export function PaneContent({ workbook, today }: { workbook: WorkbookDoor; today: IsoDate }) {
  const styles = useStyles();
  // Another language draws everything anew.
  const { language, wish } = useLanguage();
  const pane = usePane(workbook, today);
  const { state } = pane;
  const { main, rememberFocus } = useHeldFocus(state);
  const isAsking = state.step === "reading" && state.stage === "read";
  const part = useOnShow(!isAsking);
  const hasWords = language !== null || !isOnShow(state);
  return (
    <LanguageContext value={wish}>
      <main
        ref={main}
        className={styles.pane}
        lang={language === "cy" ? "cy-GB" : "en-GB"}
        onFocus={rememberFocus}
      >
        {/* Excel shows the add-in's name above the pane already. */}
        <h1 className={styles.name}>{wording.name}</h1>
        <Announcer text={hasWords ? announcementOf(state) : ""} />
        <Announcer {...findingAnnouncementOf(state)} />
        <Announcer text={hasWords ? choicesAnnouncementOf(state) : ""} />
        {isOnShow(state) && part !== null && language !== null ? (
          <part.OnShow state={state} pane={pane} />
        ) : (
          <BeforeShow state={state} pane={pane} />
        )}
      </main>
    </LanguageContext>
  );
}
