import * as React from "react";
import { Link } from "office-ui-fabric-react/lib/Link";
import type { Conversion } from "../../../report/ReportSettings";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { RateField } from "./RateField";

interface Props {
  readonly conversion: Conversion;
  readonly disabled: boolean;
  onChange(conversion: Conversion | undefined): void;
}

/** The rates that were given, to be corrected or withdrawn. */
export function ConversionFields({ conversion, disabled, onChange }: Props): JSX.Element {
  const { currencies } = useTexts().settings;
  const { into, rates } = conversion;
  return (
    <div role="group" aria-labelledby="conversion-heading">
      <h3 id="conversion-heading" className={paneClasses.subheading}>
        {currencies.label}
      </h3>
      <p className={paneClasses.text}>{currencies.into(into)}</p>
      {Object.entries(rates).map(([currency, rate]) => (
        <RateField
          key={currency}
          currency={currency}
          into={into}
          rate={rate}
          disabled={disabled}
          onChange={(next) => onChange({ into, rates: { ...rates, [currency]: next } })}
        />
      ))}
      <p className={paneClasses.note}>
        <Link disabled={disabled} onClick={() => onChange(undefined)}>
          {currencies.withdraw}
        </Link>
      </p>
    </div>
  );
}
