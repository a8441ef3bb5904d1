/** Shows only the findings of one lead, sheet or kind. */
import { useMemo } from "react";
import { Link, makeStyles } from "@fluentui/react-components";
import type { Finding, Plan, Severity } from "../../engine";
import { Choose } from "../frame/Choose";
import { Disclosure } from "../frame/Disclosure";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { NO_FILTER, type FindingFilter } from "./checkState";
import { leadsByAction, leadsOf } from "./findLeads";

const useStyles = makeStyles({ clear: { marginTop: tokens.spacingVerticalXS } });

/** Names begin with a sign, so that no sheet and no lead can be taken for "all". */
const ALL = "";
const ONE = "=";

export interface FilterBarProps {
  readonly findings: readonly Finding[];
  readonly plans: readonly Plan[];
  readonly filter: FindingFilter;
  /** How many the filter lets through. */
  readonly shown: number;
  readonly onFilter: (filter: FindingFilter) => void;
}

export function FilterBar(props: FilterBarProps) {
  const { findings, filter, shown } = props;
  return (
    <Disclosure
      summary={wording.filter.heading}
      aside={isFiltered(filter) ? wording.filter.shown(shown, findings.length) : undefined}
    >
      <Filters {...props} />
    </Disclosure>
  );
}

function isFiltered({ lead, sheet, severity }: FindingFilter): boolean {
  return lead !== null || sheet !== null || severity !== null;
}

/** What there is to choose from; of a long list of findings it is gathered only when somebody looks. */
function Filters({ findings, plans, filter, onFilter }: FilterBarProps) {
  const styles = useStyles();
  const sheets = useMemo(
    () => [...new Set(findings.flatMap(({ at }) => at.map(({ sheet }) => sheet)))],
    [findings],
  );
  const kinds = useMemo(() => [...new Set(findings.map(({ severity }) => severity))], [findings]);
  const names = useMemo(() => leadsOf(findings, leadsByAction(plans)), [findings, plans]);
  const change = (part: Partial<FindingFilter>) => onFilter({ ...filter, ...part });
  return (
    <>
      <Choose
        label={wording.filter.lead}
        value={valueOf(filter.lead)}
        options={[
          { value: ALL, label: wording.filter.all },
          ...names.map((lead) => ({
            value: valueOf(lead),
            label: lead === "" ? wording.filter.noLead : lead,
          })),
        ]}
        onChange={(value) => change({ lead: chosen(value) })}
      />
      {sheets.length < 2 ? null : (
        <Choose
          label={wording.filter.sheet}
          value={valueOf(filter.sheet)}
          options={[
            { value: ALL, label: wording.filter.all },
            ...sheets.map((sheet) => ({ value: valueOf(sheet), label: sheet })),
          ]}
          onChange={(value) => change({ sheet: chosen(value) })}
        />
      )}
      <Choose
        label={wording.filter.severity}
        value={filter.severity ?? ALL}
        options={[
          { value: ALL, label: wording.filter.all },
          ...kinds.map((severity) => ({ value: severity, label: wording.severities[severity] })),
        ]}
        onChange={(value) => change({ severity: value === ALL ? null : (value as Severity) })}
      />
      {isFiltered(filter) ? (
        <div className={styles.clear}>
          <Link as="button" onClick={() => onFilter(NO_FILTER)}>
            {wording.filter.clear}
          </Link>
        </div>
      ) : null}
    </>
  );
}

function valueOf(name: string | null): string {
  return name === null ? ALL : `${ONE}${name}`;
}

function chosen(value: string): string | null {
  return value === ALL ? null : value.slice(ONE.length);
}
