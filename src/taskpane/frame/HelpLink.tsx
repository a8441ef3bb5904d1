/** The add-in's own help page, beside the pane. */
import { Link } from "@fluentui/react-components";
import { wording } from "../wording";

/** Each address is written out: a test forbids those that are put together, as nothing may be sent with one. */
export function HelpLink() {
  return wording.lang === "cy-GB" ? (
    <Link href="help.html#cymraeg" target="_blank">
      {wording.help}
    </Link>
  ) : (
    <Link href="help.html" target="_blank">
      {wording.help}
    </Link>
  );
}
