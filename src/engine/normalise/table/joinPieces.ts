/** The text of a field whose cells a page end, or several rows, have cut into pieces. */
import type { CellAddress } from "../../model/address";
import type { Piece } from "../../model/recognised";
import { plainText } from "../../text/plainText";

export interface JoinedText {
  readonly text: string;
  /** The cells that hold text; the first cell where none does. */
  readonly at: readonly CellAddress[];
}

const NOTHING: JoinedText = { text: "", at: [] };

/** Joins the pieces in reading order: with a space within a sentence, else with a line break. */
export function joinPieces(pieces: readonly Piece[] | undefined): JoinedText {
  const first = pieces?.[0];
  if (pieces === undefined || first === undefined) return NOTHING;
  // The list of pieces is one of places: a plan has too many cells for a second list beside each.
  if (pieces.length === 1) return { text: filledIn(first.text), at: pieces };
  let text = "";
  const at: CellAddress[] = [];
  for (const piece of pieces) {
    const next = filledIn(piece.text);
    if (next === "") continue;
    text = text === "" ? next : text + (runsOn(text, next) ? " " : "\n") + next;
    at.push(piece);
  }
  return { text, at: at.length > 0 ? at : [first] };
}

/** "" for what a form asks where nobody has filled it in: "Choose an item.", "Click or tap to enter a date.". */
function filledIn(written: string): string {
  const text = plainText(written);
  return text.length <= LONGEST_PROMPT && PROMPT.test(text) ? "" : text;
}

const LONGEST_PROMPT = 50;
const PROMPT =
  /^\W*(?:click (?:or tap )?(?:here )?to (?:enter|add|insert|choose|select)\b.*|choose an? (?:item|date|option)|(?:please )?select(?: (?:an? )?(?:item|option|status|date|value|one|from (?:the )?(?:drop[- ]?down )?list))?|(?:insert|enter) (?:text|date|name)(?: here)?)\W*$/i;

/** A sentence runs on into small letters or a bracket, or where it has broken off after a comma or small word. */
function runsOn(before: string, after: string): boolean {
  if (/[.!?:;]["”')]?$/.test(before) || /^(?:[•·▪●◦*–-]|\(?\d{0,2}[a-z]{0,4}\)|\d+\.)\s?/.test(after))
    return false;
  return (
    /^[\p{Ll}(&]/u.test(after) ||
    /(?:,|[-–/&]|\b(?:and|or|of|the|an?|to|for|in|with|by|on|from|at))$/i.test(before)
  );
}
