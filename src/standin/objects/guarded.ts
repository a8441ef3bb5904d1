import type { ObjectKind } from "../executor/objectKind";
import { guardSheet } from "../workbook/protection";
import type { SheetTarget } from "./targets";

/** What a method's name begins with that changes something. */
const CHANGES = /^(?:set|clear|delete)/;

/** A class of things that cannot be changed on a protected sheet: every setter and every changing method refuses. */
export function guarded<T extends SheetTarget>(kind: ObjectKind<T>): ObjectKind<T> {
  const properties = Object.entries(kind.properties).map(([name, { get, set }]) => {
    if (!set) return [name, { get }] as const;
    const guardedSet: typeof set = (target, value, location) => {
      guardSheet(target.sheet, location);
      set(target, value, location);
    };
    return [name, { get, set: guardedSet }] as const;
  });
  const methods = Object.entries(kind.methods ?? {}).map(([name, method]) => {
    const guardedMethod: typeof method = (target, args) => {
      if (CHANGES.test(name)) guardSheet(target.sheet, args.location);
      return method(target, args);
    };
    return [name, guardedMethod] as const;
  });
  return { ...kind, properties: Object.fromEntries(properties), methods: Object.fromEntries(methods) };
}
