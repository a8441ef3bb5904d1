import type { QueryInfo } from "./batch";
import { childOf, classOf, unknownMember } from "./members";
import type { Handle, ObjectKind } from "./objectKind";
import { pascal } from "./wireNames";

/** What was asked for of an object: its own properties, and the same of objects that hang on it. */
interface Selection {
  readonly own: Set<string>;
  readonly children: Map<string, Selection>;
}

/** Under this name the items of a collection travel. */
const ITEMS = "_Items";

type Identity = (handle: Handle) => Record<string, unknown>;

/** The values that a `load` asks for, under the names that the client library expects. */
export function query(handle: Handle, info: QueryInfo, identity: Identity): unknown {
  const selection = emptySelection();
  for (const path of info.Select ?? []) select(selection, path.split("/"));
  for (const path of info.Expand ?? []) select(selection, [...path.split("/"), "$all"]);
  return read(handle, selection, identity, info);
}

function emptySelection(): Selection {
  return { own: new Set(), children: new Map() };
}

function select(selection: Selection, path: readonly string[]): void {
  const [first = "", ...rest] = path;
  if (rest.length === 0) {
    if (first !== "$none") selection.own.add(first);
    return;
  }
  const child = selection.children.get(first) ?? emptySelection();
  selection.children.set(first, child);
  select(child, rest);
}

function read(
  handle: Handle,
  selection: Selection,
  identity: Identity,
  page: QueryInfo = {},
): Record<string, unknown> {
  const { kind } = classOf(handle);
  const answer = identity(handle);
  if (!kind.items) {
    readMembers(handle, selection, identity, answer);
    return answer;
  }
  const { ofCollection, ofItems } = splitForCollection(kind, selection);
  readMembers(handle, ofCollection, identity, answer);
  const onlyItself = ofCollection.own.size > 0 && ofItems.own.size === 0 && ofItems.children.size === 0;
  if (onlyItself) return answer;
  const first = page.Skip ?? 0;
  const items = kind.items(handle.target).slice(first, page.Top === undefined ? undefined : first + page.Top);
  answer[ITEMS] = items.map((item) => read(item, ofItems, identity));
  return answer;
}

/** `load("count")` means the collection; `load("name")` and `load("items/name")` mean its items. */
function splitForCollection(kind: ObjectKind<unknown>, selection: Selection) {
  const ofCollection = emptySelection();
  const ofItems = emptySelection();
  for (const member of selection.own) {
    if (member === "items") ofItems.own.add("$all");
    else (member in kind.properties ? ofCollection : ofItems).own.add(member);
  }
  for (const [member, child] of selection.children) {
    if (member !== "items") {
      ofItems.children.set(member, child);
      continue;
    }
    for (const own of child.own) ofItems.own.add(own);
    for (const [name, deeper] of child.children) ofItems.children.set(name, deeper);
  }
  return { ofCollection, ofItems };
}

function readMembers(
  handle: Handle,
  selection: Selection,
  identity: Identity,
  answer: Record<string, unknown>,
): void {
  const { name, kind } = classOf(handle);
  const everything = selection.own.has("$all") || (!kind.items && isEmpty(selection));
  for (const member of everything ? Object.keys(kind.properties) : selection.own) {
    // The client library sees for itself whether an object is null.
    if (member === "isNullObject") continue;
    const property = kind.properties[member];
    if (property) answer[pascal(member)] = property.get(handle.target);
    else if (kind.children?.[member]) readChild(member, emptySelection());
    else unknownMember(`${name}.${member}`);
  }
  for (const [member, child] of selection.children) readChild(member, child);

  function readChild(member: string, child: Selection): void {
    const below = childOf(handle, member);
    answer[pascal(member)] = below === null ? null : read(below, child, identity);
  }
}

function isEmpty(selection: Selection): boolean {
  return selection.own.size === 0 && selection.children.size === 0;
}
