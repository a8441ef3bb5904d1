/** Writes the publication copy: a cover, the figures and the actions, on sheets of their own. */
import { analyse, draftPublication, type AnalyseOptions, type PublicationOptions } from "../engine";
import { ExcelError } from "./excelError";
import { readToWrite } from "./readSnapshot";
import { runExcel } from "./runExcel";
import { findTargets } from "./write/findTargets";
import type { WrittenSheet } from "./write/target";
import { writeTargets } from "./writeDrafts";

/**
 * Reads the workbook, and writes the copy anew or over the one that stands; plan, register and summary stay as they are.
 * @throws ExcelError when Excel refuses, or there is no plan to publish
 */
export function writePublication(
  publication: PublicationOptions,
  options: AnalyseOptions,
): Promise<readonly WrittenSheet[]> {
  return runExcel(async (context) => {
    const { list, standing, snapshot, former } = await readToWrite(context);
    const drafts = draftPublication(analyse(snapshot, options), publication);
    if (drafts.length === 0) {
      throw new ExcelError("NoPlan", "There is no action plan in this workbook that could be published.");
    }
    return writeTargets(context, findTargets(drafts, list, standing), {
      label: "Publication copy",
      store: list.journal,
      looksParts: list.looksParts,
      former,
    });
  });
}
