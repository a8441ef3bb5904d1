import type { Area } from "./area";
import type { Worksheet } from "./library";

/** What the add-in listens to, and the places of changes that it may ask for afterwards. */
export class Listeners {
  /** `Runtime.enableEvents`: whether the add-in is told at all. */
  enabled = true;
  private readonly counts = new Map<string, number>();
  private readonly places = new Map<string, { readonly sheet: Worksheet; readonly area: Area }>();

  add(event: number, target: string): void {
    const key = `${event} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(event: number, target: string): void {
    const key = `${event} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  /** True while anything is listened to. */
  get any(): boolean {
    return [...this.counts.values()].some((count) => count > 0);
  }

  has(event: number, target: string): boolean {
    return (this.counts.get(`${event} ${target}`) ?? 0) > 0;
  }

  /** Gives the place a name under which `getRange` of an event's arguments finds it. */
  remember(sheet: Worksheet, area: Area): string {
    const name = `event ${this.places.size + 1}`;
    this.places.set(name, { sheet, area });
    return name;
  }

  placeOf(name: string): { readonly sheet: Worksheet; readonly area: Area } | undefined {
    return this.places.get(name);
  }
}
