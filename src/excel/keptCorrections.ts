/**
 * How the user's choices are kept in the workbook: as one text of JSON under one key of `Workbook.settings`
 * (ExcelApi 1.4), which belongs to this add-in and travels with the file.
 */
import { isCorrection, type Correction, type KeptCorrections } from "../engine";

export const CORRECTIONS_KEY = "ActionPlan_Corrections";

const VERSION = 1;
const NEWER =
  "The choices kept in this workbook were made with a newer version of this add-in, so they were left as they are and not used.";
const DAMAGED =
  "The choices kept in this workbook cannot be read, so they were left as they are and not used.";

/** The choices in the value of the setting. Whatever else stands there is damage, and said. */
export function readKept(value: unknown): KeptCorrections {
  const kept = typeof value === "string" ? parsed(value) : null;
  if (typeof kept !== "object" || kept === null || !("version" in kept)) return damaged(DAMAGED);
  if (typeof kept.version === "number" && kept.version > VERSION) return damaged(NEWER);
  const corrections = "corrections" in kept ? kept.corrections : null;
  if (kept.version !== VERSION || !Array.isArray(corrections) || !corrections.every(isCorrection))
    return damaged(DAMAGED);
  return { corrections, damage: null };
}

/** The value of the setting that keeps the choices. */
export function textOfKept(corrections: readonly Correction[]): string {
  return JSON.stringify({ version: VERSION, corrections });
}

function damaged(damage: string): KeptCorrections {
  return { corrections: [], damage };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
