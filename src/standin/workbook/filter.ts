import type { Area } from "./area";
import type { Table, Worksheet } from "./library";

/** What a filter belongs to: a table, or a sheet whose cells are filtered. */
export type Filtered = Table["table"] | Worksheet;

export interface Filter {
  readonly sheet: Worksheet;
  /** With the headings. */
  readonly area: Area;
}
