import type { Area } from "../area";
import type { Table, Worksheet } from "../library";

/** What a filter belongs to: a table, or a sheet whose cells are filtered. */
export type Filtered = Table["table"] | Worksheet;

export interface Filter {
  readonly sheet: Worksheet;
  /** With the headings. */
  readonly area: Area;
  /** What rows have to say to be shown: what the file has for it, by column of the area (ECMA-376 part 1, 18.3.2.7). */
  readonly criteria: ReadonlyMap<number, string>;
}
