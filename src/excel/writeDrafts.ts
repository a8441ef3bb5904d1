/** Writes sheet drafts: on new sheets the first time, over our own cells after that. */
import type { CellAddress, SheetDraft } from "../engine";
import { inBlocks } from "./payload";
import { readSheetList } from "./read/readSheetList";
import { runExcel } from "./runExcel";
import { findTargets, queueStanding } from "./write/findTargets";
import { removeCreated } from "./write/removeCreated";
import { stepsOf } from "./write/stepsOf";
import type { Step, Target, WrittenSheet } from "./write/target";

export type { WrittenSheet } from "./write/target";

/**
 * Writes the drafts, the first of them in a round trip of its own (the register, which grows with the plan)
 * and the rest in another. Sheets of others are never touched: where one has the wanted name, ours gets
 * another. When Excel refuses, sheets that this run made are taken away again.
 * @throws ExcelError when Excel refuses
 */
export function writeDrafts(drafts: readonly SheetDraft[]): Promise<readonly WrittenSheet[]> {
  return runExcel(async (context) => {
    const list = await readSheetList(context);
    const standing = queueStanding(context, list);
    await context.sync();
    return writeTargets(context, findTargets(drafts, list, standing()));
  });
}

export async function writeTargets(
  context: Excel.RequestContext,
  targets: readonly Target[],
  /** What belongs to the first of them and is written with it. */
  withFirst: readonly Step[] = [],
): Promise<readonly WrittenSheet[]> {
  const cuts = targets.map((): CellAddress[] => []);
  const groups = targets.map((target, index) => stepsOf(context, target, cuts[index] as CellAddress[]));
  const [first = [], ...rest] = groups;
  try {
    await sendSteps(context, [...first, ...withFirst]);
    await sendSteps(context, rest.flat());
  } catch (error) {
    await removeCreated(targets);
    throw error;
  }
  return targets.map((target, index) => ({
    kind: target.draft.kind,
    name: target.name,
    cut: cuts[index] as CellAddress[],
  }));
}

async function sendSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  for (const block of inBlocks(steps)) await sendBlock(context, block);
}

async function sendBlock(context: Excel.RequestContext, block: readonly Step[]): Promise<void> {
  for (const step of block) step.queue();
  await context.sync();
}
