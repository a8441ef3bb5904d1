/** Figures that lead to their rows: a click on one shows the first row of the register that it counts. */
import { cellName, quotedSheet } from "../../model/address";
import type { Analysis } from "../../model/analysis";
import type { DraftValue } from "../../model/draft";
import type { Action } from "../../model/plan";
import { ROWS_IN_A_STEP, type Steps } from "../../model/steps";
import { groupBy } from "../../text/groupBy";
import type { RegisterPlace } from "../registerPlace";
import { literal, sheetLink } from "../sheetLink";
import {
  ALL_ROWS,
  countedAction,
  hasRows,
  longestLate,
  type CountedAction,
  type RegisterFigure,
  type RowsPicked,
} from "./registerFigures";

/** The actions in the order in which they stand in the registers. */
export function* countedActionsInSteps(
  { plans, asOf }: Analysis,
  { rows }: RegisterPlace,
): Steps<readonly CountedAction[]> {
  const byId = new Map<string, CountedAction>();
  for (const { actions } of plans) {
    for (const [index, action] of actions.entries()) {
      byId.set(action.id, countedAction(action, asOf));
      if (index % ROWS_IN_A_STEP === 0) yield;
    }
  }
  yield;
  const placed: CountedAction[] = [];
  for (const id of rows.keys()) {
    const action = byId.get(id);
    if (action !== undefined) placed.push(action);
  }
  yield;
  return placed;
}

/**
 * A figure adds up what it counts in each register. It is counted afresh whenever a register changes. Which row is the
 * first is known when the page is drawn, so after sorting the register a click leads to where that row was, until the
 * next refresh.
 */
export class FigureLinks {
  /** By what gives the names, as the lines of a breakdown share it. */
  private readonly byName = new Map<
    (action: Action) => string,
    ReadonlyMap<string, readonly CountedAction[]>
  >();

  constructor(
    private readonly actions: readonly CountedAction[],
    private readonly place: RegisterPlace,
  ) {}

  /** The actions that the figures of one line choose from. */
  among(rows: RowsPicked): readonly CountedAction[] {
    if (rows === ALL_ROWS) return this.actions;
    if (rows.name === undefined) return this.actions.filter(({ action }) => rows.picks(action));
    const { is, of } = rows.name;
    const byName = this.byName.get(of) ?? groupBy(this.actions, ({ action }) => of(action));
    this.byName.set(of, byName);
    return byName.get(is) ?? [];
  }

  /** Whether any register can have such rows. */
  canCount(rows: RowsPicked): boolean {
    return this.place.tables.some((table) => hasRows(table, rows));
  }

  /** The figure as a formula, without its "=" and without a link. */
  count({ formula, rows }: RegisterFigure): string {
    const tables = this.place.tables.filter((table) => hasRows(table, rows));
    return tables.map(formula).join("+") || "0";
  }

  /** A figure that counts nothing leads nowhere. `shown` says how the number is written, as a formula of it. */
  figure(
    figure: RegisterFigure,
    among = this.among(figure.rows),
    shown = (count: string) => count,
  ): DraftValue {
    const formula = shown(this.count(figure));
    const found = among.find((action) => figure.picks(action));
    const at = found === undefined ? undefined : this.place.rows.get(found.action.id);
    if (at === undefined) return { formula: `=${formula}` };
    return { formula: `=HYPERLINK(${literal(`#${quotedSheet(at.sheet)}!${cellName(at)}`)},${formula})` };
  }

  /** Days that the latest open action of all registers is late, as a formula without its "=". */
  longestLate(): string {
    const days = this.place.tables.map(longestLate);
    return days.length === 1 ? days.join("") : `MAX(${days.join(",")})`;
  }

  /** A text that leads to the action's row of the register; the text alone where it has none. */
  text(action: string | undefined, label: string): DraftValue {
    const at = action === undefined ? undefined : this.place.rows.get(action);
    return at === undefined ? label : sheetLink(at, label);
  }
}
