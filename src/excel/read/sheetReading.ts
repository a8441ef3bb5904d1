/** A sheet while it is being read: the snapshot in the making. */
import type {
  CellLook,
  CellValue,
  CommentSnapshot,
  FileLinkSnapshot,
  RangeAddress,
  SheetSnapshot,
  TableSnapshot,
} from "../../engine";
import { lookKey } from "../../engine";
import type { Extent } from "./readExtents";

export interface SheetReading {
  readonly extent: Extent;
  readonly values: CellValue[][];
  readonly numberFormats: string[][];
  /** The formats of a row that has none of its own, which such rows share. */
  readonly general: string[];
  readonly shownTexts: Map<number, string>;
  readonly looks: Map<number, CellLook>;
  readonly merges: RangeAddress[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly tables: TableSnapshot[];
  readonly comments: CommentSnapshot[];
  readonly fontSizes: Map<number, number>;
  readonly fileLinks: FileLinkSnapshot[];
  /** Null where Excel does not say, on a protected sheet. */
  readonly formulas: Set<number> | null;
}

/** A reading with nothing in it yet, in the size of the sheet. */
export function emptyReading(extent: Extent): SheetReading {
  const general = new Array<string>(extent.columns).fill("General");
  const blank = new Array<CellValue>(extent.columns).fill(null);
  return {
    extent,
    values: new Array<CellValue[]>(extent.rows).fill(blank),
    numberFormats: new Array<string[]>(extent.rows).fill(general),
    general,
    shownTexts: new Map(),
    looks: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    comments: [],
    fontSizes: new Map(),
    fileLinks: [],
    formulas: extent.protected ? null : new Set(),
  };
}

/** Adds what is known of a cell's look to what was known before. */
export function addLook(reading: SheetReading, row: number, column: number, look: CellLook): void {
  const key = lookKey(row, column);
  const before = reading.looks.get(key);
  reading.looks.set(key, before === undefined ? look : { ...before, ...look });
}

export function snapshotOf(reading: SheetReading): SheetSnapshot {
  const { extent, formulas, general: _general, ...read } = reading;
  return {
    name: extent.name,
    hidden: extent.hidden,
    top: extent.top,
    left: extent.left,
    protected: extent.protected,
    ...(formulas === null ? {} : { formulas }),
    ...read,
  };
}
