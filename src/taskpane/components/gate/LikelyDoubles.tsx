import * as React from "react";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { Link } from "office-ui-fabric-react/lib/Link";
import type { DoubledCustomer } from "../../../report/Reconciliation";
import type { Report } from "../../../report/Report";
import { shortened } from "../../../report/words/shortened";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { doublePairs, mergePair, type DoublePair, type Merges } from "./doublePairs";
import { gateClasses } from "./gateClasses";
import { useDoubles } from "./useDoubles";

interface Props {
  /** Null while the choices prevent a report: merges are shown all the same. */
  readonly report: Report | null;
  readonly updating: boolean;
  readonly merges: Merges;
  onChange(merges: Merges): void;
}

const PAGE = 5;

/** Customers who may be one. Nobody is merged but by the user, and every merge can be taken back. */
export function LikelyDoubles({ report, updating, merges, onChange }: Props): JSX.Element | null {
  const { doubles: words } = useTexts().gate;
  const [wanted, setWanted] = React.useState(PAGE);
  const pairs = usePairs(report, merges, updating);
  if (pairs.length === 0) return null;
  return (
    <>
      <h3 className={paneClasses.subheading}>{words.heading}</h3>
      <p className={paneClasses.note}>{words.note}</p>
      <ul className={gateClasses.lines} aria-label={words.heading}>
        {pairs.slice(0, wanted).map((pair) => (
          <li key={pair.key} className={gateClasses.line}>
            <Pair
              pair={pair}
              report={report}
              onChange={(merged) => onChange(mergePair(merges, pair, merged))}
            />
          </li>
        ))}
      </ul>
      {pairs.length > PAGE && (
        <p className={gateClasses.sentence}>
          {words.shown(Math.min(wanted, pairs.length), pairs.length)}{" "}
          {/* Stays when all are shown: it has the focus. */}
          <Link
            className={gateClasses.small}
            onClick={() => setWanted(wanted < pairs.length ? wanted + PAGE : PAGE)}
          >
            {wanted < pairs.length ? words.more : words.fewer}
          </Link>
        </p>
      )}
    </>
  );
}

interface PairProps {
  readonly pair: DoublePair;
  readonly report: Report | null;
  onChange(merged: boolean): void;
}

function Pair({ pair, report, onChange }: PairProps): JSX.Element {
  const texts = useTexts();
  const { doubles: words } = texts.gate;
  const amountOf = ({ amount }: DoubledCustomer) =>
    report === null || Number.isNaN(amount)
      ? null
      : texts.formats.money(amount / report.model.moneyScale, report.model.currency);
  const nameOf = (customer: DoubledCustomer) =>
    words.customer(shortened(customer.id), shortened(customer.name), amountOf(customer));
  return (
    <>
      <Checkbox
        label={words.merge(nameOf(pair.first), nameOf(pair.second))}
        checked={pair.merged}
        onChange={(_event, checked) => onChange(checked ?? false)}
      />
      <div className={gateClasses.indented}>
        <p className={gateClasses.sentence}>
          {pair.merged
            ? words.merged(shortened(pair.first.id), shortened(pair.second.id))
            : pair.because !== null && words.because[pair.because]}
        </p>
      </div>
    </>
  );
}

function usePairs(report: Report | null, merges: Merges, outdated: boolean): readonly DoublePair[] {
  const before = React.useRef<readonly DoublePair[]>([]);
  const { doubles, updating } = useDoubles(report);
  const pairs = React.useMemo(
    () => doublePairs(doubles, merges, before.current, updating || outdated),
    [doubles, merges, updating, outdated],
  );
  before.current = pairs;
  return pairs;
}
