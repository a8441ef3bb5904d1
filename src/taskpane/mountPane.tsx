/** The pane in Excel. */
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { today } from "./today";
import type { WorkbookDoor } from "./workbookDoor";

/**
 * Draws the pane with today's date. What asks Excel is a file of its own that may come later.
 * @returns what takes the pane away again
 */
export function mountPane(place: Element, door: Promise<{ readonly excelDoor: WorkbookDoor }>): () => void {
  const excel = door.then(({ excelDoor }) => excelDoor);
  const workbook: WorkbookDoor = {
    analyse: async (...asked) => (await excel).analyse(...asked),
    build: async (...asked) => (await excel).build(...asked),
    correct: async (...asked) => (await excel).correct(...asked),
    keep: async (...asked) => (await excel).keep(...asked),
    select: async (...asked) => (await excel).select(...asked),
    fix: async (...asked) => (await excel).fix(...asked),
    restore: async () => (await excel).restore(),
    forgetLast: async () => (await excel).forgetLast(),
    accept: async (...asked) => (await excel).accept(...asked),
    keepSettings: async (...asked) => (await excel).keepSettings(...asked),
    saveBoard: async (...asked) => (await excel).saveBoard(...asked),
    removeBoard: async (...asked) => (await excel).removeBoard(...asked),
    publish: async (...asked) => (await excel).publish(...asked),
    rollForward: async (...asked) => (await excel).rollForward(...asked),
    insertSample: async (...asked) => (await excel).insertSample(...asked),
    watch: async (...asked) => (await excel).watch(...asked),
  };
  const root = createRoot(place);
  root.render(<App workbook={workbook} today={today()} />);
  return () => root.unmount();
}
