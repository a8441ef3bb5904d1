/** Requests and answers of a size that Excel takes. */
import type { Steps } from "../engine";
import { officeCode } from "./excelError";
import { othersHadTheThread, runInSlices } from "./runInSlices";

/**
 * What we put into one request or ask for in one answer, in bytes. Excel on the web refuses more than
 * 5 MB either way (learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
 */
export const BLOCK_BYTES = 4_500_000;

/** Something to ask Excel for: `ask` queues the loads and gives back how to take the answer, at once or in steps. */
export interface Question {
  /** Estimated, of the request or the answer, whichever is larger. */
  readonly bytes: number;
  ask(): () => void | Steps<void>;
  /** The same in two parts, where it can be parted. */
  parts?(): readonly Question[] | null;
}

/** Things in their order, as few blocks as their size allows; one that is too large stands alone. */
export function inBlocks<T extends { readonly bytes: number }>(things: Iterable<T>): T[][] {
  const blocks: T[][] = [];
  let room = 0;
  for (const thing of things) {
    const last = blocks[blocks.length - 1];
    if (last === undefined || thing.bytes > room) {
      blocks.push([thing]);
      room = BLOCK_BYTES - thing.bytes;
    } else {
      last.push(thing);
      room -= thing.bytes;
    }
  }
  return blocks;
}

/** Asks all of it, in one round trip where the size allows; at least one, so that what is queued is sent. */
export async function askAll(context: Excel.RequestContext, questions: Iterable<Question>): Promise<void> {
  const blocks = inBlocks(questions);
  if (blocks.length === 0) blocks.push([]);
  for (const block of blocks) await askBlock(context, block);
}

/** An answer can turn out larger than estimated (long texts): then the block is asked in two parts. */
async function askBlock(context: Excel.RequestContext, block: readonly Question[]): Promise<void> {
  const takers = block.map((question) => question.ask());
  try {
    await context.sync();
  } catch (error) {
    const parts = officeCode(error) === "ResponsePayloadSizeLimitExceeded" ? partsOf(block) : null;
    if (parts === null) throw error;
    for (const part of parts) await askBlock(context, part);
    return;
  }
  // Unpacking a large answer has taken the client library a while already.
  await othersHadTheThread();
  await runInSlices(takeInSteps(takers));
}

function* takeInSteps(takers: readonly (() => void | Steps<void>)[]): Steps<void> {
  for (const take of takers) {
    const steps = take();
    if (steps) yield* steps;
    yield;
  }
}

function partsOf(block: readonly Question[]): (readonly Question[])[] | null {
  if (block.length > 1) {
    const half = Math.ceil(block.length / 2);
    return [block.slice(0, half), block.slice(half)];
  }
  const parts = block[0]?.parts?.() ?? null;
  return parts === null ? null : parts.map((part) => [part]);
}
