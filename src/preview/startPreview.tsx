/** The preview in the browser: a workbook on the left, the real task pane on the right. */
import { createRoot } from "react-dom/client";
import { today } from "../taskpane/today";
import { Preview } from "./Preview";

const place = document.getElementById("preview");
// A day in the address stands in for today, so that pictures can be made again.
const asOf = new URLSearchParams(location.search).get("asOf") ?? today();
if (place !== null) createRoot(place).render(<Preview today={asOf} />);
