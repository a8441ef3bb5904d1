/** What is told of a refresh, and asked. */
import { counted, listed, number } from "./phrases";

export const refresh = {
  heading: "What the refresh found",
  nothing: "The sheet says what it said before; the register stays as it is.",
  sum: (parts: { taken: number; kept: number; conflicts: number; added: number; gone: number }): string => {
    const said = [
      parts.taken > 0 ? `${counted(parts.taken, "change")} taken from your sheet` : "",
      parts.added > 0 ? `${counted(parts.added, "new action")}` : "",
      parts.kept > 0 ? `${counted(parts.kept, "change")} of the register kept` : "",
      parts.gone > 0 ? `${counted(parts.gone, "action")} no longer in your sheet` : "",
      parts.conflicts > 0 ? `${counted(parts.conflicts, "cell")} to settle` : "",
    ].filter((part) => part !== "");
    const sentence = listed(said);
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  },
  conflicts: "Changed in both: which one is right?",
  inSheet: "Your sheet:",
  inRegister: "The register:",
  empty: "(empty)",
  likeThis: (heading: string): string => `${heading}: for all of them`,
  fromSheet: "Your sheet",
  fromRegister: "The register",
  settle: (count: number): string => (count === 0 ? "Settle" : `Settle ${counted(count, "cell")}`),
  taken: "Taken from your sheet",
  added: "New in your sheet",
  gone: "No longer in your sheet",
  goneNote:
    "They stay in the register, marked, until you drop them. Those that you keep are not asked about again.",
  drop: "Drop",
  dropRow: (row: string): string => `Drop: ${row}`,
  dropAll: (count: number): string => `Drop all ${number(count)}`,
  keep: "Keep",
  keepAll: (count: number): string => `Keep all ${number(count)}`,
  keepRow: (row: string): string => `Keep: ${row}`,
  kept: "Changed in the register only",
  keptNote:
    "The register keeps these. They can be written into your sheet as well, in your sheet's own way of writing.",
  writeBack: (count: number): string =>
    count === 1 ? "Write it into your sheet" : `Write ${number(count)} into your sheet`,
  writeBackLabel: (count: number): string => `Write ${counted(count, "change")} of the register back`,
  /** "2.1 Train all staff …, Due". */
  cell: (row: string, heading: string): string => `${row}, ${heading}`,
};
