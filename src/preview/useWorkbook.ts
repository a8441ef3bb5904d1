/** The workbook that is open in the preview: a sample from the start, then whatever the user brings. */
import { useCallback, useEffect, useState } from "react";
import { ADD_IN_ID } from "../excel/addInId";
import { connectOfficeJs } from "../standin/browser";
import { openStandin, type Standin } from "../standin/standin";

export const SAMPLES = [
  "improvement-plan.xlsx",
  "inspection-recommendations.xlsx",
  "partnership-register.xlsx",
  "education-plan.xlsx",
  "carried-forward.xlsx",
  "sharepoint-export.xlsx",
] as const;

export interface OpenWorkbook {
  readonly standin: Standin | null;
  /** Why the last file could not be opened, as a sentence. */
  readonly failure: string | null;
  openSample(fileName: string): void;
  openFile(file: File): void;
}

export function useWorkbook(): OpenWorkbook {
  const [standin, setStandin] = useState<Standin | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  /** A file that cannot be opened leaves the one that is open as it is. */
  const take = useCallback((opened: Opened) => {
    if (typeof opened === "string") return setFailure(opened);
    setStandin(opened);
    setFailure(null);
  }, []);
  const openSample = useCallback(
    (name: string) => void open(name, download(`/samples/${name}`)).then(take),
    [take],
  );
  const openFile = useCallback((file: File) => void open(file.name, file.arrayBuffer()).then(take), [take]);

  useEffect(() => {
    const [first] = SAMPLES;
    void open(first, download(`/samples/${first}`)).then(take);
  }, [take]);

  return { standin, failure, openSample, openFile };
}

/** The workbook, or the sentence that says why there is none. */
type Opened = Standin | string;

async function open(fileName: string, bytes: Promise<ArrayBuffer>): Promise<Opened> {
  try {
    const standin = await openStandin(new Uint8Array(await bytes), { fileName, addIn: ADD_IN_ID });
    await connectOfficeJs(standin);
    return standin;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `“${fileName}” was not opened. ${reason}`;
  }
}

async function download(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is not there (${answer.status}).`);
  return answer.arrayBuffer();
}
