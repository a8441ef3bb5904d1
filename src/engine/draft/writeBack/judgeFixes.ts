/** What the sheet says once fixes are written, against what the register says. */
import type { Fix } from "../../model/finding";
import type { RegisterChange, RegisterTable } from "../../model/register";
import { fold } from "../../text/fold";
import { printOf, writtenText } from "../../text/printOf";
import { fieldOfHeading } from "./findPlace";

/** Changes that go into one cell, with what would be written there. */
export interface Attempt {
  readonly changes: readonly RegisterChange[];
  readonly fix: Fix;
}

export interface Judgement {
  /** Attempts that do not come out as the register has it, with the reason in a sentence. */
  readonly wrong: ReadonlyMap<Attempt, string>;
  /** An action changed that no attempt is about: some of them does harm. */
  readonly stray: string | null;
}

/** What people typed as the status into the register, by the ids of the actions. */
export type TypedStatuses = ReadonlyMap<string, string>;

/** The cells of a reading of the sheet: by action, then by heading, folded. */
export type Said = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function saidBy(table: RegisterTable): Said {
  const columns = table.columns.flatMap(({ heading, isSource }, index) =>
    isSource ? [] : [[fold(heading), index] as const],
  );
  return new Map(
    table.rows.map(({ action, cells }) => [
      action,
      new Map(
        columns.flatMap(([heading, index]) => {
          const text = writtenText(cells[index] ?? null);
          return text === "" ? [] : [[heading, text] as const];
        }),
      ),
    ]),
  );
}

/**
 * Besides what was wanted, only what follows from it may change: other columns of the same field, the words that
 * are struck through, and the standing.
 */
export function judgeFixes(
  attempts: readonly Attempt[],
  before: Said,
  after: Said,
  statuses: TypedStatuses = new Map(),
): Judgement {
  const wrong = new Map<Attempt, string>();
  const of = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    for (const change of attempt.changes) {
      of.set(change.action, [...(of.get(change.action) ?? []), attempt]);
      const text = after.get(change.action)?.get(fold(change.heading)) ?? "";
      if (printOf(text) !== printOf(change.register)) wrong.set(attempt, readAs(change, text));
    }
  }
  let stray: string | null = null;
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const own = of.get(id) ?? [];
    for (const heading of changedHeadings(before.get(id), after.get(id))) {
      const typed = heading === STATUS ? statuses.get(id) : undefined;
      const status = after.get(id)?.get(STATUS) ?? "";
      if (typed !== undefined && fold(typed) !== fold(status)) {
        for (const attempt of own) if (!wrong.has(attempt)) wrong.set(attempt, otherStatus(status, typed));
        continue;
      }
      if (own.some((attempt) => follows(heading, attempt))) continue;
      const sentence = `It would change the ${heading} of ${nameOf(before.get(id))} as well.`;
      if (own.length === 0) stray ??= sentence;
      for (const attempt of own) if (!wrong.has(attempt)) wrong.set(attempt, sentence);
    }
  }
  return { wrong, stray };
}

function readAs({ heading, register }: RegisterChange, text: string): string {
  const read = text === "" ? "as nothing" : `as “${shortened(text)}”`;
  const wanted = writtenText(register);
  // Days stand in the register as numbers, which say nothing to people.
  const isDay = typeof register === "number";
  return isDay
    ? "No way of writing this date in the sheet would be read as that day."
    : `Written in the sheet, the ${fold(heading)} would be read ${read} and not as “${shortened(wanted)}”.`;
}

function follows(heading: string, { changes }: Attempt): boolean {
  if (DERIVED.has(heading)) return true;
  return changes.some((change) => {
    if (fold(change.heading) === heading) return true;
    const field = fieldOfHeading(heading);
    return field !== null && field === fieldOfHeading(change.heading);
  });
}

/** Both sides would then say another status than before: a conflict of our own making. */
function otherStatus(status: string, typed: string): string {
  return `With it the sheet would say “${shortened(status)}”, and the register says “${shortened(typed)}”: write the status first, or make the two agree.`;
}

const STATUS = "status";
const DERIVED: ReadonlySet<string> = new Set([STATUS, "status as written", "struck through"]);

function changedHeadings(
  before: ReadonlyMap<string, string> | undefined,
  after: ReadonlyMap<string, string> | undefined,
): readonly string[] {
  const headings = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...headings].filter((heading) => (before?.get(heading) ?? "") !== (after?.get(heading) ?? ""));
}

function nameOf(row: ReadonlyMap<string, string> | undefined): string {
  const ref = row?.get("ref");
  return ref ?? (row === undefined ? "another action" : `“${shortened(row.get("action") ?? "")}”`);
}

const LONGEST = 40;

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
