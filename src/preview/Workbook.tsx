/** The sheet in front, with the tabs beneath it. */
import type { Standin } from "../standin/standin";
import { SheetGrid } from "./grid/SheetGrid";
import { useView } from "./useView";

export function Workbook({ standin }: { standin: Standin }) {
  const view = useView(standin);
  const sheet = view.sheets.find(({ name }) => name === view.activeSheet) ?? view.sheets[0];
  if (sheet === undefined) return null;
  return (
    <>
      <SheetGrid key={sheet.name} sheet={sheet} selection={view.selection} standin={standin} />
      <div className="tabs" role="tablist" aria-label="Sheets">
        {view.sheets.map(({ name }) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === sheet.name}
            onClick={() => standin.select(name, 0, 0)}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  );
}
