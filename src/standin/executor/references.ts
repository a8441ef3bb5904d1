import type { Handle } from "./objectKind";

/** The ranges that an add-in holds on to between two batches, under the names that it knows them by. */
export class References {
  private readonly handles = new Map<string, Handle>();
  private readonly names = new WeakMap<Handle, string>();
  private next = 1;

  add(handle: Handle): void {
    if (this.names.has(handle)) return;
    const name = `$${this.next++}`;
    this.names.set(handle, name);
    this.handles.set(name, handle);
  }

  get(name: string): Handle | undefined {
    return this.handles.get(name);
  }

  nameOf(handle: Handle): string | undefined {
    return this.names.get(handle);
  }

  delete(name: string): void {
    this.handles.delete(name);
  }

  get size(): number {
    return this.handles.size;
  }
}
