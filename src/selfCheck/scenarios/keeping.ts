/** What the add-in keeps in a workbook, and where. */
import { refusal, type Answer, type Scenario } from "../scenario";

const NAMESPACE = "urn:action-plan-assistant:self-check:1";

export const KEEPING: readonly Scenario[] = [
  {
    name: "custom XML parts, by their namespace",
    ask: async (context) => {
      const parts = context.workbook.customXmlParts;
      const xml = `<kept xmlns="${NAMESPACE}">one &amp; two</kept>`;
      const part = parts.add(xml);
      part.load("id");
      const found = parts.getByNamespace(NAMESPACE);
      found.load("items/id");
      await context.sync();
      const read = part.getXml();
      await context.sync();
      const answer: Answer = { found: found.items.length, same: read.value === xml };
      part.delete();
      const left = parts.getByNamespace(NAMESPACE).getCount();
      await context.sync();
      return {
        ...answer,
        left: left.value,
        broken: await refusal(context, () => void parts.add("<not closed>")),
      };
    },
  },
  {
    name: "a setting of the workbook",
    ask: async (context) => {
      const { settings } = context.workbook;
      settings.add("ActionPlan_SelfCheck", '{"version":1}');
      const kept = settings.getItemOrNullObject("ActionPlan_SelfCheck");
      kept.load("value");
      await context.sync();
      const value = String(kept.value);
      kept.delete();
      const gone = settings.getItemOrNullObject("ActionPlan_SelfCheck");
      await context.sync();
      return { value, gone: gone.isNullObject };
    },
  },
  {
    name: "a defined name that follows its cells",
    ask: async (context, sheet) => {
      const { names } = context.workbook;
      names.add("ActionPlan_SelfCheck", sheet.getRange("A2:B4"));
      await context.sync();
      sheet.getRangeByIndexes(0, 0, 1, 1).getEntireRow().insert("Down");
      const item = names.getItem("ActionPlan_SelfCheck");
      item.load("formula");
      await context.sync();
      const area = String(item.formula).replace(/^.*!/, "");
      item.delete();
      await context.sync();
      return area;
    },
  },
];
