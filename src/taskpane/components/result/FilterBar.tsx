import * as React from "react";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { Link } from "office-ui-fabric-react/lib/Link";
import { ResponsiveMode } from "office-ui-fabric-react/lib/utilities/decorators/withResponsiveMode";
import type { AbcClass, ReportModel } from "../../../report/ReportModel";
import { segmentName } from "../../../report/words/segmentName";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { isFiltering, NO_FILTER, type CustomerFilter } from "./customerFilter";
import { resultClasses } from "./resultClasses";

interface Props {
  readonly model: ReportModel;
  readonly filter: CustomerFilter;
  /** How many customers the filter shows. */
  readonly shown: number;
  onChange(filter: CustomerFilter): void;
}

const ALL = "all";

/** Filters by segment and class, how many customers they leave, and the way back. */
export function FilterBar({ model, filter, shown, onChange }: Props): JSX.Element {
  const { result } = useTexts();
  const words = result.filter;
  const root = React.useRef<HTMLDivElement>(null);
  const { segments, abc, totals } = model;
  return (
    <div role="group" aria-label={words.label} ref={root}>
      <div className={resultClasses.filters}>
        {segments.length > 0 && (
          <Dropdown
            className={resultClasses.filter}
            label={words.segment}
            selectedKey={filter.segment ?? ALL}
            options={[
              { key: ALL, text: words.all },
              ...segments.map(({ segment, customers }, place) => ({
                key: place,
                text: `${segmentName(segment, result)} (${customers})`,
              })),
            ]}
            onChange={(_event, option) =>
              onChange({ ...filter, segment: typeof option?.key === "number" ? option.key : null })
            }
            responsiveMode={ResponsiveMode.large}
            calloutProps={{ calloutMaxHeight: 320 }}
            dropdownWidth={240}
          />
        )}
        <Dropdown
          className={resultClasses.filter}
          label={words.abc}
          selectedKey={filter.abc ?? ALL}
          options={[
            { key: ALL, text: words.all },
            ...abc.criterion.map((row) => ({
              key: row.abc,
              text: `${words.class(row.abc)} (${row.customers})`,
              data: row.abc,
            })),
          ]}
          onChange={(_event, option) => onChange({ ...filter, abc: (option?.data as AbcClass) ?? null })}
          responsiveMode={ResponsiveMode.large}
        />
      </div>
      <p className={paneClasses.note}>
        <span aria-live="polite">{words.shown(shown, totals.customers)}</span>
        {isFiltering(filter) && (
          <>
            {" – "}
            <Link
              onClick={() => {
                // This link is about to disappear.
                root.current?.querySelector<HTMLElement>("[role=combobox]")?.focus();
                onChange(NO_FILTER);
              }}
            >
              {words.clear}
            </Link>
          </>
        )}
      </p>
    </div>
  );
}
