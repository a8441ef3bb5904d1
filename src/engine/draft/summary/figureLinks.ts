/** Figures that lead to their rows: a click on one shows the first row of the register that it counts. */
import { cellName, quotedSheet, type CellAddress } from "../../model/address";
import type { Analysis } from "../../model/analysis";
import type { DraftValue } from "../../model/draft";
import type { Action } from "../../model/plan";
import type { RegisterPlace } from "../registerPlace";
import { literal, sheetLink } from "../sheetLink";
import type { RegisterFigure, RowsPicked } from "./registerFigures";

interface PlacedAction {
  readonly action: Action;
  readonly row: number;
}

/**
 * The figure itself is counted afresh whenever the register changes. Which row is the first is known when the page is
 * drawn, so after sorting the register a click leads to where that row was, until the next refresh.
 */
export class FigureLinks {
  private readonly actions: readonly PlacedAction[];

  constructor(
    private readonly analysis: Analysis,
    private readonly place: RegisterPlace,
  ) {
    this.actions = analysis.plans
      .flatMap((plan) => plan.actions)
      .flatMap((action) => {
        const row = place.rows.get(action.id);
        return row === undefined ? [] : [{ action, row }];
      })
      .sort((one, other) => one.row - other.row);
  }

  /** The actions that the figures of one line choose from. */
  among(rows: RowsPicked): readonly PlacedAction[] {
    return this.actions.filter(({ action }) => rows.picks(action));
  }

  /** A figure that counts nothing leads nowhere. */
  figure({ formula, picks }: RegisterFigure, among = this.actions): DraftValue {
    const found = among.find(({ action }) => picks(action, this.analysis.asOf));
    if (found === undefined) return { formula: `=${formula}` };
    const target = `#${quotedSheet(this.place.sheet)}!${cellName({ row: found.row, column: this.place.column })}`;
    return { formula: `=HYPERLINK(${literal(target)},${formula})` };
  }

  /** A text that leads to the action's row of the register; the text alone where it has none. */
  text(action: string | undefined, label: string): DraftValue {
    const row = action === undefined ? undefined : this.place.rows.get(action);
    if (row === undefined) return label;
    const at: CellAddress = { sheet: this.place.sheet, row, column: this.place.column };
    return sheetLink(at, label);
  }
}
