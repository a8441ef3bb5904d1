/** Makes next year's plan beside this year's, which stays as it is. */
import {
  analyseInSteps,
  changeCorrections,
  draftRollForwardInSteps,
  freeSheetName,
  proposeRollForwardInSteps,
  type AnalyseOptions,
  type Correction,
  type RollChoice,
  type RollDraft,
  type RollOptions,
  type RollProposal,
} from "../engine";
import { beginStage, type Waiting } from "./beginStage";
import { ExcelError } from "./excelError";
import { lastStage, type Entry } from "./journal/journal";
import { refuseFiltered, refuseProtected, refuseSheets } from "./journal/refuseLocked";
import { nextNumber, writeJournalled } from "./journal/writeJournalled";
import { textOfKept } from "./kept/kept";
import { KEPT_CORRECTIONS } from "./kept/keptCorrections";
import { archiveSteps } from "./nextYear/archiveSteps";
import { copySteps, nameOfCopy } from "./nextYear/copySteps";
import { readToWrite } from "./readToWrite";
import type { SheetList } from "./read/readSheetList";
import { runInSlices } from "./runInSlices";
import { runWriting } from "./runWriting";
import type { Step } from "./write/target";

export interface RolledForward {
  /** The year of the new plan, such as "2026-27". */
  readonly year: string;
  /** The names of the new sheets, in the order of the old ones. */
  readonly sheets: readonly string[];
  /** The name of the sheet with what is left behind; null where nothing is. */
  readonly archive: string | null;
  readonly retained: number;
  readonly left: number;
  /** What could not be done as decided, in sentences for the user. */
  readonly notes: readonly string[];
}

/**
 * Copies the sheets of this year's plan, takes what is left behind out of the copies, and puts it on an archive
 * sheet with the reasons. Whole or not at all, and some ten round trips whatever the size: four to read, one to write,
 * the rest to tell later whether anybody has typed on the new sheets.
 * @throws ExcelError when Excel refuses, there is no plan, or the plan has changed since the decisions were made; the
 * signal's reason where it was stopped
 */
export function rollForward(
  choices: readonly RollChoice[],
  options: AnalyseOptions & RollOptions & Waiting,
): Promise<RolledForward> {
  const { year, ratings, oldPlans, signal } = options;
  return runWriting(async (context) => {
    beginStage("read", options);
    const reading = await readToWrite(context);
    beginStage("analyse", options);
    const analysis = await runInSlices(analyseInSteps(reading.snapshot, options), signal);
    beginStage("draft", options);
    refuseChanged(await runInSlices(proposeRollForwardInSteps(analysis), signal), choices);
    const wanted: RollOptions = {
      ...(year === undefined ? {} : { year }),
      ...(ratings === undefined ? {} : { ratings }),
      ...(oldPlans === undefined ? {} : { oldPlans }),
    };
    const draft = await runInSlices(draftRollForwardInSteps(analysis, choices, wanted), signal);
    const { list, snapshot } = reading;
    const copied = draft.sheets.map(({ from }) => from);
    refuseSheets(list.structureProtected);
    // A copy is protected as its sheet is.
    refuseProtected(
      snapshot.sheets.filter((sheet) => sheet.protected).map(({ name }) => name),
      copied,
    );
    refuseFiltered(list.filtered, copied);
    const names = freeNames(draft, list);
    const kept = keptTexts(list, draft, names);
    const [first = ""] = names.sheets;
    const { settings, worksheets } = context.workbook;
    const keep: Step = {
      bytes: kept.after.length * 1.5,
      queue: () => void settings.add(KEPT_CORRECTIONS.key, kept.after),
    };
    const show: Step = { bytes: 1_000, queue: () => worksheets.getItem(first).activate() };
    const steps = [
      ...draft.sheets.flatMap((sheet, index) => copySteps(context, sheet, names.sheets[index] as string)),
      ...(draft.archive === null || names.archive === null
        ? []
        : archiveSteps(context, draft.archive, names.archive)),
      keep,
      show,
    ];
    const journal = {
      number: nextNumber(list.journal),
      label: `Roll forward to ${draft.year}`,
      entries: entriesOf(draft, names, kept, list),
      parts: [],
    };
    // Cut off anywhere, any of the sheets may be there.
    const stage = lastStage(journal);
    beginStage("write", options);
    await writeJournalled(context, list.journal, journal, [steps.map((step) => ({ ...step, stage }))]);
    const { retained, left, notes } = draft;
    return { year: draft.year, ...names, retained, left, notes };
  });
}

