/** Sends what is to be done, in as few requests as its size allows. */
import { inBlocks } from "../payload";
import type { Step } from "./target";

export async function sendSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  for (const block of inBlocks(steps)) await sendBlock(context, block);
}

async function sendBlock(context: Excel.RequestContext, block: readonly Step[]): Promise<void> {
  for (const step of block) step.queue();
  await context.sync();
}
