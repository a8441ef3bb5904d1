/** Puts back what a journal tells, from the last stage that was begun to the first. */
import {
  lastStage,
  stagesOf,
  type ColouredEntry,
  type FormerParts,
  type Journal,
  type Progress,
  type SettingEntry,
} from "./journal";
import { recolour } from "../write/writeColours";
import { putBackCells } from "./putBackCells";
import { putBackDrawn } from "./putBackDrawn";
import { putBackGrown } from "./putBackGrown";

/** `tell` queues a note of how far it has come, so that the next run goes on from there. */
export async function putBack(
  context: Excel.RequestContext,
  journal: Journal,
  { stage: begun, resized }: Progress,
  tell: (progress: Progress) => void,
): Promise<void> {
  const told = resized === undefined ? {} : { resized };
  let first = lastStage(journal) + 1;
  for (const entry of [...journal.entries].reverse()) {
    first -= stagesOf(entry);
    if (begun < first) continue;
    const stage = Math.min(begun - first, stagesOf(entry) - 1);
    const base = first;
    const tellHere = (here: Progress) => tell({ ...here, stage: base + here.stage });
    tellHere({ stage, ...told });
    if (entry.kind === "cells") await putBackCells(context, entry);
    else if (entry.kind === "setting") await putBackSetting(context, entry);
    else if (entry.kind === "coloured") await colourAgain(context, entry);
    else if (entry.kind === "grown") await putBackGrown(context, entry, { stage, ...told }, tellHere);
    else await putBackDrawn(context, entry);
  }
  for (const parts of journal.parts) await putBackParts(context, parts);
}

async function colourAgain(context: Excel.RequestContext, entry: ColouredEntry): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(entry.sheet);
  recolour(sheet, entry.colours);
  await context.sync();
}

async function putBackSetting(context: Excel.RequestContext, { key, before }: SettingEntry): Promise<void> {
  const { settings } = context.workbook;
  if (before === null) settings.getItemOrNullObject(key).delete();
  else settings.add(key, before);
  await context.sync();
}

/** Only where they differ, so that a second try does not double them. */
async function putBackParts(context: Excel.RequestContext, { namespace, xmls }: FormerParts): Promise<void> {
  const { customXmlParts } = context.workbook;
  const found = customXmlParts.getByNamespace(namespace);
  found.load("items/id");
  await context.sync();
  const standing = found.items.map((part) => ({ part, xml: part.getXml() }));
  await context.sync();
  const missing = [...xmls];
  for (const { part, xml } of standing) {
    const index = missing.indexOf(xml.value);
    if (index < 0) part.delete();
    else missing.splice(index, 1);
  }
  for (const xml of missing) customXmlParts.add(xml);
  await context.sync();
}
