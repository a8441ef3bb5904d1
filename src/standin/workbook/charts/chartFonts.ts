/** The fonts of a chart's title, legend and axes. */
import { parseTxPr, type Chart } from "../library";

type Model = NonNullable<Chart["chartModel"]>;
type Axis = Model["chart"]["plotArea"]["axes"][number];
export type ChartFont = NonNullable<Axis["txPr"]>;

export type ChartFontPart = "title" | "legend" | "category" | "value";

export function fontOf(chart: Chart, part: ChartFontPart): ChartFont {
  const model = chart.chartModel;
  if (!model) return {};
  if (part === "title") return titleFont(model);
  const held = holderOf(model, part)?.txPr;
  return held ? parseTxPr(held) : {};
}

function titleFont(model: Model): ChartFont {
  const title = model.chart.title;
  const written = title?.text?.paragraphs[0]?.runs?.[0]?.properties;
  if (written) return written;
  // Of a title that came with the file, the library keeps the XML.
  const [, attributes = "", inside = ""] =
    /<a:rPr\b([^>]*?)(?:\/>|>(.*?)<\/a:rPr>)/s.exec(title?.rawTx ?? "") ?? [];
  const size = /\bsz="(\d+)"/.exec(attributes)?.[1];
  const colour = /<a:srgbClr val="(\w{6})"/.exec(inside)?.[1];
  return {
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(colour === undefined ? {} : { color: { srgb: colour } }),
    bold: /\bb="1"/.test(attributes),
    italic: /\bi="1"/.test(attributes),
  };
}

export function changeFont(chart: Chart, part: ChartFontPart, change: ChartFont): void {
  const font = { ...fontOf(chart, part), ...change };
  if (part === "title") {
    chart.title = { paragraphs: [{ runs: [{ text: chart.title ?? "", properties: withoutXml(font) }] }] };
    return;
  }
  chart.mutate((model) => {
    const holder = holderOf(model, part);
    if (holder) holder.txPr = withoutXml(font);
  });
}

function holderOf(model: Model, part: Exclude<ChartFontPart, "title">): { txPr?: ChartFont } | undefined {
  if (part === "legend") return model.chart.legend;
  return model.chart.plotArea.axes.find((axis) => (axis.axisType === "val") === (part === "value"));
}

/** What the file said word for word is out of date once a part of it changes. */
function withoutXml(font: ChartFont): ChartFont {
  return Object.fromEntries(Object.entries(font).filter(([key]) => !/raw/i.test(key)));
}
