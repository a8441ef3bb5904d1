/** How the workbook keeps a journal: in custom XML parts of our own namespace (ExcelApi 1.5). */
import type { Journal } from "./journal";
import { jsonOfParts, partsOfJson } from "./jsonParts";

export const JOURNAL_NAMESPACE = "urn:action-plan-assistant:journal:1";

export function xmlOfJournal(journal: Journal): readonly string[] {
  return partsOfJson(JOURNAL_NAMESPACE, journal.number, journal);
}

/** The journal of that number; null where a part of it is missing. */
export function journalOfXml(xmls: readonly string[], number: number): Journal | null {
  const read = jsonOfParts(xmls, number) as Partial<Journal> | null;
  return Array.isArray(read?.entries) && Array.isArray(read.parts) ? (read as Journal) : null;
}
