/** Writes the publication copy: a cover, the figures and the actions, on sheets of their own. */
import {
  analyseInSteps,
  draftPublicationInSteps,
  type AnalyseOptions,
  type PublicationOptions,
} from "../engine";
import { beginStage, type Waiting } from "./beginStage";
import { ExcelError } from "./excelError";
import { readToWrite } from "./readToWrite";
import { runInSlices } from "./runInSlices";
import { runWriting } from "./runWriting";
import { findTargets } from "./write/findTargets";
import type { WrittenSheet } from "./write/target";
import { writeTargets } from "./writeDrafts";

/**
 * Reads the workbook, and writes the copy anew or over the one that stands; plan, register and summary stay as they are.
 * @throws ExcelError when Excel refuses, or there is no plan to publish; the signal's reason where it was stopped
 */
export function writePublication(
  publication: PublicationOptions,
  options: AnalyseOptions & Waiting,
): Promise<readonly WrittenSheet[]> {
  const { signal } = options;
  return runWriting(async (context) => {
    beginStage("read", options);
    const { list, standing, snapshot, former } = await readToWrite(context);
    beginStage("analyse", options);
    const analysis = await runInSlices(analyseInSteps(snapshot, options), signal);
    beginStage("draft", options);
    const drafts = await runInSlices(draftPublicationInSteps(analysis, publication), signal);
    if (drafts.length === 0) {
      throw new ExcelError("NoPlan", "There is no action plan in this workbook that could be published.");
    }
    beginStage("write", options);
    return writeTargets(context, findTargets(drafts, list, standing), {
      label: "Publication copy",
      store: list.journal,
      list,
      former,
    });
  });
}
