/** The refresh of several registers: each is merged for itself, and what is told of them is told together. */
import type { RefreshNews, RegisterTable } from "../../model/register";
import type { PlannedRegister, RefreshedRegister, RegisterRefresh } from "../../model/registerRefresh";
import type { Steps } from "../../model/steps";
import type { MergeInput } from "./mergeInput";
import { mergeRegisterInSteps } from "./mergeRegister";

/** One of the registers with its sheet's fresh reading; pauses after each few hundred rows. */
export function* refreshOneInSteps(
  register: PlannedRegister,
  table: RegisterTable,
  { dropped = [], goneKept = [], ...words }: Omit<MergeInput, "table" | "register" | "base">,
): Steps<RefreshedRegister> {
  const { kind, kept } = register;
  const prefix = `${kind}:`;
  const own = (keys: readonly string[]) =>
    keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  const merged = yield* mergeRegisterInSteps({
    table,
    register: kept?.standing ?? null,
    base: kept?.base ?? null,
    ...words,
    dropped: own(dropped),
    goneKept: own(goneKept),
  });
  // Rows that say the same can be gone from two registers.
  const gone = merged.gone.map((row) => ({ ...row, key: prefix + row.key }));
  return { ...register, merged: { ...merged, gone } };
}

export function joinRefreshes(registers: readonly RefreshedRegister[]): RegisterRefresh {
  const all = <Key extends keyof RefreshNews>(key: Key) =>
    registers.flatMap<RefreshNews[Key][number]>(({ merged }) => merged[key]);
  return {
    registers,
    taken: all("taken"),
    kept: all("kept"),
    conflicts: all("conflicts"),
    added: all("added"),
    vanished: all("vanished"),
    gone: all("gone"),
  };
}
