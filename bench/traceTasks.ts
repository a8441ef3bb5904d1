/** The tasks of the page's main thread, from Chromium's own trace. */
import type { CDPSession } from "playwright-core";

/** Microseconds, by the clock that profiles go by. */
export interface Task {
  readonly start: number;
  readonly duration: number;
  /** How much of it the processor worked on this thread; on a busy machine others have it in between. */
  readonly processor: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Does the work, and tells the tasks that ran in the meantime, in their order. */
export async function tracedTasks(client: CDPSession, work: () => Promise<void>): Promise<readonly Task[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  client.on("Tracing.dataCollected", collect);
  const complete = new Promise<void>((done) => client.once("Tracing.tracingComplete", () => done()));
  await client.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel"] },
  });
  await work();
  await client.send("Tracing.end");
  await complete;
  client.off("Tracing.dataCollected", collect);
  return tasksOf(events);
}

/** A browser may keep a spare page at hand: ours is the one that does most. */
function tasksOf(events: readonly TraceEvent[]): readonly Task[] {
  const threads = events.filter(
    ({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain",
  );
  const lists = threads.map(({ pid, tid }) =>
    events
      .filter(
        (event) => event.name === "ThreadControllerImpl::RunTask" && event.pid === pid && event.tid === tid,
      )
      .map(({ ts, dur = 0, tdur = dur }) => ({ start: ts, duration: dur, processor: tdur }))
      .sort((one, other) => one.start - other.start),
  );
  const worked = (tasks: readonly Task[]) => tasks.reduce((sum, { processor }) => sum + processor, 0);
  return lists.sort((one, other) => worked(other) - worked(one))[0] ?? [];
}
