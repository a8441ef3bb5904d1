/** Which members of Office.js stand in the batches that go to a stand-in. */
import type { Standin } from "../../src/standin/standin";

interface Sent {
  readonly Actions: readonly {
    readonly Name?: string;
    readonly QueryInfo?: { readonly Select?: readonly string[] };
  }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name?: string }>>;
}

/** Fills as batches are executed. */
export function membersSent(standin: Standin): Set<string> {
  const names = new Set<string>();
  const execute = standin.execute.bind(standin);
  standin.execute = (batch) => {
    const { Actions, ObjectPaths } = batch as unknown as Sent;
    const add = (name: string | undefined) => {
      if (name !== undefined && name !== "" && !OF_THE_LIBRARY.has(name))
        names.add(ON_THE_WIRE[name] ?? name);
    };
    for (const { Name, QueryInfo } of Actions) {
      add(Name);
      for (const path of QueryInfo?.Select ?? []) path.split("/").forEach(add);
    }
    for (const path of Object.values(ObjectPaths)) add(path.Name);
    return execute(batch);
  };
  return names;
}

/** Members that the library sends under another name. */
const ON_THE_WIRE: Readonly<Record<string, string>> = { Gridlines: "showGridlines" };

/** Keeping objects between batches is the library's own affair. */
const OF_THE_LIBRARY = new Set([
  "_GetObjectByReferenceId",
  "_KeepReference",
  "_RemoveReference",
  "_ReferenceId",
  "_Id",
]);
