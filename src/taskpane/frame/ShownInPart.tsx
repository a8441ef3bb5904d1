/** A long list, some at a time: a plan of 5,000 rows must not stop the pane. */
import { useState, type ReactNode } from "react";
import { Link } from "@fluentui/react-components";
import { wording } from "../wording";

const AT_A_TIME = 50;

export interface ShownInPartProps<T> {
  readonly items: readonly T[];
  readonly className?: string;
  /** This item is always among the shown ones. */
  readonly including?: number;
  /** One `li`, with its key. */
  readonly children: (item: T) => ReactNode;
}

export function ShownInPart<T>({ items, className, including = -1, children }: ShownInPartProps<T>) {
  const [wanted, setWanted] = useState(AT_A_TIME);
  const shown = Math.min(items.length, Math.max(wanted, including + 1));
  return (
    <>
      <ul className={className}>{items.slice(0, shown).map(children)}</ul>
      {shown < items.length ? (
        <Link as="button" onClick={() => setWanted(shown + AT_A_TIME)}>
          {wording.check.more(Math.min(AT_A_TIME, items.length - shown))}
        </Link>
      ) : null}
    </>
  );
}
