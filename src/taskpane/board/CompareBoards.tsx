/** Any two boards, or a board and the plan as it is now, side by side. */
import { useMemo, useState } from "react";
import type { Analysis, CellAddress, Movement } from "../../engine";
import { Choose } from "../frame/Choose";
import { Disclosure } from "../frame/Disclosure";
import { useWorkedOut } from "../useWorkedOut";
import { wording } from "../wording";
import type { Boards } from "./findMovement";
import { MovementList } from "./MovementList";

const NOW = "";

export interface CompareBoardsProps {
  readonly analysis: Analysis;
  readonly onSelect: (at: CellAddress) => void;
}

/** Nothing where fewer than two boards are kept: with one, its movement is on show already. */
export function CompareBoards({ analysis, onSelect }: CompareBoardsProps) {
  const { boards = [] } = analysis.snapshot;
  const [open, setOpen] = useState(false);
  if (boards.length < 2) return null;
  return (
    <Disclosure summary={wording.board.compare} open={open} onToggle={setOpen}>
      <Comparison analysis={analysis} onSelect={onSelect} />
    </Disclosure>
  );
}

function Comparison({ analysis, onSelect }: CompareBoardsProps) {
  const { boards = [] } = analysis.snapshot;
  const [from, setFrom] = useState(boards[0]?.on ?? "");
  const [to, setTo] = useState(NOW);
  const wanted = useMemo(() => ({ analysis, from, to: to === NOW ? null : to }), [analysis, from, to]);
  const movement = useWorkedOut(wanted, compare);
  const options = boards.map(({ on, name }) => ({
    value: on,
    label: wording.board.boardName(name, wording.longDate(on)),
  }));
  return (
    <>
      <Choose label={wording.board.compareFrom} value={from} options={options} onChange={setFrom} />
      <Choose
        label={wording.board.compareTo}
        value={to}
        options={[{ value: NOW, label: wording.board.now }, ...options]}
        onChange={setTo}
      />
      {movement === null ? null : (
        <MovementList movement={movement} plans={analysis.plans} onSelect={onSelect} />
      )}
    </>
  );
}

async function compare(boards: Boards, signal: AbortSignal): Promise<Movement | null> {
  const { findMovement } = await import(/* webpackChunkName: "build" */ "./findMovement");
  return findMovement(boards, signal);
}
