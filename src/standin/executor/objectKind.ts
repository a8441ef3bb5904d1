import { refuse } from "../refusals";
import type { KindName, Targets } from "../objects/targets";

/** An object of the workbook, with the name of its class: what an object path leads to. */
export type Handle = { [K in KindName]: { readonly kind: K; readonly target: Targets[K] } }[KindName];

/** Marks the object as being of that class. */
export function as<K extends KindName>(kind: K, target: Targets[K]): Handle {
  return { kind, target } as Handle;
}

/** The object, or null (a null object) where there is none. */
export function asOrNull<K extends KindName>(kind: K, target: Targets[K] | null | undefined): Handle | null {
  return target === null || target === undefined ? null : as(kind, target);
}

/** The arguments of a call. */
export class Arguments {
  constructor(
    private readonly values: readonly unknown[],
    /** The member that is called, such as "Worksheet.getRange". */
    readonly location: string,
  ) {}

  /** Missing arguments arrive as null or not at all. */
  given(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  any(index: number): unknown {
    return this.values[index];
  }

  text(index: number): string {
    const value = this.values[index];
    return typeof value === "string" ? value : refuse.invalidArgument(this.location);
  }

  number(index: number): number {
    const value = this.values[index];
    return typeof value === "number" && Number.isFinite(value)
      ? value
      : refuse.invalidArgument(this.location);
  }

  flag(index: number): boolean {
    const value = this.values[index];
    if (value === undefined || value === null) return false;
    return typeof value === "boolean" ? value : refuse.invalidArgument(this.location);
  }

  /** An object that was passed in; null where the argument is none of that class. */
  object<K extends KindName>(kind: K, index: number): Targets[K] | null {
    const value = this.values[index];
    if (typeof value !== "object" || value === null || !("kind" in value)) return null;
    const handle = value as Handle;
    return handle.kind === kind ? (handle.target as Targets[K]) : null;
  }
}

/** One class of Office.js: its members under their own names, with what stands behind each. */
export interface ObjectKind<T> {
  /** Scalars. Without `set` a property is read-only. `costly` ones are not part of a plain `load()`. */
  readonly properties: Readonly<
    Record<
      string,
      {
        readonly get: (target: T) => unknown;
        readonly set?: (target: T, value: unknown, location: string) => void;
      }
    >
  >;
  /** Objects that hang on it. */
  readonly children?: Readonly<Record<string, (target: T) => Handle | null>>;
  /** What a call gives: an object (null for a null object), or a plain value. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments) => Handle | null | PlainResult>>;
  /** For collections. */
  readonly items?: (target: T) => readonly Handle[];
  readonly item?: (target: T, args: Arguments) => Handle;
  /** What names it among its siblings. */
  readonly id?: (target: T) => string | number;
}

/** Keeps a plain value that a method gives apart from an object. */
export class PlainResult {
  constructor(readonly value: unknown) {}
}

/** For methods that give nothing. */
export const DONE = new PlainResult(null);
