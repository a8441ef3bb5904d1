/** What happens in the workbook that add-ins can be told of. */
import type { Area } from "./area";
import type { PlainType, PlainValue } from "./cells/cellValues";
import type { Worksheet } from "./library";

/** `Excel.DataChangeType`, as far as it happens here. */
export type DataChange =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** `Excel.ChangedEventDetail`: known where a single cell changed. */
export interface ChangeDetails {
  readonly valueBefore: PlainValue;
  readonly valueTypeBefore: PlainType;
  readonly valueAfter: PlainValue;
  readonly valueTypeAfter: PlainType;
}

export type BookEvent =
  | {
      readonly kind: "changed";
      readonly sheet: Worksheet;
      readonly area: Area;
      readonly change: DataChange;
      readonly details?: ChangeDetails;
    }
  | { readonly kind: "selected"; readonly sheet: Worksheet; readonly area: Area }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted"; readonly sheet: Worksheet }
  | {
      readonly kind: "tableAdded" | "tableDeleted";
      readonly sheet: Worksheet;
      readonly tableId: string;
      readonly tableName: string;
    };
