/** Ties the ribbon's buttons and the keyboard shortcuts to what they do. */
import { openPane } from "./openPane";
import { runCommand } from "./runCommand";

/** The names are those of `manifest.xml` and of `shortcuts.json`. */
export function tieCommands(): void {
  Office.actions.associate("openPane", openPane);
  for (const name of ["checkPlan", "colourRatings", "refreshSummary", "explainCell"] as const) {
    // With the first press comes the engine.
    const work = async () => (await import(/* webpackChunkName: "commands" */ "./commands")).commands[name]();
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => runCommand(work, event));
  }
}
