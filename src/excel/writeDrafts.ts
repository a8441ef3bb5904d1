/** Writes sheet drafts: on new sheets the first time, over our own cells after that. */
import type { CellAddress, SheetDraft } from "../engine";
import { entriesOf } from "./journal/entriesOf";
import { FormerReading, type FormerContent } from "./journal/formerContent";
import { stagesOf } from "./journal/journal";
import type { JournalStore } from "./journal/journalState";
import { wholeSheetList } from "./journal/putRight";
import { refuseChangedMeanwhile } from "./journal/refuseChangedMeanwhile";
import { refuseFiltered, refuseProtected, refuseSheets } from "./journal/refuseLocked";
import { replaceLooks } from "./journal/replaceLooks";
import { nextNumber, writeJournalled, type StagedStep } from "./journal/writeJournalled";
import { askAll, type Question } from "./payload";
import type { SheetList } from "./read/readSheetList";
import { runWriting } from "./runWriting";
import { findTargets, protectedSheets, queueStanding } from "./write/findTargets";
import { NO_PARTS, type ReplacedParts } from "./write/replaceParts";
import { stepsOf } from "./write/stepsOf";
import type { Target, WrittenSheet } from "./write/target";

export type { WrittenSheet } from "./write/target";

/**
 * Writes the drafts, the first of them in a round trip of its own (the register, which grows with the plan)
 * and the rest in another. Sheets of others are never touched: where one has the wanted name, ours gets
 * another. When Excel refuses, all is put back. `label` names what is done, as "Undo …" will say it.
 * @throws ExcelError when Excel refuses
 */
export function writeDrafts(
  drafts: readonly SheetDraft[],
  label = "Write the sheets of this add-in",
): Promise<readonly WrittenSheet[]> {
  return runWriting(async (context) => {
    const list = await wholeSheetList(context);
    const standing = queueStanding(context, list);
    const reading = new FormerReading(context, list);
    const doubts: Question[] = [];
    await askAll(
      context,
      reading.ask((doubt) => doubts.push(doubt)),
    );
    if (doubts.length > 0) await askAll(context, doubts);
    const former = reading.content(standing());
    const targets = findTargets(drafts, list, former.standing);
    return writeTargets(context, targets, {
      label,
      store: list.journal,
      list,
      former,
    });
  });
}

export interface Writing {
  readonly label: string;
  readonly store: JournalStore;
  readonly list: Pick<SheetList, "structureProtected" | "filtered">;
  readonly former: FormerContent;
  /** What belongs to the first target and is written with it. */
  readonly withFirst?: ReplacedParts;
  /** What is written behind all others. */
  readonly withLast?: ReplacedParts;
}

export async function writeTargets(
  context: Excel.RequestContext,
  targets: readonly Target[],
  { label, store, list, former, withFirst = NO_PARTS, withLast = NO_PARTS }: Writing,
): Promise<readonly WrittenSheet[]> {
  if (targets.length === 0) return [];
  // Before anything is written, because half a refresh is none.
  const names = targets.map(({ name }) => name);
  refuseProtected(protectedSheets(former.standing), names);
  if (targets.some(({ before }) => before === null)) refuseSheets(list.structureProtected);
  refuseFiltered(list.filtered, names);
  await refuseChangedMeanwhile(context, targets, former);
  const entries = entriesOf(targets, former);
  const cuts = targets.map((): CellAddress[] => []);
  let before = 0;
  const groups = targets.map((target, index) => {
    const first = before;
    const stages = stagesOf(entries[index] as (typeof entries)[number]);
    before += stages;
    return stepsOf(context, target, cuts[index] as CellAddress[]).map((step, place): StagedStep => ({
      ...step,
      stage: first + Math.min(place, stages - 1),
    }));
  });
  const [first = [], ...rest] = groups;
  const looks = replaceLooks(context, former, targets);
  const journal = {
    number: nextNumber(store),
    label,
    entries,
    parts: [withFirst, looks, withLast].flatMap((parts) => parts.former),
  };
  await writeJournalled(context, store, journal, [
    [...first, ...withFirst.steps],
    [...rest.flat(), ...looks.steps, ...withLast.steps],
  ]);
  return targets.map((target, index) => ({
    kind: target.draft.kind,
    name: target.name,
    cut: cuts[index] as CellAddress[],
  }));
}
