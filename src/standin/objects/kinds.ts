import type { ObjectKind } from "../executor/objectKind";
import {
  chartAxesKind,
  chartAxisFormatKind,
  chartAxisKind,
  chartAxisTitleKind,
  chartGridlinesKind,
} from "./chartAxes";
import {
  areasBorderCollectionKind,
  areasBorderKind,
  areasFillKind,
  areasFontKind,
  areasFormatKind,
} from "./areasFormat";
import { autoFilterKind } from "./autoFilter";
import { chartDataLabelsKind } from "./chartDataLabels";
import { chartFontKind, chartLineFormatKind, fontHolder } from "./chartLooks";
import { chartLegendKind, chartTitleKind } from "./chartParts";
import {
  chartFillHolderKind,
  chartFillKind,
  chartPointKind,
  chartPointsCollectionKind,
  chartSeriesCollectionKind,
  chartSeriesFormatKind,
  chartSeriesKind,
} from "./chartSeries";
import { chartCollectionKind, chartKind } from "./charts";
import {
  customXmlPartCollectionKind,
  customXmlPartKind,
  customXmlPartScopedCollectionKind,
} from "./customXmlParts";
import { dataValidationKind } from "./dataValidation";
import { documentPropertiesKind } from "./documentProperties";
import { commentCollectionKind, commentKind, commentReplyCollectionKind, commentReplyKind } from "./comments";
import {
  cellValueConditionalFormatKind,
  conditionalFormatCollectionKind,
  conditionalFormatKind,
  conditionalFormatRuleKind,
  customConditionalFormatKind,
  textConditionalFormatKind,
} from "./conditionalFormats";
import {
  conditionalRangeFillKind,
  conditionalRangeFontKind,
  conditionalRangeFormatKind,
} from "./conditionalRangeFormat";
import { runtimeKind } from "./events";
import { guarded } from "./guarded";
import { worksheetFreezePanesKind } from "./freezePanes";
import { namedItemCollectionKind, namedItemKind } from "./names";
import { headerFooterGroupKind, headerFooterKind, pageLayoutKind } from "./pageLayout";
import { rangeKind } from "./range";
import { rangeAreasKind, rangeCollectionKind } from "./rangeAreas";
import { rangeBorderCollectionKind, rangeBorderKind } from "./rangeBorders";
import { formatProtectionKind, rangeFillKind, rangeFontKind, rangeFormatKind } from "./rangeFormat";
import {
  settingCollectionKind,
  settingKind,
  worksheetCustomPropertyCollectionKind,
  worksheetCustomPropertyKind,
} from "./settings";
import { workbookProtectionKind, worksheetProtectionKind } from "./sheetProtection";
import { tableKind } from "./table";
import {
  tableColumnCollectionKind,
  tableColumnKind,
  tableRowCollectionKind,
  tableRowKind,
} from "./tableLines";
import { tableCollectionKind, tableScopedCollectionKind } from "./tables";
import type { KindName, Targets } from "./targets";
import { applicationKind, workbookKind } from "./workbook";
import { worksheetKind } from "./worksheet";
import { worksheetCollectionKind } from "./worksheets";

/**
 * Every class of Office.js that the stand-in knows, under its name in Microsoft's documentation. `RangeFormat` and what
 * hangs on it come again for several areas at once.
 */
export const kinds: { readonly [K in KindName]: ObjectKind<Targets[K]> } = {
  Application: applicationKind,
  AreasBorder: areasBorderKind,
  AreasBorderCollection: areasBorderCollectionKind,
  AreasFill: areasFillKind,
  AreasFont: areasFontKind,
  AreasFormat: areasFormatKind,
  AutoFilter: autoFilterKind,
  CellValueConditionalFormat: guarded(cellValueConditionalFormatKind),
  Chart: guarded(chartKind),
  ChartAxes: chartAxesKind,
  ChartAxis: guarded(chartAxisKind),
  ChartAxisFormat: chartAxisFormatKind,
  ChartAxisTitle: guarded(chartAxisTitleKind),
  ChartCollection: chartCollectionKind,
  ChartDataLabels: guarded(chartDataLabelsKind),
  ChartFill: guarded(chartFillKind),
  ChartFont: guarded(chartFontKind),
  ChartGridlines: guarded(chartGridlinesKind),
  ChartLegend: guarded(chartLegendKind),
  ChartLegendFormat: fontHolder("legend"),
  ChartLineFormat: guarded(chartLineFormatKind),
  ChartPoint: chartPointKind,
  ChartPointFormat: chartFillHolderKind,
  ChartPointsCollection: chartPointsCollectionKind,
  ChartSeries: guarded(chartSeriesKind),
  ChartSeriesCollection: chartSeriesCollectionKind,
  ChartSeriesFormat: chartSeriesFormatKind,
  ChartTitle: guarded(chartTitleKind),
  ChartTitleFormat: fontHolder("title"),
  Comment: commentKind,
  CommentCollection: commentCollectionKind,
  CommentReply: commentReplyKind,
  CommentReplyCollection: commentReplyCollectionKind,
  ConditionalFormat: guarded(conditionalFormatKind),
  ConditionalFormatCollection: conditionalFormatCollectionKind,
  ConditionalFormatRule: guarded(conditionalFormatRuleKind),
  ConditionalRangeFill: guarded(conditionalRangeFillKind),
  ConditionalRangeFont: guarded(conditionalRangeFontKind),
  ConditionalRangeFormat: conditionalRangeFormatKind,
  CustomConditionalFormat: guarded(customConditionalFormatKind),
  CustomXmlPart: customXmlPartKind,
  CustomXmlPartCollection: customXmlPartCollectionKind,
  CustomXmlPartScopedCollection: customXmlPartScopedCollectionKind,
  DataValidation: dataValidationKind,
  DocumentProperties: documentPropertiesKind,
  FormatProtection: formatProtectionKind,
  HeaderFooter: headerFooterKind,
  HeaderFooterGroup: headerFooterGroupKind,
  NamedItem: namedItemKind,
  NamedItemCollection: namedItemCollectionKind,
  PageLayout: pageLayoutKind,
  Range: rangeKind,
  RangeAreas: rangeAreasKind,
  RangeBorder: rangeBorderKind,
  RangeBorderCollection: rangeBorderCollectionKind,
  RangeCollection: rangeCollectionKind,
  RangeFill: rangeFillKind,
  RangeFont: rangeFontKind,
  RangeFormat: rangeFormatKind,
  Runtime: runtimeKind,
  Setting: settingKind,
  SettingCollection: settingCollectionKind,
  Table: tableKind,
  TableCollection: tableCollectionKind,
  TableColumn: tableColumnKind,
  TableColumnCollection: tableColumnCollectionKind,
  TableRow: tableRowKind,
  TableRowCollection: tableRowCollectionKind,
  TableScopedCollection: tableScopedCollectionKind,
  TextConditionalFormat: guarded(textConditionalFormatKind),
  Workbook: workbookKind,
  WorkbookProtection: workbookProtectionKind,
  Worksheet: worksheetKind,
  WorksheetCollection: worksheetCollectionKind,
  WorksheetCustomProperty: worksheetCustomPropertyKind,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionKind,
  WorksheetFreezePanes: worksheetFreezePanesKind,
  WorksheetProtection: worksheetProtectionKind,
};
