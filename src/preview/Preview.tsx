/** The page: tools on top, the workbook, the pane. */
import { useState, type DragEvent } from "react";
import type { IsoDate } from "../engine";
import { Pane } from "./Pane";
import { Tools } from "./Tools";
import { useWorkbook } from "./useWorkbook";
import { Workbook } from "./Workbook";

/** Excel's pane on a small laptop; users can drag it wider. */
const USUAL_WIDTH = 350;

export function Preview({ today }: { today: IsoDate }) {
  const workbook = useWorkbook();
  const [paneWidth, setPaneWidth] = useState(USUAL_WIDTH);
  const [dropping, setDropping] = useState(false);
  const { standin } = workbook;

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) workbook.openFile(file);
  };
  return (
    <div className="preview">
      <Tools workbook={workbook} paneWidth={paneWidth} onPaneWidth={setPaneWidth} />
      <section
        className={dropping ? "workbook dropping" : "workbook"}
        aria-label="Workbook"
        onDragOver={(event) => {
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={() => setDropping(false)}
        onDrop={drop}
      >
        {standin === null ? null : <Workbook standin={standin} />}
      </section>
      <div className="pane" style={{ width: paneWidth }}>
        {standin === null ? null : <Pane key={keyOf(standin)} today={today} />}
      </div>
    </div>
  );
}

/** Another workbook gets a fresh pane, as in Excel. */
const keys = new WeakMap<object, number>();
let nextKey = 0;
function keyOf(standin: object): number {
  const key = keys.get(standin) ?? nextKey++;
  keys.set(standin, key);
  return key;
}
