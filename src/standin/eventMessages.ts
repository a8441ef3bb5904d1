/** The messages with which Excel tells the client library of events; the library checks and unpacks them. */
import { areaAddress, intersection, type Area } from "./workbook/area";
import type { Book } from "./workbook/book";
import type { BookEvent } from "./workbook/bookEvents";
import { sheetId } from "./workbook/sheets";
import { findTables } from "./workbook/tables/sheetTables";
import { tableArea } from "./workbook/tables/tableAreas";

/** One entry of a message, in the library's own terms. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

/** Who did it: our own add-in, the person at this computer, or somebody else in the file. */
export type Doer = "add-in" | "person" | "other";

/** Numbers of events and the target of those that concern the whole workbook, as the library has them. */
export const EVENTS = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;
export const WORKBOOK = "Workbook";
const EVENT_CATEGORY = 65_536;

/** The entries of one event, for those of its targets at which somebody listens. */
export function eventEntries(book: Book, event: BookEvent, doer: Doer): readonly EventEntry[] {
  const source = doer === "other" ? "Remote" : "Local";
  const worksheetId = sheetId(event.sheet);
  const targets = [WORKBOOK, worksheetId];
  const entries = (type: number, targetIds: readonly string[], args: object): readonly EventEntry[] =>
    targetIds
      .filter((targetId) => book.listeners.has(type, targetId))
      .map((targetId) => ({
        messageCategory: EVENT_CATEGORY,
        messageType: type,
        targetId,
        message: JSON.stringify({ worksheetId, source, ...args }),
      }));
  if (event.kind === "tableAdded" || event.kind === "tableDeleted") {
    const { tableId, tableName } = event;
    return entries(EVENTS[event.kind], targets, { tableId, tableName });
  }
  if (event.kind === "selected")
    return entries(EVENTS.selected, targets, { address: areaAddress(event.area) });
  if (event.kind !== "changed") return entries(EVENTS[event.kind], targets, {});
  const { sheet, area, change, details } = event;
  const common = {
    changeType: change,
    triggerSource: doer === "add-in" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    ...details,
  };
  const place = (of: Area) => ({ address: areaAddress(of), referenceId: book.listeners.remember(sheet, of) });
  const tables = findTables(sheet).flatMap((table) => {
    const part = intersection(tableArea(table), area);
    const tableId = book.ids.of(table);
    return part
      ? entries(EVENTS.tableChanged, [...targets, tableId], { ...common, ...place(part), tableId })
      : [];
  });
  return [...entries(EVENTS.changed, targets, { ...common, ...place(area) }), ...tables];
}
