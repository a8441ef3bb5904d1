import { Refusal, refuse } from "../refusals";
import type { Book } from "../workbook/book";
import { ActionType, type Action, type Batch, type BatchAnswer } from "./batch";
import { callMethod, childOf, classOf, setMember } from "./members";
import { PlainResult, type Handle } from "./objectKind";
import { ObjectPaths } from "./objectPaths";
import { query } from "./query";
import type { References } from "./references";
import { camel } from "./wireNames";

/** Breaks a batch off before one of its actions, for tests of what then stands. */
export interface BreakOff {
  /** Counts from zero; beyond the last action, all are executed and the answer is lost. */
  readonly before: number;
  readonly refusal: Refusal;
}

/**
 * Executes a batch as Excel does: action after action. When one fails, those before it stay done
 * (there is no transaction), those after it are not tried, and the answer holds the error alone.
 */
export function executeBatch(
  book: Book,
  references: References,
  batch: Batch,
  breakOff?: BreakOff,
): BatchAnswer {
  const paths = new ObjectPaths(book, references, batch.ObjectPaths);
  const results: { ActionId: number; Value: unknown }[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (breakOff?.before === index) throw breakOff.refusal;
      if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: execute(paths, references, action) ?? null });
    } catch (error) {
      return { Error: { ...describeRefusal(error), ActionIndex: index }, TraceIds };
    }
  }
  return { ...(breakOff ? { Error: describeRefusal(breakOff.refusal) } : { Results: results }), TraceIds };
}

/** A refusal as the client library wants it. Anything else is a fault of ours and is thrown on. */
export function describeRefusal(error: unknown): { Code: string; Message: string; Location: string } {
  if (!(error instanceof Refusal)) throw error;
  return { Code: error.code, Message: error.message, Location: error.location };
}

function execute(paths: ObjectPaths, references: References, action: Action): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const handle = paths.resolve(action.ObjectPathId);
  if (action.Name === "_RemoveReference") {
    for (const name of action.ArgumentInfo?.Arguments ?? []) references.delete(String(name));
    return null;
  }
  // On a null object nothing happens, as with `getItemOrNullObject("…").delete()` in Microsoft's samples.
  if (handle === null) return null;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return paths.identity(handle);
    case ActionType.query:
      return query(handle, action.QueryInfo ?? {}, (one) => paths.identity(one));
    case ActionType.method:
      return call(paths, references, handle, action);
    case ActionType.setProperty:
      return setMember(handle, action.Name, paths.argumentsOf(action.ArgumentInfo)[0]);
    case ActionType.update:
      return update(handle, action.ObjectState ?? {});
    default:
      return refuse.notImplemented(
        "RequestContext.sync",
        `The stand-in does not know action ${action.ActionType}.`,
      );
  }
}

function call(paths: ObjectPaths, references: References, handle: Handle, action: Action): unknown {
  if (action.Name === "_KeepReference") {
    references.add(handle);
    return null;
  }
  const result = callMethod(handle, action.Name, paths.argumentsOf(action.ArgumentInfo));
  return result instanceof PlainResult ? result.value : null;
}

/** `object.set({…})`: its properties, and those of the objects that hang on it. */
function update(handle: Handle, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    if (!(camel(name) in (classOf(handle).kind.children ?? {}))) {
      setMember(handle, name, value);
      continue;
    }
    const below = childOf(handle, name);
    if (typeof value !== "object" || value === null) refuse.invalidArgument(`${handle.kind}.${camel(name)}`);
    if (below) update(below, value as Record<string, unknown>);
  }
}
