/** First round trip: which sheets there are, and which of them are ours. */
import type { OwnSheetKind, RangeAddress } from "../../engine";
import { BOARD_NAMESPACE } from "../boardParts";
import { queueJournalStore, type JournalStore } from "../journal/journalState";
import { LOOKS_NAMESPACE } from "../journal/sheetLooks";
import { queueKeptThings, type KeptThings } from "../kept/keptThings";
import { BASE_NAMESPACE } from "../registerBase";
import { SUMMARY_NAMESPACE } from "../summaryBase";
import { filteredSheets, IS_FILTERED } from "./filteredSheets";
import { areaOfFormula, OWN_KINDS, OWN_NAMES } from "../ownSheets";

export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
}

/** One of our defined names, as the workbook has it. */
export interface OwnName {
  readonly kind: OwnSheetKind;
  /** Null where the sheet that it stood for was deleted. */
  readonly area: RangeAddress | null;
}

export interface SheetList {
  readonly fileName: string | null;
  readonly activeSheet: string;
  readonly sheets: readonly ListedSheet[];
  readonly ownNames: readonly OwnName[];
  /** All tables of the workbook with their sheets: table names are unique in a workbook. */
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  /** The ids of the parts that keep what the register was last compared with. */
  readonly baseParts: readonly string[];
  /** The ids of the parts that keep what earlier boards saw. */
  readonly boardParts: readonly string[];
  /** The ids of the parts that tell what the add-in wrote on the board summary. */
  readonly summaryParts: readonly string[];
  /** The ids of the parts that tell how our sheets are drawn. */
  readonly looksParts: readonly string[];
  /** What the workbook keeps of what we replaced. */
  readonly journal: JournalStore;
  readonly kept: KeptThings;
  /** Whether the workbook is protected so that no sheet can be added, deleted or renamed. */
  readonly structureProtected: boolean;
  /** Sheets on which a filter hides rows. */
  readonly filtered: ReadonlySet<string>;
  /** Who wrote the file and who saved it last; "" where its properties do not say. */
  readonly properties: { readonly author: string; readonly lastAuthor: string };
}

export async function readSheetList(context: Excel.RequestContext): Promise<SheetList> {
  const { workbook } = context;
  workbook.load("name");
  const sheets = workbook.worksheets;
  sheets.load(`items/name,items/visibility,${IS_FILTERED}`);
  const active = sheets.getActiveWorksheet();
  active.load("name");
  const tables = workbook.tables;
  tables.load(`items/name,items/worksheet/name,${IS_FILTERED}`);
  const names = OWN_KINDS.map((kind) => {
    const item = workbook.names.getItemOrNullObject(OWN_NAMES[kind]);
    item.load("formula");
    return { kind, item };
  });
  const kept = queueKeptThings(context);
  const { properties, protection } = workbook;
  protection.load("protected");
  properties.load("author,lastAuthor");
  const journal = queueJournalStore(context);
  const [bases, boards, summaries, looks] = [
    BASE_NAMESPACE,
    BOARD_NAMESPACE,
    SUMMARY_NAMESPACE,
    LOOKS_NAMESPACE,
  ].map((namespace) => {
    const parts = workbook.customXmlParts.getByNamespace(namespace);
    parts.load("items/id");
    return parts;
  });
  await context.sync();

  const listed = sheets.items.map((sheet) => ({ name: sheet.name, hidden: sheet.visibility !== "Visible" }));
  return {
    fileName: workbook.name || null,
    activeSheet: active.name,
    sheets: listed,
    ownNames: names
      .filter(({ item }) => !item.isNullObject)
      .map(({ kind, item }) => ({ kind, area: standingArea(String(item.formula), listed) })),
    tables: tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
    baseParts: idsOf(bases),
    boardParts: idsOf(boards),
    summaryParts: idsOf(summaries),
    looksParts: idsOf(looks),
    journal: journal(),
    kept: kept(),
    structureProtected: protection.protected,
    filtered: filteredSheets(sheets.items, tables.items),
    properties: { author: properties.author, lastAuthor: properties.lastAuthor },
  };
}

function idsOf(parts: Excel.CustomXmlPartScopedCollection | undefined): readonly string[] {
  return parts?.items.map((part) => part.id) ?? [];
}

function standingArea(formula: string, sheets: readonly ListedSheet[]): RangeAddress | null {
  const area = areaOfFormula(formula);
  return sheets.some((sheet) => sheet.name === area?.sheet) ? area : null;
}

/** The names of our own sheets by what they are. */
export function ownSheetsOf(list: SheetList): Partial<Record<OwnSheetKind, string>> {
  const own: Partial<Record<OwnSheetKind, string>> = {};
  for (const { kind, area } of list.ownNames) if (area !== null) own[kind] = area.sheet;
  return own;
}
