/** The samples by file name, and their bytes. */
import type { Workbook } from "@cj-tech-master/excelts";
import { carriedForward } from "./sheets/carriedForward";
import { educationPlan } from "./sheets/educationPlan";
import { improvementPlan } from "./sheets/improvementPlan";
import { inspectionBlocks } from "./sheets/inspectionBlocks";
import { partnershipRegister } from "./sheets/partnershipRegister";
import { sharePointExport } from "./sheets/sharePointExport";

export const SAMPLES: Readonly<Record<string, () => Workbook>> = {
  "improvement-plan.xlsx": improvementPlan,
  "education-plan.xlsx": educationPlan,
  "inspection-recommendations.xlsx": inspectionBlocks,
  "sharepoint-export.xlsx": sharePointExport,
  "carried-forward.xlsx": carriedForward,
  "partnership-register.xlsx": partnershipRegister,
};

/** Dates in the file's properties are fixed, so that making the samples again changes nothing. */
const MADE = new Date("2026-11-16T09:00:00Z");

export async function sampleBytes(build: () => Workbook): Promise<Uint8Array> {
  const workbook = build();
  workbook.creator = "Thornbury Vale Youth Justice Service";
  workbook.created = MADE;
  workbook.modified = MADE;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
