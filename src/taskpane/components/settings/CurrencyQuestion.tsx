import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import type { Conversion } from "../../../report/ReportSettings";
import { paneClasses } from "../../look/paneClasses";
import { readRate } from "../../setup/readAnswer";
import { useTexts } from "../../words/TextsContext";
import { rateFault } from "./RateField";

interface Props {
  readonly currencies: readonly string[];
  /** Rates that were given before a further currency turned up. */
  readonly known: Conversion | undefined;
  readonly disabled: boolean;
  onAnswer(conversion: Conversion): void;
}

/** Asks for the report's currency and for the rates of the others; they count when all are given. */
export function CurrencyQuestion({ currencies, known, disabled, onAnswer }: Props): JSX.Element {
  const { settings, formats } = useTexts();
  const words = settings.currencies;
  const [into, setInto] = React.useState(() => firstChoice(currencies, known));
  const [typed, setTyped] = React.useState<{ readonly [currency: string]: string }>({});
  /** Faults are shown once the user has tried to go on. */
  const [tried, setTried] = React.useState(false);
  const others = currencies.filter((currency) => currency !== into);
  const textOf = (currency: string) => {
    const rate = known?.into === into ? known.rates[currency] : undefined;
    return typed[currency] ?? (rate === undefined ? "" : formats.sample(rate));
  };
  const answer = () => {
    setTried(true);
    const rates = others.flatMap((currency) => {
      const rate = readRate(textOf(currency), settings.language);
      return rate.kind === "value" ? [[currency, rate.value] as const] : [];
    });
    if (rates.length === others.length) onAnswer({ into, rates: Object.fromEntries(rates) });
  };
  return (
    <div className={paneClasses.field} role="group" aria-label={words.label}>
      <ChoiceGroup
        label={words.question(currencies)}
        disabled={disabled}
        selectedKey={into}
        options={currencies.map((currency) => ({ key: currency, text: currency }))}
        onChange={(_event, option) => {
          setInto(option?.key ?? into);
          setTyped({});
          setTried(false);
        }}
      />
      {others.map((currency) => (
        <TextField
          key={currency}
          label={words.rate(currency, into)}
          value={textOf(currency)}
          errorMessage={tried ? rateFault(textOf(currency), settings) : undefined}
          disabled={disabled}
          autoComplete="off"
          onChange={(_event, text = "") => setTyped({ ...typed, [currency]: text })}
          onKeyDown={(event) => {
            if (event.key === "Enter") answer();
          }}
        />
      ))}
      <div className={paneClasses.buttons}>
        <DefaultButton text={words.apply} disabled={disabled} onClick={answer} />
      </div>
    </div>
  );
}

function firstChoice(currencies: readonly string[], known: Conversion | undefined): string {
  if (known !== undefined && currencies.includes(known.into)) return known.into;
  return currencies.includes("EUR") ? "EUR" : currencies[0];
}
