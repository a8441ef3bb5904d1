/** Open, download, and the width of the pane. */
import { useRef } from "react";
import { SAMPLES, type OpenWorkbook } from "./useWorkbook";
import type { Standin } from "../standin/standin";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function Tools(props: {
  workbook: OpenWorkbook;
  paneWidth: number;
  onPaneWidth: (width: number) => void;
}) {
  const { workbook, paneWidth, onPaneWidth } = props;
  const { standin, failure } = workbook;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="tools">
      <h1>{standin?.fileName ?? "Opening …"}</h1>
      <label>
        Sample
        <select
          value={SAMPLES.find((name) => name === standin?.fileName) ?? ""}
          onChange={({ target }) => workbook.openSample(target.value)}
        >
          <option value="" disabled>
            your own
          </option>
          {SAMPLES.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => picker.current?.click()}>
        Open your own …
      </button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        aria-label="Workbook to open"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) workbook.openFile(file);
          target.value = "";
        }}
      />
      <button type="button" disabled={standin === null} onClick={() => standin && void download(standin)}>
        Download
      </button>
      <label>
        Width of the pane
        <input
          type="range"
          min={320}
          max={450}
          step={10}
          value={paneWidth}
          onChange={({ target }) => onPaneWidth(Number(target.value))}
        />
        {paneWidth} px
      </label>
      <p className={failure === null ? undefined : "notice"} role="alert" hidden={failure === null}>
        {failure}
      </p>
    </header>
  );
}

/** The workbook as it stands now, under its own name. */
async function download(standin: Standin): Promise<void> {
  const bytes = await standin.save();
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = standin.fileName;
  link.click();
  URL.revokeObjectURL(address);
}
