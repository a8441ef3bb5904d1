import { UNPACKED_BYTES } from "../../limits";
import { readZipDirectory, type ZipEntry } from "./zipDirectory";

/** The bytes are no workbook that can be read; `message` is a sentence that says what to do. */
export class UnreadableWorkbookError extends Error {
  override readonly name = "UnreadableWorkbookError";
}

const SAVE_AS = "Open it in Excel and save it as an Excel workbook (.xlsx), then try again.";

/** Says no to what cannot be a workbook, by its first bytes and its table of contents; unpacks nothing. */
export function checkReadable(bytes: Uint8Array): void {
  if (bytes.length === 0) throw unreadable("The file is empty. Choose another, or get a fresh copy of it.");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    throw unreadable(aboutCompound(bytes));
  if (!startsWith(bytes, [0x50, 0x4b])) throw unreadable(aboutOther(bytes));
  const entries = readZipDirectory(bytes);
  if (entries === null)
    throw unreadable("The file is damaged or cut short. Get a fresh copy of it, then try again.");
  const problem = aboutParts(entries);
  if (problem) throw unreadable(problem);
}

/** For a file that looked like a workbook and could not be read. */
export function damaged(cause: unknown): UnreadableWorkbookError {
  const error = unreadable(`The workbook is damaged. ${SAVE_AS}`);
  error.cause = cause;
  return error;
}

function unreadable(sentence: string): UnreadableWorkbookError {
  return new UnreadableWorkbookError(sentence);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** The container of Excel 97 to 2003, in which files with a password lie too ([MS-OFFCRYPTO] 2.3.4). */
function aboutCompound(bytes: Uint8Array): string {
  if (holds(bytes, "EncryptedPackage")) {
    return "The workbook is protected with a password. Open it in Excel, take the password off (File > Info > Protect Workbook > Encrypt with Password), save it, then try again.";
  }
  if (holds(bytes, "Workbook") || holds(bytes, "Book"))
    return `The file is an old Excel workbook (.xls). ${SAVE_AS}`;
  return "The file is not an Excel workbook. Choose a file that ends in .xlsx.";
}

/** Looks for a name as compound files write them: in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
];

function aboutOther(bytes: Uint8Array): string {
  const choose = "Choose an Excel workbook (.xlsx).";
  if (PICTURES.some((start) => startsWith(bytes, start)))
    return `The file is a picture and not a workbook. ${choose}`;
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return `The file is a PDF and not a workbook. ${choose}`;
  const start = new TextDecoder().decode(bytes.subarray(0, 400)).trimStart().toLowerCase();
  if (start.startsWith("<")) return `The file is a web page or XML and not a workbook. ${SAVE_AS}`;
  return `The file is not an Excel workbook. ${SAVE_AS}`;
}

function aboutParts(entries: readonly ZipEntry[]): string | null {
  const size = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (size > UNPACKED_BYTES) {
    const megabytes = Math.round(size / 1024 / 1024);
    return `The workbook would unpack to ${megabytes} MB, which is more than can be opened here. Copy the sheets with the plan into a new workbook, then try again.`;
  }
  const names = entries.map((entry) => entry.name.toLowerCase());
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has("xl/workbook.bin")) return `The file is a binary workbook (.xlsb). ${SAVE_AS}`;
  if (has("word/"))
    return "The file is a Word document. Copy its table into an Excel workbook, then try again.";
  if (has("ppt/")) return "The file is a PowerPoint presentation. Choose an Excel workbook (.xlsx).";
  if (has("content.xml") || has("mimetype")) return `The file is an OpenDocument file. ${SAVE_AS}`;
  if (!has("[content_types].xml"))
    return "The file is a zip file and not a workbook. Unpack it and choose the workbook in it.";
  return null;
}
