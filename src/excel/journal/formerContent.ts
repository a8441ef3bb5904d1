/** What stands on our sheets before they are written to: what a journal keeps of it. */
import {
  isRegisterKind,
  type KeptRegister,
  type OwnSheetKind,
  type RegisterCell,
  type RegisterSnapshot,
} from "../../engine";
import type { Question } from "../payload";
import { CellsReading } from "../read/cellsReading";
import { PartsReading } from "../read/partsReading";
import type { SheetList } from "../read/readSheetList";
import type { StandingSheet } from "../write/findTargets";
import type { StandingParts } from "../write/replaceParts";
import { looksOfXml, LOOKS_NAMESPACE, type SheetLooks } from "./sheetLooks";

export interface FormerContent {
  readonly standing: readonly StandingSheet[];
  readonly registers: ReadonlyMap<OwnSheetKind, RegisterSnapshot>;
  readonly cells: ReadonlyMap<OwnSheetKind, readonly (readonly RegisterCell[])[]>;
  readonly looks: SheetLooks;
  /** The parts in which the looks are kept. */
  readonly looksParts: StandingParts;
}

/** Former content while it is being read; the registers are read with the plans. */
export class FormerReading {
  private readonly sheets: readonly { readonly kind: OwnSheetKind; readonly cells: CellsReading }[];
  private readonly looks: PartsReading;

  constructor(context: Excel.RequestContext, list: SheetList) {
    this.sheets = list.ownNames.flatMap(({ kind, area }) =>
      area === null || isRegisterKind(kind) ? [] : [{ kind, cells: new CellsReading(context, area) }],
    );
    this.looks = new PartsReading(context, list.looksParts);
  }

  /** `then` gets what is still in doubt. */
  ask(then: (more: Question) => void): Question[] {
    return [...this.looks.ask(), ...this.sheets.flatMap(({ cells }) => cells.ask(then))];
  }

  content(standing: readonly StandingSheet[], registers: readonly KeptRegister[] = []): FormerContent {
    const looksParts = this.looks.standing(LOOKS_NAMESPACE);
    return {
      standing,
      registers: new Map(registers.map(({ kind, standing: register }) => [kind, register])),
      cells: new Map(this.sheets.map(({ kind, cells }) => [kind, cells.cells()])),
      looks: looksOfXml(looksParts.xmls),
      looksParts,
    };
  }
}
