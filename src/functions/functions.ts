/** The custom functions alone, for an Excel without a shared runtime: it runs them without a page. */
import * as planFunctions from "./planFunctions";
import { tieFunctions } from "./tieFunctions";

tieFunctions(() => Promise.resolve(planFunctions));