/** A decision is about the action that the user saw, and about no other. */
function refuseChanged(proposals: readonly RollProposal[], choices: readonly RollChoice[]): void {
  const texts = new Map(proposals.map(({ action, row }) => [action, row.text]));
  if (texts.size === 0)
    throw new ExcelError(
      "NoPlan",
      "There is no action plan in this workbook, so there is nothing to roll forward.",
    );
  if (choices.every(({ action, text }) => texts.get(action) === text)) return;
  throw new ExcelError(
    "ChangedMeanwhile",
    "The plan was changed since these decisions were made, so nothing was written. Look through the decisions once more.",
  );
}

interface NewNames {
  readonly sheets: readonly string[];
  readonly archive: string | null;
}

function freeNames({ sheets, archive }: RollDraft, list: SheetList): NewNames {
  const taken = list.sheets.map(({ name }) => name);
  const free = (wanted: string) => {
    const name = freeSheetName(wanted, taken);
    taken.push(name);
    return name;
  };
  return {
    sheets: sheets.map(({ name }) => free(name)),
    archive: archive === null ? null : free(archive.name),
  };
}

/** The new sheets, the names that the copies have for a moment, and the choices that are kept with them. */
function entriesOf(
  { sheets }: RollDraft,
  names: NewNames,
  kept: KeptTexts,
  list: SheetList,
): readonly Entry[] {
  const taken = list.sheets.map(({ name }) => name);
  const copies = sheets.map(({ from }, index) =>
    nameOfCopy(from, [...taken, ...names.sheets.slice(0, index)]),
  );
  const made = [...copies, ...names.sheets, ...(names.archive === null ? [] : [names.archive])];
  return [
    ...made.map((sheet) => ({ kind: "drawn" as const, own: null, sheet, former: null, after: null })),
    { kind: "setting", key: KEPT_CORRECTIONS.key, ...kept },
  ];
}

interface KeptTexts {
  readonly before: string | null;
  readonly after: string;
}

/** Which sheets are no plan from now on, with what the workbook keeps of such choices already. */
function keptTexts(list: SheetList, draft: RollDraft, names: NewNames): KeptTexts {
  const kept = list.kept.kept ?? { corrections: [], damage: null };
  if (kept.damage !== null)
    throw new ExcelError(
      "DamagedKept",
      `${kept.damage} Make one choice anew in the pane, then roll forward again.`,
    );
  const renamed = new Map(draft.sheets.map(({ name }, index) => [name, names.sheets[index] as string]));
  if (draft.archive !== null && names.archive !== null) renamed.set(draft.archive.name, names.archive);
  const own = new Set(list.sheets.map(({ name }) => name));
  const add = draft.corrections.map((correction): Correction => {
    // This year's sheet may have the wanted name of a new one.
    const isOld =
      own.has(correction.sheet) && correction.kind === "no-plan" && correction.sheet !== draft.archive?.name;
    return isOld ? correction : { ...correction, sheet: renamed.get(correction.sheet) ?? correction.sheet };
  });
  const changed = changeCorrections(kept.corrections, { add, remove: [] });
  return {
    before: kept.corrections.length === 0 ? null : textOfKept(KEPT_CORRECTIONS, kept.corrections),
    after: textOfKept(KEPT_CORRECTIONS, changed),
  };
}
