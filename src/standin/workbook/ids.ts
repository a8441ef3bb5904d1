/** Gives each object a number for as long as the workbook is open, as Excel does for tables. */
export class Ids {
  private readonly numbers = new WeakMap<object, number>();
  private next = 1;

  of(thing: object): string {
    const known = this.numbers.get(thing) ?? this.next++;
    this.numbers.set(thing, known);
    return String(known);
  }
}
