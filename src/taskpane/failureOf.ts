/** From whatever was thrown to what people are told. */
import { ExcelError } from "../excel/excelError";
import type { Failure } from "./failure";
import { said } from "./said";
import { wording } from "./wording";

/**
 * Errors of `excel/` bring a code and a sentence for people. Anything else is a fault of ours: its own
 * text is for support, never for the user to make sense of.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof ExcelError) {
    const { text, lang } = said(error.message);
    return { sentence: text, lang, code: `${error.code}${placeOf(error.cause)}` };
  }
  const details = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { sentence: wording.failure.unforeseen, code: details };
}

/** Which member of Office.js refused, where its own error says so: " (Worksheet.name)". */
function placeOf(cause: unknown): string {
  const info = typeof cause === "object" && cause !== null && "debugInfo" in cause ? cause.debugInfo : null;
  const place =
    typeof info === "object" && info !== null && "errorLocation" in info ? info.errorLocation : null;
  return typeof place === "string" && place !== "" ? ` (${place})` : "";
}
