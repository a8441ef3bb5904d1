/** Reading the workbook, and thinking about a choice of the user: the later takes the turn of the earlier. */
import { useRef } from "react";

export interface ThinkingTurn {
  /** Ends what is going on; the signal is that of the new turn. */
  begin(): AbortSignal;
  end(): void;
}

export function useThinkingTurn(): ThinkingTurn {
  const turn = useRef<ThinkingTurn | null>(null);
  return (turn.current ??= newTurn());
}

function newTurn(): ThinkingTurn {
  let going = new AbortController();
  return {
    begin() {
      going.abort();
      going = new AbortController();
      return going.signal;
    },
    end: () => going.abort(),
  };
}
