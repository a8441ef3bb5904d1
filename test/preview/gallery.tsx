/** A page that shows the pane in one named state, on a made-up workbook: `show("built")`. */
import { createRoot, type Root } from "react-dom/client";
import type { Analysis, CellAddress, RangeAddress } from "../../src/engine";
import { beginStage } from "../../src/excel/beginStage";
import { ExcelError } from "../../src/excel/excelError";
import type { Built } from "../../src/excel/buildWorkbook";
import type { WorkbookEvent } from "../../src/excel/watchWorkbook";
import { App } from "../../src/taskpane/App";
import { tellRibbonWrote } from "../../src/taskpane/follow/ribbonWrote";
import type { WorkbookDoor } from "../../src/taskpane/workbookDoor";
import {
  builtAnalysis,
  cleanAnalysis,
  noPlanAnalysis,
  planAnalysis,
  sureAnalysis,
  twoPlansAnalysis,
  twoTablesAnalysis,
} from "../taskpane/madeUpAnalysis";
import {
  askingAnalysis,
  damagedAnalysis,
  listAnalysis,
  namingAnalysis,
  offeringAnalysis,
  splittingAnalysis,
  understood,
} from "../taskpane/correctedAnalysis";
import {
  boardAnalysis,
  fixableAnalysis,
  fixedAnalysis,
  restorableAnalysis,
  toldRefresh,
} from "../taskpane/workedAnalysis";

const refused = new ExcelError(
  "AccessDenied",
  "Excel does not allow the change: the sheet is protected. Take the protection off, then try again.",
);
const editing = new ExcelError(
  "InvalidOperationInCellEditMode",
  "A cell is still being edited. Press Enter or Esc in the sheet, then try again.",
);
const never = () => new Promise<never>(() => undefined);

const built: Built = {
  analysis: builtAnalysis,
  written: [
    { kind: "register", name: "Action register", cut: [] },
    { kind: "summary", name: "Board summary", cut: [] },
    { kind: "checks", name: "Plan checks", cut: [] },
  ],
  refresh: null,
};

/** One answer after the other; the last again and again. */
function inTurn<T>(...answers: readonly (() => Promise<T>)[]): () => Promise<T> {
  let asked = 0;
  return () => (answers[Math.min(asked++, answers.length - 1)] as () => Promise<T>)();
}

const shows = (analysis: Analysis) => ({ analyse: () => Promise.resolve(analysis) });

