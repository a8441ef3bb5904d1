/** Ties the ribbon's buttons to what they do. The names are those of `manifest.xml`. */
import type { IsoDate } from "../engine";
import { today } from "../taskpane/today";
import { checkPlan, refreshSummary } from "./ribbonCommands";
import { showNotice } from "./showNotice";

/** Excel shows the button as busy until `completed` is called, so it is called whatever happens. */
function command(run: (asOf: IsoDate) => Promise<string | null>) {
  return async (event: Office.AddinCommands.Event): Promise<void> => {
    try {
      const sentence = await run(today());
      if (sentence !== null) await showNotice(sentence);
    } finally {
      event.completed();
    }
  };
}

Office.actions.associate("checkPlan", command(checkPlan));
Office.actions.associate("refreshSummary", command(refreshSummary));
