/** The larger part of the pane, which is of use only when a workbook was read: loaded while it is being understood. */
import { useEffect, useState } from "react";

type Part = typeof import("./OnShow");

/** Another workbook's pane finds it there. */
let loaded: Part | null = null;

/**
 * The part, or null until it is there; loading begins when it is first `wanted`.
 * @throws what kept it from being loaded, for the guard around the pane to tell
 */
export function useOnShow(wanted: boolean): Part | null {
  const [coming, setComing] = useState<{ readonly part: Part } | { readonly fault: unknown } | null>(null);
  useEffect(() => {
    if (!wanted || loaded !== null) return;
    import(/* webpackChunkName: "onShow" */ "./OnShow").then(
      (part) => setComing({ part: (loaded = part) }),
      (fault: unknown) => setComing({ fault }),
    );
  }, [wanted]);
  if (coming !== null && "fault" in coming) throw coming.fault;
  return loaded;
}
