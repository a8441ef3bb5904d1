/** Gives the secretary's commentary back to its actions, wherever they stand now. */
import { cellName } from "../../model/address";
import type { Action, Plan } from "../../model/plan";
import { fingerprint } from "../../text/fingerprint";
import { fold } from "../../text/fold";
import { matchRows, type RowIdentity } from "../../text/matchRows";
import { sourceCell, textOf } from "../actionTexts";
import type { CommentaryLine } from "./keptTexts";
import { shorten } from "./splitLines";

/** Characters of an action's text on the page; the whole text stands in the register. */
const TEXT_LIMIT = 320;
const REF_LIMIT = 20;

/** How the page names an action: enough to know it again by. */
export function namedAction(action: Action): { readonly ref: string; readonly text: string } {
  const text = textOf(action.action) || textOf(action.group);
  return { ref: shorten(textOf(action.ref), REF_LIMIT), text: shorten(text, TEXT_LIMIT) };
}

export interface AssignedCommentary {
  /** By the ids of the actions. */
  readonly byAction: ReadonlyMap<string, string>;
  /** Of actions that are in the plan no longer. */
  readonly left: readonly CommentaryLine[];
}

/** By reference and likeness of text, as the register's rows are known again. */
export function assignCommentary(
  lines: readonly CommentaryLine[],
  plans: readonly Plan[],
): AssignedCommentary {
  if (lines.length === 0) return { byAction: new Map(), left: [] };
  const actions = plans.flatMap((plan) => plan.actions.map((action) => ({ action, plan })));
  const known = lines.map((line, order) => identity(line, line.source, order));
  const fresh = actions.map(({ action, plan }, order) => {
    const at = sourceCell(action, plan);
    return identity(namedAction(action), `${at.sheet}!${cellName(at)}`, order);
  });
  const matches = matchRows(known, fresh);
  const byAction = new Map<string, string>();
  const left: CommentaryLine[] = [];
  lines.forEach((line, index) => {
    const found = actions[matches.get(index) ?? -1];
    if (found === undefined) left.push(line);
    else byAction.set(found.action.id, line.commentary);
  });
  return { byAction, left };
}

function identity(
  { ref, text }: { readonly ref: string; readonly text: string },
  key: string | null,
  order: number,
): RowIdentity {
  return {
    ref: fingerprint(fold(ref)),
    group: "",
    textPrint: fingerprint(fold(text)),
    text,
    prints: [],
    key,
    order,
  };
}
