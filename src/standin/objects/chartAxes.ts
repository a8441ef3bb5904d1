import { as, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import type { Chart } from "../workbook/library";
import { flag, text } from "./property";
import type { AxisTarget, ChartTarget } from "./targets";

type Model = NonNullable<Chart["chartModel"]>;

function mutate({ book, chart }: ChartTarget, location: string, change: (model: Model) => void): void {
  if (!chart.chartModel) refuse.notImplemented(location, "The stand-in cannot change a chart of this kind.");
  chart.mutate(change);
  book.dressed();
}

export const chartAxesKind: ObjectKind<ChartTarget> = {
  properties: {},
  children: {
    categoryAxis: (target) => as("ChartAxis", { ...target, axis: "category" }),
    valueAxis: (target) => as("ChartAxis", { ...target, axis: "value" }),
  },
};

function axisIn(model: Model | undefined, axis: AxisTarget["axis"]) {
  return model?.chart.plotArea.axes.find((one) => (one.axisType === "val") === (axis === "value"));
}

function changeAxis(
  target: AxisTarget,
  location: string,
  change: (axis: NonNullable<ReturnType<typeof axisIn>>) => void,
): void {
  mutate(target, location, (model) =>
    change(axisIn(model, target.axis) ?? refuse.invalidOperation(location, "The chart has no such axis.")),
  );
}

export const chartAxisKind: ObjectKind<AxisTarget> = {
  properties: {
    visible: flag(
      ({ chart, axis }) => axisIn(chart.chartModel, axis)?.delete !== true,
      (target, visible, location) => changeAxis(target, location, (axis) => (axis.delete = !visible)),
    ),
    reversePlotOrder: flag(
      ({ chart, axis }) => axisIn(chart.chartModel, axis)?.scaling?.orientation === "maxMin",
      (target, reversed, location) =>
        changeAxis(
          target,
          location,
          (axis) => (axis.scaling = { ...axis.scaling, orientation: reversed ? "maxMin" : "minMax" }),
        ),
    ),
    minimum: bound("min"),
    maximum: bound("max"),
    majorUnit: {
      get: ({ chart, axis }) => {
        const found = axisIn(chart.chartModel, axis);
        return found && "majorUnit" in found ? (found.majorUnit ?? "") : "";
      },
      set: (target, value, location) =>
        changeAxis(target, location, (axis) => {
          if (typeof value !== "number" || value <= 0) refuse.invalidArgument(location);
          (axis as { majorUnit?: number }).majorUnit = value as number;
        }),
    },
    numberFormat: text(
      ({ chart, axis }) => axisIn(chart.chartModel, axis)?.numFmt?.formatCode ?? "General",
      (target, formatCode, location) =>
        changeAxis(target, location, (axis) => (axis.numFmt = { formatCode, sourceLinked: false })),
    ),
  },
  children: {
    format: (target) => as("ChartAxisFormat", target),
    majorGridlines: (target) => as("ChartGridlines", target),
    title: (target) => as("ChartAxisTitle", target),
  },
};

export const chartAxisFormatKind: ObjectKind<AxisTarget> = {
  properties: {},
  children: { font: (target) => as("ChartFont", { ...target, part: target.axis }) },
};

function bound(key: "min" | "max") {
  return {
    get: ({ chart, axis }: AxisTarget) => axisIn(chart.chartModel, axis)?.scaling?.[key] ?? "",
    set: (target: AxisTarget, value: unknown, location: string) => {
      if (typeof value !== "number" && value !== "") refuse.invalidArgument(location);
      changeAxis(
        target,
        location,
        (axis) => (axis.scaling = { ...axis.scaling, [key]: value === "" ? undefined : value }),
      );
    },
  };
}

export const chartGridlinesKind: ObjectKind<AxisTarget> = {
  properties: {
    visible: flag(
      ({ chart, axis }) => axisIn(chart.chartModel, axis)?.majorGridlines !== undefined,
      (target, visible, location) =>
        changeAxis(target, location, (axis) => (axis.majorGridlines = visible ? {} : undefined)),
    ),
  },
};

export const chartAxisTitleKind: ObjectKind<AxisTarget> = {
  properties: {
    text: text(
      ({ chart, axis }) => titleText(axisIn(chart.chartModel, axis)?.title),
      (target, value, location) => changeAxis(target, location, (axis) => (axis.title = titleOf(value))),
    ),
    visible: flag(
      ({ chart, axis }) => axisIn(chart.chartModel, axis)?.title !== undefined,
      (target, visible, location) =>
        changeAxis(
          target,
          location,
          (axis) => (axis.title = visible ? (axis.title ?? titleOf("Axis Title")) : undefined),
        ),
    ),
  },
};

function titleOf(value: string) {
  return { text: { paragraphs: [{ runs: [{ text: value }] }] }, overlay: false };
}

function titleText(title: { text?: { paragraphs: { runs?: { text: string }[] }[] } } | undefined): string {
  return (
    title?.text?.paragraphs.map((one) => one.runs?.map((run) => run.text).join("") ?? "").join("\n") ?? ""
  );
}