/** What the workbook answers in each state, where it is not what the plain one does. */
const DOORS: Readonly<Record<string, () => Partial<WorkbookDoor>>> = {
  reading: () => ({ analyse: never }),
  // What stands on the sheets is known, and the check takes long.
  checking: () => ({
    analyse: (_, { onProgress, signal }) => {
      onProgress?.({ stage: "analyse", sheets: askingAnalysis.sheets });
      return new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(new Error("Nobody hears this.")));
      });
    },
  }),
  plan: () => shows(planAnalysis),
  sure: () => shows(sureAnalysis),
  "plan-built-before": () => shows(builtAnalysis),
  "two-plans": () => shows(twoPlansAnalysis),
  "two-tables": () => shows(twoTablesAnalysis),
  clean: () => shows(cleanAnalysis),
  "no-plan": () => ({
    analyse: inTurn(
      () => Promise.resolve(noPlanAnalysis),
      () => Promise.resolve(planAnalysis),
    ),
  }),
  building: () => ({ ...shows(planAnalysis), build: never }),
  "building-long": () => ({
    ...shows(planAnalysis),
    build: async (_, wishes) => {
      for (;;) {
        beginStage("analyse", wishes);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  }),
  refused: () => ({ ...shows(planAnalysis), build: () => Promise.reject(refused) }),
  "editing-a-cell": () => ({
    ...shows(planAnalysis),
    build: inTurn<Built>(
      () => Promise.reject(editing),
      () => Promise.resolve(built),
    ),
  }),
  asking: () => shows(askingAnalysis),
  // The first choice takes long; the second is given both, and is there at once.
  thinking: () => ({
    ...shows(askingAnalysis),
    correct: (analysis, corrections, signal) =>
      corrections.length > 1
        ? Promise.resolve(understood(analysis, corrections))
        : new Promise((_resolve, reject) => {
            signal.addEventListener("abort", () => reject(new Error("Nobody hears this.")));
          }),
  }),
  unkeepable: () => ({ ...shows(askingAnalysis), keep: () => Promise.reject(refused) }),
  naming: () => shows(namingAnalysis),
  splitting: () => shows(splittingAnalysis),
  offering: () => shows(offeringAnalysis),
  damaged: () => shows(damagedAnalysis),
  list: () => shows(listAnalysis),
  unreadable: () => ({ analyse: () => Promise.reject(new TypeError("x is not a function")) }),
  fixable: () => {
    const state = { fixed: false };
    return {
      analyse: () => Promise.resolve(state.fixed ? fixedAnalysis : fixableAnalysis),
      fix: (fixes, _, label) => {
        state.fixed = true;
        window.asked.push(`fix ${fixes.length}: ${label}`);
        return Promise.resolve({ cells: fixes.map(({ at }) => at) });
      },
      restore: () => {
        state.fixed = false;
        window.asked.push("restore");
        return Promise.resolve({ label: "Write “01/12/2026” into E7" });
      },
    };
  },
  restorable: () => shows(restorableAnalysis),
  told: () => ({
    ...shows(builtAnalysis),
    build: (_, { settled = [], dropped = [], goneKept = [] }) => {
      const kept = goneKept.length === 0 ? "" : `, kept ${goneKept.join()}`;
      window.asked.push(`build ${JSON.stringify(settled.map(({ take }) => take))} ${dropped.join()}${kept}`);
      return Promise.resolve({ ...built, refresh: toldRefresh });
    },
  }),
  boards: () => shows(boardAnalysis),
  rolling: () => ({
    ...shows(askingAnalysis),
    rollForward: () =>
      Promise.resolve({
        sheets: ["Plan 2027-28"],
        archive: "Archive 2026-27",
        year: "2027-28",
        retained: 3,
        left: 0,
        notes: [],
      }),
  }),
  // An analysis that cannot be drawn.
  faulty: () => shows({ ...planAnalysis, figures: null as unknown as Analysis["figures"] }),
};

declare global {
  interface Window {
    /** What the pane asked for, for tests to look at. */
    asked: (CellAddress | RangeAddress | string)[];
    /** Opens the pane anew in the named state. */
    show: (state: string, displayLanguage: string) => void;
    /** Something that the user does in the workbook. */
    happen: (event: WorkbookEvent) => void;
    /** A button of the ribbon has written. */
    ribbonWrote: () => void;
  }
}

function doorOf(state: string): WorkbookDoor {
  const door = DOORS[state];
  if (door === undefined) throw new Error(`There is no state "${state}".`);
  const own = door();
  const done = (what: string) => () => {
    window.asked.push(what);
    return Promise.resolve();
  };
  return {
    build: () => Promise.resolve(built),
    correct: (analysis, corrections) =>
      Promise.resolve(analysis.snapshot.sheets.length > 0 ? understood(analysis, corrections) : analysis),
    keep: (change, overDamage) => {
      window.asked.push(
        `keep +${change.add.length} -${change.remove.length}${overDamage ? " over damage" : ""}`,
      );
      return Promise.resolve();
    },
    select: (at) => {
      const { sheet, row, column } = at;
      // A piece of text is a place too, and more than that.
      window.asked.push("rows" in at ? at : { sheet, row, column });
      return Promise.resolve();
    },
    fix: () => Promise.reject(refused),
    restore: () => {
      window.asked.push("restore");
      return Promise.resolve({ label: "Write “01/12/2026” into E7" });
    },
    forgetLast: done("forget"),
    accept: ({ add, remove }) =>
      done(
        `accept ${add.map(({ key, reason, by, on }) => `${key}: ${reason} (${by}, ${on})`).join()}${remove.join()}`,
      )(),
    keepSettings: (settings) => done(`settings ${JSON.stringify(settings)}`)(),
    saveBoard: ({ on, name }) => done(`board ${on} ${name}`)(),
    removeBoard: (on) => done(`no board ${on}`)(),
    publish: ({ withoutNames, contact }) => {
      window.asked.push(`publish ${withoutNames ? "without" : "with"} names, ${contact ?? ""}`);
      return Promise.resolve([]);
    },
    rollForward: () => Promise.reject(refused),
    insertSample: () => {
      window.asked.push("sample");
      return Promise.resolve("Sample plan");
    },
    watch: (onEvent) => {
      window.happen = onEvent;
      return Promise.resolve(() => undefined);
    },
    ...own,
    analyse: (asOf, wishes) => {
      window.asked.push(asOf);
      return own.analyse?.(asOf, wishes) ?? never();
    },
  };
}

let root: Root | null = null;
window.asked = [];
window.ribbonWrote = tellRibbonWrote;
window.show = (state, displayLanguage) => {
  Object.assign(window, { Office: { context: { displayLanguage } } });
  root?.unmount();
  window.asked = [];
  localStorage.clear();
  const place = document.getElementById("pane");
  if (place === null) throw new Error("The page has no place for the pane.");
  root = createRoot(place);
  root.render(<App workbook={doorOf(state)} today="2026-11-21" />);
};
