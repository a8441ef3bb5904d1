/** Changes made in the register, written in the way of the sheet that staff keep. */
import { cellName } from "../../model/address";
import type { Analysis } from "../../model/analysis";
import type { Fix } from "../../model/finding";
import type { RegisterChange, RegisterTable } from "../../model/register";
import type { WorkbookSnapshot } from "../../model/snapshot";
import type { Steps } from "../../model/steps";
import type { WriteBack } from "../../model/writeBack";
import { groupBy } from "../../text/groupBy";
import { printOf, writtenText } from "../../text/printOf";
import { filledColumns, registerTableInSteps } from "../registerTable";
import { changeSnapshot } from "./changeSnapshot";
import type { Candidate } from "./columnHabits";
import { findCandidates } from "./findCandidates";
import { findPlace, type Place } from "./findPlace";
import { judgeFixes, saidBy, shortened, type Attempt, type TypedStatuses } from "./judgeFixes";

/** Reads a changed workbook again, as the next refresh will; given by the caller so that stages stay apart. */
export type ReadAgain = (snapshot: WorkbookSnapshot, changed: ReadonlySet<string>) => Steps<RegisterTable>;

/** What goes into one cell. */
interface Task {
  readonly place: Place;
  readonly changes: readonly RegisterChange[];
  readonly candidates: readonly Candidate[];
  why: string;
  fix: Fix | null;
}

/**
 * One answer for each change, in their order. Nothing is offered on trust: the sheet is read again with what would
 * be written, and only what then says the same as the register, and changes no other action, is a fix.
 */
export function* draftWriteBackInSteps(
  analysis: Analysis,
  changes: readonly RegisterChange[],
  readAgain: ReadAgain,
): Steps<readonly WriteBack[]> {
  const { tasks, whys } = findTasks(analysis, changes);
  const statuses = new Map(
    changes
      .filter(({ heading }) => heading === "Status")
      .map(({ action, register }) => [action, writtenText(register)] as const),
  );
  yield;
  if (tasks.length > 0) {
    const before = saidBy(yield* registerTableInSteps(analysis));
    yield* new Trial(analysis, readAgain, statuses, before).settleInSteps(tasks);
  }
  const taskOf = new Map(tasks.flatMap((task) => task.changes.map((change) => [change, task] as const)));
  return changes.map((change) => {
    const task = taskOf.get(change);
    if (task === undefined) return { change, fix: null, why: whys.get(change) ?? "" };
    const [first] = task.changes;
    if (task.fix === null) return { change, fix: null, why: task.why };
    if (change === first) return { change, fix: task.fix, why: "" };
    const name = cellName(task.fix.at);
    return {
      change,
      fix: null,
      why: `It is written into ${name} together with the ${first?.heading ?? ""}.`,
    };
  });
}

function findTasks(analysis: Analysis, changes: readonly RegisterChange[]) {
  const columns = filledColumns(analysis);
  const whys = new Map<RegisterChange, string>();
  const placed: { change: RegisterChange; place: Place }[] = [];
  for (const change of changes) {
    const place = cannotBeWritten(change) ?? findPlace(change, analysis, columns);
    if (typeof place === "string") whys.set(change, place);
    else placed.push({ change, place });
  }
  const tasks: Task[] = [];
  for (const inCell of groupBy(placed, ({ place: { at } }) => `${at.sheet}!${cellName(at)}`).values()) {
    const [first] = inCell as [(typeof inCell)[number]];
    const fits = ({ change, place }: typeof first) =>
      place.field === first.place.field &&
      (place.action === first.place.action ||
        (change.heading === first.change.heading &&
          printOf(change.register) === printOf(first.change.register)));
    const together = inCell.filter(fits).map(({ change }) => change);
    const own = together.filter((change) => change.action === first.change.action);
    const candidates = findCandidates(first.place, own);
    const name = cellName(first.place.at);
    tasks.push({
      place: first.place,
      changes: together,
      candidates,
      why: `The cell ${name} says more than that: “${shortened(first.place.text)}”. Change it there.`,
      fix: null,
    });
    for (const one of inCell) {
      if (!fits(one))
        whys.set(one.change, `Another change goes into the cell ${name}. Write that one first, and refresh.`);
    }
  }
  return { tasks, whys };
}

function cannotBeWritten({ register }: RegisterChange): string | null {
  if (typeof register === "object" && register !== null) return "The register holds a formula here.";
  return typeof register === "boolean" ? "The register holds TRUE or FALSE here." : null;
}

class Trial {
  constructor(
    private readonly analysis: Analysis,
    private readonly readAgain: ReadAgain,
    private readonly statuses: TypedStatuses,
    /** What the register says as the sheet stands. */
    private readonly before: ReturnType<typeof saidBy>,
  ) {}

  /** Tries the candidates of all tasks together, then the next ones of those that failed. */
  *settleInSteps(tasks: readonly Task[]): Steps<void> {
    const settled: Task[] = [];
    let rounds = 0;
    for (let left = tasks; left.length > 0; rounds++) {
      left = left.filter((task) => rounds < task.candidates.length);
      for (const task of left) task.fix = fixOf(task, task.candidates[rounds] as Candidate);
      const right = new Set(yield* this.tryAllInSteps(left));
      settled.push(...right);
      for (const task of left) if (!right.has(task)) task.fix = null;
      left = left.filter((task) => !right.has(task));
    }
    if (rounds < 2) return;
    // Each was read with the others of its round only.
    const right = new Set(yield* this.tryAllInSteps(settled));
    for (const task of settled) if (!right.has(task)) task.fix = null;
  }

  /** Those that come out right together; which of them does harm to others is found by halves. */
  private *tryAllInSteps(tasks: readonly Task[]): Steps<readonly Task[]> {
    if (tasks.length === 0) return [];
    const attempts = new Map(
      tasks.map((task): [Attempt, Task] => [{ changes: task.changes, fix: task.fix as Fix }, task]),
    );
    const { wrong, stray } = yield* this.judgeInSteps([...attempts.keys()]);
    for (const [attempt, why] of wrong) (attempts.get(attempt) as Task).why = why;
    if (wrong.size > 0) {
      const others = [...attempts].filter(([attempt]) => !wrong.has(attempt)).map(([, task]) => task);
      return yield* this.tryAllInSteps(others);
    }
    if (stray === null) return tasks;
    if (tasks.length === 1) {
      (tasks[0] as Task).why = stray;
      return [];
    }
    const half = Math.ceil(tasks.length / 2);
    const first = yield* this.tryAllInSteps(tasks.slice(0, half));
    return [...first, ...(yield* this.tryAllInSteps(tasks.slice(half)))];
  }

  private *judgeInSteps(attempts: readonly Attempt[]): Steps<ReturnType<typeof judgeFixes>> {
    const fixes = attempts.map(({ fix }) => fix);
    const changed = changeSnapshot(this.analysis.snapshot, fixes);
    yield;
    const table = yield* this.readAgain(changed, new Set(fixes.map(({ at }) => at.sheet)));
    yield;
    return judgeFixes(attempts, this.before, saidBy(table), this.statuses);
  }
}

function fixOf({ place }: Task, { shown, ...written }: Candidate): Fix {
  const name = cellName(place.at);
  // Without a text there is a rating by its fill alone, or nothing at all.
  const verb = written.value === "" ? `Colour ${name} ${shown}` : `Write ${shortened(shown)} into ${name}`;
  const label = shown === "" ? `Empty ${name}` : verb;
  return { label, at: place.at, ...written };
}
