/** The figures for the board: those of the register where one stands, as on the board summary, else the plan's. */
import { useEffect, useState } from "react";
import type { Analysis, Figures } from "../../engine";

export function useBoardFigures(analysis: Analysis): Figures {
  const [counted, setCounted] = useState<{ analysis: Analysis; figures: Figures } | null>(null);
  useEffect(() => {
    if (analysis.snapshot.register === undefined) return undefined;
    let late = false;
    void import(/* webpackChunkName: "build" */ "./registerFigures").then(({ registerFigures }) => {
      if (!late) setCounted({ analysis, figures: registerFigures(analysis) });
    });
    return () => void (late = true);
  }, [analysis]);
  return counted?.analysis === analysis ? counted.figures : analysis.figures;
}
