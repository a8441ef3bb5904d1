/** A link to a cell of the workbook: a click selects it. */
import { Link } from "@fluentui/react-components";
import { cellName, type CellAddress } from "../../engine";
import { wording } from "../wording";

export interface CellLinkProps {
  readonly at: CellAddress;
  readonly onSelect: (at: CellAddress) => void;
  /** Missing where the cell is called by its place. */
  readonly text?: string;
  /** Whether its sheet belongs to that. */
  readonly namesSheet?: boolean;
}

export function CellLink({ at, onSelect, text, namesSheet = false }: CellLinkProps) {
  const place = `${at.sheet}, ${cellName(at)}`;
  return (
    <Link
      as="button"
      inline
      aria-label={text === undefined ? wording.check.select(place) : undefined}
      onClick={() => onSelect(at)}
    >
      {text ?? (namesSheet ? place : cellName(at))}
    </Link>
  );
}
