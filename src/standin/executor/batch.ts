/** The messages that Microsoft's client library sends and takes, as far as we know them. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  update: 9,
} as const;

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument that is an object: the id of its path; otherwise null. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** The action that failed; left out where nothing was executed. */
  readonly ActionIndex?: number;
}

export interface BatchAnswer {
  readonly Results?: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: BatchError;
  /** The traces that were passed; the client library sees by them how far a batch got. */
  readonly TraceIds?: readonly number[];
}

/** True for the batch with which the client library only gives ranges back after `Excel.run`. */
export function onlyReleases(batch: Batch): boolean {
  const releases = (action: Action): boolean =>
    action.ActionType === ActionType.method && action.Name === "_RemoveReference";
  // A batch that only makes objects is none: `settings.add` and its like arrive as nothing else.
  return (
    batch.Actions.some(releases) &&
    batch.Actions.every((action) => action.ActionType === ActionType.instantiate || releases(action))
  );
}
