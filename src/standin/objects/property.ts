/** Properties of one type, which refuse anything else. */
import { refuse } from "../refusals";

interface Property<T> {
  readonly get: (target: T) => unknown;
  readonly set: (target: T, value: unknown, location: string) => void;
}

type Setter<T, Value> = (target: T, value: Value, location: string) => void;

export function flag<T>(get: (target: T) => boolean | null, set: Setter<T, boolean>): Property<T> {
  return {
    get,
    set: (target, value, location) =>
      set(target, typeof value === "boolean" ? value : refuse.invalidArgument(location), location),
  };
}

/** `longest` in characters. */
export function text<T>(
  get: (target: T) => string | null,
  set: Setter<T, string>,
  longest = Infinity,
): Property<T> {
  return {
    get,
    set: (target, value, location) => {
      const fits = typeof value === "string" && value.length <= longest;
      set(target, fits ? value : refuse.invalidArgument(location), location);
    },
  };
}

/** A number from `least` to `most`, both included. */
export function number<T>(
  get: (target: T) => number | null,
  set: Setter<T, number>,
  least = -Infinity,
  most = Infinity,
): Property<T> {
  return {
    get,
    set: (target, value, location) => {
      const fits = typeof value === "number" && Number.isFinite(value) && value >= least && value <= most;
      set(target, fits ? value : refuse.invalidArgument(location), location);
    },
  };
}

/** One of a few words of Office.js, each with what the file has for it. */
export function choice<T, Value>(
  words: Readonly<Record<string, Value>>,
  get: (target: T) => Value | null,
  set: Setter<T, Value>,
): Property<T> {
  return {
    get: (target) => {
      const held = get(target);
      return Object.keys(words).find((word) => words[word] === held) ?? null;
    },
    set: (target, value, location) => {
      const known = typeof value === "string" && Object.hasOwn(words, value);
      set(target, known ? (words[value] as Value) : refuse.invalidArgument(location), location);
    },
  };
}
