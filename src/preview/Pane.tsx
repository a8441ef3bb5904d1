/** The task pane, a page of its own as in Excel: what is drawn around it does not wait for it, nor it for that. */
import { useEffect, useRef } from "react";
import { createRoot } from "react-dom/client";
import type { IsoDate } from "../engine";
import { App } from "../taskpane/App";
import { excelDoor } from "../taskpane/excelDoor";

export function Pane({ today }: { today: IsoDate }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const root = createRoot(place.current);
    root.render(<App workbook={excelDoor} today={today} />);
    // Not while the page itself is being drawn.
    return () => void setTimeout(() => root.unmount());
  }, [today]);
  return <div ref={place} className="page" />;
}
