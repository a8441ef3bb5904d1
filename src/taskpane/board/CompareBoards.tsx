/** Any two boards, or a board and the plan as it is now, side by side. */
import { useEffect, useState } from "react";
import type { Analysis, CellAddress, Movement } from "../../engine";
import { Choose } from "../frame/Choose";
import { Disclosure } from "../frame/Disclosure";
import { wording } from "../wording";
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
  const [movement, setMovement] = useState<Movement | null>(null);
  useEffect(() => {
    let late = false;
    void import(/* webpackChunkName: "build" */ "./findMovement").then(({ findMovement }) => {
      if (!late) setMovement(findMovement(analysis, from, to === NOW ? null : to));
    });
    return () => void (late = true);
  }, [analysis, from, to]);
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
