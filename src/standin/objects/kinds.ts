import type { ObjectKind } from "../executor/objectKind";
import { chartAxesKind, chartAxisKind, chartAxisTitleKind, chartGridlinesKind } from "./chartAxes";
import { chartLegendKind, chartTitleKind } from "./chartParts";
import {
  chartDataLabelsKind,
  chartFillHolderKind,
  chartFillKind,
  chartPointKind,
  chartPointsCollectionKind,
  chartSeriesCollectionKind,
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
import { tableColumnCollectionKind, tableColumnKind, tableKind, tableRowCollectionKind } from "./table";
import { tableCollectionKind, tableScopedCollectionKind } from "./tables";
import type { KindName, Targets } from "./targets";
import { applicationKind, workbookKind } from "./workbook";
import { worksheetKind } from "./worksheet";
import { worksheetCollectionKind } from "./worksheets";

/** Every class of Office.js that the stand-in knows, under its name in Microsoft's documentation. */
export const kinds: { readonly [K in KindName]: ObjectKind<Targets[K]> } = {
  Application: applicationKind,
  CellValueConditionalFormat: cellValueConditionalFormatKind,
  Chart: chartKind,
  ChartAxes: chartAxesKind,
  ChartAxis: chartAxisKind,
  ChartAxisTitle: chartAxisTitleKind,
  ChartCollection: chartCollectionKind,
  ChartDataLabels: chartDataLabelsKind,
  ChartFill: chartFillKind,
  ChartGridlines: chartGridlinesKind,
  ChartLegend: chartLegendKind,
  ChartPoint: chartPointKind,
  ChartPointFormat: chartFillHolderKind,
  ChartPointsCollection: chartPointsCollectionKind,
  ChartSeries: chartSeriesKind,
  ChartSeriesCollection: chartSeriesCollectionKind,
  ChartSeriesFormat: chartFillHolderKind,
  ChartTitle: chartTitleKind,
  Comment: commentKind,
  CommentCollection: commentCollectionKind,
  CommentReply: commentReplyKind,
  CommentReplyCollection: commentReplyCollectionKind,
  ConditionalFormat: conditionalFormatKind,
  ConditionalFormatCollection: conditionalFormatCollectionKind,
  ConditionalFormatRule: conditionalFormatRuleKind,
  ConditionalRangeFill: conditionalRangeFillKind,
  ConditionalRangeFont: conditionalRangeFontKind,
  ConditionalRangeFormat: conditionalRangeFormatKind,
  CustomConditionalFormat: customConditionalFormatKind,
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
  TableRowCollection: tableRowCollectionKind,
  TableScopedCollection: tableScopedCollectionKind,
  TextConditionalFormat: textConditionalFormatKind,
  Workbook: workbookKind,
  WorkbookProtection: workbookProtectionKind,
  Worksheet: worksheetKind,
  WorksheetCollection: worksheetCollectionKind,
  WorksheetCustomProperty: worksheetCustomPropertyKind,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionKind,
  WorksheetFreezePanes: worksheetFreezePanesKind,
  WorksheetProtection: worksheetProtectionKind,
};
