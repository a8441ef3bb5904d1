import { kinds } from "../objects/kinds";
import { refuse } from "../refusals";
import { Arguments, type PlainResult, type Handle, type ObjectKind } from "./objectKind";
import { camel } from "./wireNames";

/** The class of an object, with its name in Microsoft's documentation. */
export function classOf(handle: Handle): { readonly name: string; readonly kind: ObjectKind<unknown> } {
  return { name: handle.kind, kind: kinds[handle.kind] as ObjectKind<unknown> };
}

/** Calls a method under its name on the wire. */
export function callMethod(
  handle: Handle,
  wireName: string,
  values: readonly unknown[],
): Handle | null | PlainResult {
  const { name, kind } = classOf(handle);
  const location = `${name}.${camel(wireName)}`;
  const method = kind.methods?.[camel(wireName)] ?? unknownMember(location);
  return method(handle.target, new Arguments(values, location));
}

/** The item of a collection that an id, a name or a number stands for. */
export function itemOf(handle: Handle, values: readonly unknown[]): Handle {
  const { name, kind } = classOf(handle);
  const location = `${name}.getItem`;
  const item = kind.item ?? unknownMember(location);
  return item(handle.target, new Arguments(values, location));
}

/** An object that hangs on another, such as the `format` of a range; null for a null object. */
export function childOf(handle: Handle, wireName: string): Handle | null {
  const { name, kind } = classOf(handle);
  const child = kind.children?.[camel(wireName)] ?? unknownMember(`${name}.${camel(wireName)}`);
  return child(handle.target);
}

/** Sets a property, or refuses. */
export function setMember(handle: Handle, wireName: string, value: unknown): void {
  const { name, kind } = classOf(handle);
  const location = `${name}.${camel(wireName)}`;
  const set = kind.properties[camel(wireName)]?.set ?? unknownMember(location);
  set(handle.target, value, location);
}

/** Excel knows it perhaps; we do not, and never guess. */
export function unknownMember(location: string): never {
  return refuse.notImplemented(location, `The stand-in does not know ${location}.`);
}
