/** Ties the ribbon's buttons to what they do. The names are those of `manifest.xml`. */
import { explainCell } from "./explainCell";
import { checkPlan, colourRatings, refreshSummary } from "./ribbonCommands";
import { runCommand } from "./runCommand";

Office.actions.associate("checkPlan", runCommand(checkPlan));
Office.actions.associate("colourRatings", runCommand(colourRatings));
Office.actions.associate("refreshSummary", runCommand(refreshSummary));
Office.actions.associate("explainCell", runCommand(explainCell));
