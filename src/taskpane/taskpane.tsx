/** Starts the pane in Excel. */
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { today } from "./today";
import type { WorkbookDoor } from "./workbookDoor";

// A file of its own, loaded beside Office.js: the pane stands before the engine is there.
const excel = import(/* webpackChunkName: "engine" */ "./excelDoor").then(({ excelDoor }) => excelDoor);

const workbook: WorkbookDoor = {
  analyse: async (asOf, corrections) => (await excel).analyse(asOf, corrections),
  build: async (asOf, corrections) => (await excel).build(asOf, corrections),
  correct: async (analysis, change) => (await excel).correct(analysis, change),
  keep: async (change, overDamage) => (await excel).keep(change, overDamage),
  select: async (at) => (await excel).select(at),
};

void Office.onReady(() => {
  const place = document.getElementById("pane");
  if (place !== null) createRoot(place).render(<App workbook={workbook} today={today()} />);
});
