/** Which actions of a batch can change the workbook. */
import {
  ActionType,
  PathType,
  type Action,
  type Batch,
  type ObjectPath,
} from "../../src/standin/executor/batch";

/** What only asks, by the names that Office.js gives it; references are the session's and not the workbook's. */
const ASKS = /^(?:Get|_KeepReference$|_RemoveReference$)/;

/**
 * The places of the actions that can change something. They are told by what they are and not by what came of them, so
 * that none can be missed: a property that is set, a method that is no question, and whichever action is the first
 * to need an object that is made by such a method, as by `worksheets.add`.
 */
export function changingActions({ Actions, ObjectPaths }: Batch): readonly number[] {
  const walked = new Set<number>();
  /** Whether walking the path for the first time makes something; it is walked once in a batch. */
  const makes = (id: unknown): boolean => {
    const path = ObjectPaths[Number(id)];
    if (path === undefined || walked.has(path.Id)) return false;
    walked.add(path.Id);
    return [...objectsOf(path), path.ParentObjectPathId].map(makes).includes(true) || isMade(path);
  };
  return Actions.flatMap((action, index) =>
    [...objectsOf(action), action.ObjectPathId].map(makes).includes(true) || isChange(action) ? [index] : [],
  );
}

function isMade({ ObjectPathType, Name }: ObjectPath): boolean {
  return ObjectPathType === PathType.method && !ASKS.test(Name);
}

function isChange({ ActionType: type, Name }: Action): boolean {
  if (type === ActionType.method) return !ASKS.test(Name);
  return type !== ActionType.instantiate && type !== ActionType.query && type !== ActionType.trace;
}

function objectsOf({ ArgumentInfo }: Action | ObjectPath): readonly unknown[] {
  return (ArgumentInfo?.ReferencedObjectPathIds ?? []).flat();
}
