import { isGone } from "../objects/existence";
import { refuse } from "../refusals";
import type { Book } from "../workbook/book";
import { PathType, type ArgumentInfo, type ObjectPath } from "./batch";
import { callMethod, childOf, classOf, itemOf } from "./members";
import { PlainResult, as, type Handle } from "./objectKind";
import type { References } from "./references";

/** The object paths of one batch. Each is walked once, when the first action needs it. */
export class ObjectPaths {
  private readonly resolved = new Map<number, Handle | null>();

  constructor(
    private readonly book: Book,
    private readonly references: References,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  /** The object at the end of a path; null for a null object. */
  resolve(id: number): Handle | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return this.existing(known);
    const path = this.paths[id] ?? refuse.invalidObjectPath("RequestContext.sync");
    const handle = this.existing(this.walk(path));
    this.resolved.set(id, handle);
    return handle;
  }

  /** Refuses what was deleted after somebody got hold of it. */
  private existing(handle: Handle | null): Handle | null {
    if (handle && isGone(this.book, handle)) refuse.itemNotFound(handle.kind, "It was deleted.");
    return handle;
  }

  private walk(path: ObjectPath): Handle | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return as("Workbook", this.book);
      case PathType.nullObject:
        return null;
      case PathType.reference:
        return this.references.get(path.Name) ?? refuse.invalidObjectPath("RequestContext.sync");
      case PathType.method:
      case PathType.property:
      case PathType.indexer:
        return this.walkFrom(this.resolve(path.ParentObjectPathId ?? 0), path);
      default:
        return refuse.notImplemented(path.Name, `The stand-in cannot create ${path.Name}.`);
    }
  }

  private walkFrom(parent: Handle | null, path: ObjectPath): Handle | null {
    // What hangs on a null object is a null object.
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property) return childOf(parent, path.Name);
    const values = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) return itemOf(parent, values);
    const result = callMethod(parent, path.Name, values);
    return result instanceof PlainResult ? refuse.invalidObjectPath(`${parent.kind}.${path.Name}`) : result;
  }

  /** The arguments, with the objects among them put in. */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = references[index];
      return typeof id === "number" && id !== 0 ? this.resolve(id) : value;
    });
  }

  /** What the client library needs to find the object again. */
  identity(handle: Handle): Record<string, unknown> {
    const { kind } = classOf(handle);
    const answer: Record<string, unknown> = {};
    if (kind.id) answer["_Id"] = kind.id(handle.target);
    const name = this.references.nameOf(handle);
    if (name !== undefined) answer["_ReferenceId"] = name;
    return answer;
  }
}
