/**
 * How the workbook keeps small things for the add-in: each as one text of JSON under one key of `Workbook.settings`
 * (ExcelApi 1.4), which belong to this add-in and travel with the file.
 */

/** One thing that is kept. */
export interface KeptThing<T> {
  readonly key: string;
  /** The name of its value in the JSON. */
  readonly property: string;
  /** What people call it, for "The … kept in this workbook cannot be read". */
  readonly noun: string;
  /** What there is where nothing is kept. */
  readonly none: T;
  /** Whether the value is one, whatever JSON it was read from. */
  is(value: unknown): value is T;
  /** What of it is worth keeping; null where nothing is. */
  worthKeeping(value: T): T | null;
}

export interface Kept<T> {
  /** `none` where what is kept cannot be read. */
  readonly value: T;
  /** Why what is kept cannot be read, in a sentence; null where it can. */
  readonly damage: string | null;
  /** Whether a newer version of this add-in made it. */
  readonly isNewer?: true;
}

const VERSION = 1;

/** The thing in the value of the setting. Whatever else stands there is damage, and said. */
export function readKept<T>(thing: KeptThing<T>, value: unknown): Kept<T> {
  const kept = typeof value === "string" ? parsed(value) : null;
  const damaged = (why: string): Kept<T> => ({
    value: thing.none,
    damage: `The ${thing.noun} kept in this workbook ${why}, so they were left as they are and not used.`,
  });
  if (typeof kept !== "object" || kept === null || !("version" in kept)) return damaged("cannot be read");
  if (typeof kept.version === "number" && kept.version > VERSION)
    return { ...damaged("were made with a newer version of this add-in"), isNewer: true };
  const read = (kept as Record<string, unknown>)[thing.property];
  if (kept.version !== VERSION || !thing.is(read)) return damaged("cannot be read");
  return { value: read, damage: null };
}

/** The value of the setting that keeps the thing. */
export function textOfKept<T>(thing: KeptThing<T>, value: T): string {
  return JSON.stringify({ version: VERSION, [thing.property]: value });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
