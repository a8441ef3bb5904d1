/**
 * Starts the add-in. Excel loads this one page for the pane, a button, a shortcut or a formula, whichever is wanted
 * first, and keeps it as long as the workbook is open (docs/decisions/runtimes.md). So nothing is loaded here before
 * somebody wants it.
 */
import { tieCommands } from "../commands/tieCommands";
import { tieFunctions } from "../functions/tieFunctions";
import { drawPane } from "./drawPane";
import { followVisibility } from "./followVisibility";

tieCommands();
// An Excel without custom functions has no such object.
if (typeof CustomFunctions !== "undefined")
  tieFunctions(() => import(/* webpackChunkName: "formulas" */ "../functions/planFunctions"));
void Office.onReady(() => followVisibility(drawPane));
