/** Names that nobody else has. Excel compares the names of sheets and tables without regard to case. */

import type { Analysis } from "../model/analysis";

export const LONGEST_SHEET_NAME = 31;

/** Such a name among the plans' sheets: links of ours that lead to one of them are told from those to the drafted sheet. */
export function freeOfPlans(wanted: string, { snapshot }: Pick<Analysis, "snapshot">): string {
  return freeSheetName(
    wanted,
    snapshot.sheets.map(({ name }) => name),
  );
}

/** The wanted name, or the first of "name (2)", "name (3)" … that is free. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  return firstFree(taken, (number) => {
    const suffix = number === 1 ? "" : ` (${number})`;
    return cutTo(LONGEST_SHEET_NAME - suffix.length, wanted) + suffix;
  });
}

/** No sign is cut in half, and none is left that no sheet's name can end with. */
function cutTo(length: number, name: string): string {
  return name.length <= length ? name : name.slice(0, length).replace(/[\uD800-\uDBFF'\s]+$/, "");
}

/** The wanted name, or the first of "name_2", "name_3" … that is free: a table's name holds no brackets. */
export function freeTableName(wanted: string, taken: Iterable<string>): string {
  return firstFree(taken, (number) => (number === 1 ? wanted : `${wanted}_${number}`));
}

function firstFree(taken: Iterable<string>, candidate: (number: number) => string): string {
  const names = new Set([...taken].map((name) => name.toLowerCase()));
  let number = 1;
  while (names.has(candidate(number).toLowerCase())) number++;
  return candidate(number);
}
