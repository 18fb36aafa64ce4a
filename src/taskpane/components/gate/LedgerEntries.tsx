import * as React from "react";
import { Link } from "office-ui-fabric-react/lib/Link";
import type { LedgerEntry, LedgerGroup } from "../../../report/Ledger";
import type { Report } from "../../../report/Report";
import { RULES } from "../../../report/rules/Rule";
import { countedText, isWholeRow, oldText } from "../../../report/words/ledgerEntryText";
import { shortened } from "../../../report/words/shortened";
import { useTexts } from "../../words/TextsContext";
import { gateClasses } from "./gateClasses";

interface Props {
  /** Title of the line that the group belongs to. */
  readonly title: string;
  readonly group: LedgerGroup;
  readonly report: Report;
  /** Leaves one row as it is; absent where that is not possible. */
  readonly onSpare?: (row: number) => void;
}

const PAGE = 20;

/** The cells or rows of a group, folded away until someone wants to see them, and then a page at a time. */
export function LedgerEntries({ title, group, report, onSpare }: Props): JSX.Element {
  const { ledger: words } = useTexts().gate;
  const listId = `entries-${group.rule}-${group.column ?? "row"}`;
  const [open, setOpen] = React.useState(false);
  const label = open ? words.hide : words.show(group.cells);
  return (
    <>
      <Link
        className={gateClasses.small}
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-label={`${title}: ${label}`}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Link>
      {open && <EntryPages id={listId} title={title} group={group} report={report} onSpare={onSpare} />}
    </>
  );
}

function EntryPages({ id, title, group, report, onSpare }: Props & { readonly id: string }): JSX.Element {
  const { ledger: words } = useTexts().gate;
  const [wanted, setWanted] = React.useState(PAGE);
  /** The first entry of the page asked for last gets the focus: the link may be gone. */
  const firstNew = React.useRef<HTMLLIElement>(null);
  React.useEffect(() => {
    if (wanted > PAGE) firstNew.current?.focus();
  }, [wanted]);
  // One more than is shown tells whether there are more to show.
  const found = React.useMemo(() => report.ledger.entries(group, 0, wanted + 1), [report, group, wanted]);
  const entries = found.slice(0, wanted);
  return (
    <>
      <ul id={id} className={gateClasses.entries} aria-label={title}>
        {entries.map((entry, index) => (
          <li
            key={entry.address}
            ref={index === wanted - PAGE ? firstNew : undefined}
            tabIndex={-1}
            className={gateClasses.entry}
          >
            <Entry group={group} entry={entry} report={report} onSpare={onSpare} />
          </li>
        ))}
      </ul>
      {entries.length < group.cells && (
        <p className={gateClasses.sentence}>
          {words.shown(entries.length, group.cells)}{" "}
          {found.length > wanted && (
            <Link
              className={gateClasses.small}
              aria-label={`${title}: ${words.more}`}
              onClick={() => setWanted(wanted + PAGE)}
            >
              {words.more}
            </Link>
          )}
        </p>
      )}
    </>
  );
}

interface EntryProps extends Pick<Props, "group" | "report" | "onSpare"> {
  readonly entry: LedgerEntry;
}

/** Address, what stands there, what counts in its place, and what that is worth. */
function Entry({ group, entry, report, onSpare }: EntryProps): JSX.Element {
  const texts = useTexts();
  const { ledger: words } = texts.gate;
  const { moneyScale, currency } = report.model;
  const { address, effect, now, row } = entry;
  const old = shortened(oldText(entry, group.rule, texts));
  const counted = shortened(countedText(now, texts));
  const change = now === null && isWholeRow(address) ? counted : `${old} → ${counted}`;
  const spare = words.spare[RULES[group.rule].kind];
  return (
    <>
      <span className={gateClasses.address}>{address}</span>{" "}
      <span className={gateClasses.figures}>{change}</span>
      {effect !== 0 && (
        <>
          {" · "}
          <span className={gateClasses.effect}>
            {words.effect(texts.formats.money(effect / moneyScale, currency))}
          </span>
        </>
      )}
      {onSpare && (
        <>
          {" "}
          <Link
            className={gateClasses.small}
            aria-label={`${address}: ${spare}`}
            onClick={() => onSpare(row)}
          >
            {spare}
          </Link>
        </>
      )}
    </>
  );
}
