/** How the workbook keeps fingerprints of what the add-in wrote on the board summary: in a custom XML part. */
import { jsonForXml, jsonOfXml } from "./jsonInXml";

export const SUMMARY_NAMESPACE = "urn:action-plan-assistant:summary-base:1";

export function xmlOfSummaryBase(prints: readonly string[]): string {
  return `<summary xmlns="${SUMMARY_NAMESPACE}">${jsonForXml(prints.join(" "))}</summary>`;
}

/** Null where no part tells: then nobody can say what was typed. */
export function summaryBaseOfXml(xmls: readonly string[]): ReadonlySet<string> | null {
  const read = xmls.map(jsonOfXml).filter((text) => typeof text === "string");
  return read.length === 0 ? null : new Set(read.flatMap((prints) => prints.split(" ")));
}
