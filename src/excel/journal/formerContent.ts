/** What stands on our sheets before they are written to: what a journal keeps of it. */
import type { OwnSheetKind, RegisterCell, RegisterSnapshot } from "../../engine";
import type { Question } from "../payload";
import { CellsReading } from "../read/cellsReading";
import { PartsReading } from "../read/partsReading";
import type { SheetList } from "../read/readSheetList";
import type { StandingSheet } from "../write/findTargets";
import { looksOfXml, type SheetLooks } from "./sheetLooks";

export interface FormerContent {
  readonly standing: readonly StandingSheet[];
  /** Missing where there is none. */
  readonly register?: RegisterSnapshot;
  readonly cells: ReadonlyMap<OwnSheetKind, readonly (readonly RegisterCell[])[]>;
  readonly looks: SheetLooks;
  /** The parts in which the looks are kept. */
  readonly looksXmls: readonly string[];
}

/** Former content while it is being read; the register is read with the plans. */
export class FormerReading {
  private readonly sheets: readonly { readonly kind: OwnSheetKind; readonly cells: CellsReading }[];
  private readonly looks: PartsReading;

  constructor(context: Excel.RequestContext, list: SheetList) {
    this.sheets = list.ownNames.flatMap(({ kind, area }) =>
      area === null || kind === "register" ? [] : [{ kind, cells: new CellsReading(context, area) }],
    );
    this.looks = new PartsReading(context, list.looksParts);
  }

  /** `then` gets what is still in doubt. */
  ask(then: (more: Question) => void): Question[] {
    return [...this.looks.ask(), ...this.sheets.flatMap(({ cells }) => cells.ask(then))];
  }

  content(standing: readonly StandingSheet[], register: RegisterSnapshot | undefined): FormerContent {
    const looksXmls = this.looks.parts().map(({ xml }) => xml);
    return {
      standing,
      ...(register === undefined ? {} : { register }),
      cells: new Map(this.sheets.map(({ kind, cells }) => [kind, cells.cells()])),
      looks: looksOfXml(looksXmls),
      looksXmls,
    };
  }
}

/** Where nothing is going to be written. */
export const NOTHING_READ: FormerContent = { standing: [], cells: new Map(), looks: {}, looksXmls: [] };
