/** Findings as people read them in a terminal. */
import { cellName, type Analysis, type Finding, type Severity } from "../engine";
import { paint, wrapText } from "./layOut";
import type { Terminal } from "./terminal";

const SEVERITIES: readonly Severity[] = ["must-fix", "check", "note"];
const NAMES: Readonly<Record<Severity, string>> = { "must-fix": "Must fix", check: "Check", note: "Note" };
const COLOURS = { "must-fix": "red", check: "yellow", note: "blue" } as const;
/** More places than these are counted and not listed. */
const MOST_PLACES = 8;

/** All findings, those of one rule together, in the order in which they came. */
export function findingsText(
  analysis: Analysis,
  { width, colours }: Pick<Terminal, "width" | "colours">,
): string {
  const rules = new Map<string, Finding[]>();
  for (const finding of analysis.findings) {
    const same = rules.get(finding.rule);
    if (same === undefined) rules.set(finding.rule, [finding]);
    else same.push(finding);
  }
  const groups = [...rules.values()].sort((one, other) => severityOf(one) - severityOf(other));
  return groups.map((group) => groupText(group, width, colours)).join("\n\n");
}

function severityOf(group: readonly Finding[]): number {
  return SEVERITIES.indexOf(group[0]?.severity ?? "note");
}

function groupText(group: readonly Finding[], width: number, colours: boolean): string {
  const [first] = group;
  if (first === undefined) return "";
  const count = group.length > 1 ? ` (${group.length})` : "";
  const name = paint(`${NAMES[first.severity]}: ${first.rule}${count}`, COLOURS[first.severity], colours);
  const lines = group.map((finding) => wrapText(`${placeText(finding)}${finding.message}`, width, "  "));
  return [name, ...lines, wrapText(`Why: ${first.why}`, width, "    "), wrapText(`Do: ${first.advice}`, width, "    ")].join("\n"); // prettier-ignore
}

/** "Plan!B4, B7, Budget!C2: ": the sheet is named where it begins, and again where it changes. */
function placeText({ at }: Finding): string {
  if (at.length === 0) return "";
  const places = at.slice(0, MOST_PLACES).map((cell, index) => {
    const isSame = at[index - 1]?.sheet === cell.sheet;
    return isSame ? cellName(cell) : `${cell.sheet}!${cellName(cell)}`;
  });
  const more = at.length > MOST_PLACES ? ` and ${at.length - MOST_PLACES} more` : "";
  return `${places.join(", ")}${more}: `;
}
