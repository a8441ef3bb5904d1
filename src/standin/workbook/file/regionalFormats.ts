/**
 * Number formats that follow the region of the person's machine, which here is the United Kingdom: what an add-in reads
 * as "m/d/yyyy" is shown in the region's short date (OfficeDev/office-js #4291).
 */

/** ECMA-376 part 1, 18.8.30 names formats 14 and 22 otherwise than Excel does. */
const EXCELS_NAMES: Readonly<Record<string, string>> = {
  "mm-dd-yy": "m/d/yyyy",
  "m/d/yy h:mm": "m/d/yyyy h:mm",
};
const SHOWN: Readonly<Record<string, string>> = {
  "m/d/yyyy": "dd/mm/yyyy",
  "m/d/yyyy h:mm": "dd/mm/yyyy hh:mm",
};
/** "The system's long date" and "the system's time" ("Number format codes", locale codes F800 and F400). */
const LONG_DATE = /^\[\$-(?:x-sysdate|F800)\]/i;
const SYSTEM_TIME = /^\[\$-(?:x-systime|F400)\]/i;

/** The format of a file as Excel calls it. */
export function excelsFormat(format: string): string {
  return EXCELS_NAMES[format] ?? format;
}

/** The format that Excel is given as a file has it. */
export function filesFormat(format: string): string {
  return Object.keys(EXCELS_NAMES).find((one) => EXCELS_NAMES[one] === format) ?? format;
}

/** The format by which the cell is shown. */
export function regionalFormat(format: string): string {
  if (LONG_DATE.test(format)) return "dd mmmm yyyy";
  if (SYSTEM_TIME.test(format)) return "hh:mm:ss";
  return SHOWN[format] ?? format;
}
