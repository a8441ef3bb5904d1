/**
 * What the ribbon's buttons say in Welsh. NEEDS REVIEW by a Welsh speaker before it is relied on. The names of our
 * sheets are in English.
 */
import type { RibbonWording } from "./english";
import { listed } from "./phrases";

export const welsh: RibbonWording = {
  language: "cy",
  name: "Cynorthwyydd Cynllun Gweithredu",
  close: "Cau",
  noPlan:
    "Ni chafwyd hyd i gynllun gweithredu yn y llyfr gwaith hwn, felly ni ysgrifennwyd dim. Pwyswch Agor i weld sut roedd y dalennau'n edrych.",

  checked: (actions, verdict, sheet) =>
    `Gwiriwyd ${actions} o gamau gweithredu. ${verdict} Mae'r canfyddiadau ar y ddalen “${sheet}”.`,

  refreshed: (day, sheets) =>
    `Yn gyfredol, gyda ffigurau ar gyfer ${day}: ${listed(
      sheets.map(({ name }) => `“${name}”`),
      "a",
    )}.`,
  registerKept: ({ taken, kept, conflicts, added, vanished }) => {
    const parts = [
      taken.length > 0 ? `celloedd a gymerwyd o'ch dalen: ${taken.length}` : "",
      added.length > 0 ? `camau newydd: ${added.length}` : "",
      vanished.length > 0
        ? `camau nad ydynt ar eich dalen mwyach, wedi'u marcio a'u cadw: ${vanished.length}`
        : "",
      kept.length > 0 ? `celloedd a gadwyd fel y'u teipiwyd: ${kept.length}` : "",
    ].filter((part) => part !== "");
    const changes =
      parts.length === 0 ? "Nid oes dim ynddi wedi newid." : `Yn y gofrestr: ${parts.join("; ")}.`;
    if (conflicts.length === 0) return changes;
    return `${changes} Celloedd a newidiwyd yn y ddau le: ${conflicts.length}. Pwyswch Agor i'w setlo.`;
  },

  coloured: (counts, sheet, others) => {
    const all = counts.reduce((sum, { cells }) => sum + cells, 0);
    if (all === 0 && others.length === 0) return `Nid oes sgôr yn y gofrestr ar “${sheet}” eto.`;
    const done = `Lliwiwyd ${all} o sgoriau ar “${sheet}”: ${listed(
      counts.map(({ rating, cells }) => `${RATINGS[rating]} ${cells}`),
      "a",
    )}.`;
    if (others.length === 0) return done;
    const some = others.slice(0, MOST_CELLS);
    const more = others.length - some.length;
    return `${done} Heb liw, gan fod testun arall ynddynt: ${some.join(", ")}${more > 0 ? ` a ${more} arall` : ""}.`;
  },
  noRegister:
    "Nid oes cofrestr yn y llyfr gwaith hwn, felly ni liwiwyd dim. Pwyswch Adnewyddu crynodeb y bwrdd i wneud un; nid yw'r ddalen yr ydych yn ei chadw byth yn cael ei lliwio.",
  noRatingColumn: (sheet) =>
    `Nid oes colofn RAG yn y gofrestr ar “${sheet}” mwyach, felly ni liwiwyd dim. Pwyswch Adnewyddu crynodeb y bwrdd i'w chael yn ôl.`,

  found: (cell, findings) => `${cell}: ${findings} o ganfyddiadau`,
  advice: (advice) => `Beth i'w wneud: ${advice}`,
  moreFindings: (count) => `A ${count} arall. Pwyswch Agor i weld y cyfan.`,
  nothingFound: (cell) => `Ni chafwyd hyd i ddim yn ${cell}.`,
  foundInRow: (count) => `Canfyddiadau yn yr un rhes: ${count}. Pwyswch Agor i'w gweld.`,
  notOnAPlan: (cell, sheet) =>
    `Nid yw ${cell} yn perthyn i gynllun gweithredu a ganfuwyd ar “${sheet}”. Dewiswch gell o'ch cynllun.`,
  ownSheet: (sheet) =>
    `Mae “${sheet}” yn ddalen y Cynorthwyydd Cynllun Gweithredu. Dewiswch gell o'r cynllun yr ydych yn ei gadw.`,
};

const MOST_CELLS = 5;
const RATINGS = { Red: "Coch", Amber: "Ambr", Green: "Gwyrdd", Blue: "Glas" } as const;
