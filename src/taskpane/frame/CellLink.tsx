/** A link to a cell of the workbook: a click selects it. */
import { Link } from "@fluentui/react-components";
import { cellName, type CellAddress } from "../../engine";
import { wording } from "../wording";

export function CellLink(props: { at: CellAddress; onSelect: (at: CellAddress) => void; text?: string }) {
  const { at, onSelect, text } = props;
  const place = cellName(at);
  return (
    <Link
      as="button"
      inline
      aria-label={text === undefined ? wording.check.select(`${at.sheet}, ${place}`) : undefined}
      onClick={() => onSelect(at)}
    >
      {text ?? place}
    </Link>
  );
}
