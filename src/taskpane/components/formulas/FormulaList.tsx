import * as React from "react";
import { Link } from "office-ui-fabric-react/lib/Link";
import { SearchBox } from "office-ui-fabric-react/lib/SearchBox";
import { FORMULA_GROUPS, type FormulaHelp } from "../../../i18n/help/FormulaHelp";
import { helpTexts } from "../../../i18n/help/helpTexts";
import type { Language } from "../../../i18n/Language";
import { SYNONYMS } from "../../../i18n/pane/formulas/synonyms";
import { searchFormulas } from "../../formulas/searchFormulas";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";

interface Props {
  readonly formulas: readonly FormulaHelp[];
  readonly language: Language;
  onOpen(id: string): void;
}

/** The element of a formula in the list, for the focus to return to. */
export function entryId(id: string): string {
  return `formula-${id}`;
}

/** Search box and the formulas that match, by group. */
export function FormulaList({ formulas, language, onOpen }: Props): JSX.Element {
  const { search } = useTexts().formulas;
  const [query, setQuery] = React.useState("");
  const hits = React.useMemo(
    () => searchFormulas(formulas, query, SYNONYMS[language]),
    [formulas, query, language],
  );
  const groups = FORMULA_GROUPS.flatMap((group) => {
    const members = hits.filter((formula) => formula.group === group);
    return members.length === 0 ? [] : [{ group, members }];
  });
  return (
    <>
      <SearchBox
        ariaLabel={search.label}
        placeholder={search.placeholder}
        value={query}
        onChange={(_event, text) => setQuery(text ?? "")}
        clearButtonProps={{ ariaLabel: search.clear }}
        disableAnimation
      />
      <p role="status" className={paneClasses.note}>
        {hits.length === 0 ? search.none(query) : search.hits(hits.length)}
      </p>
      {groups.map(({ group, members }) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`} className={paneClasses.heading}>
            {helpTexts(language).groups[group]}
          </h2>
          <ul className={paneClasses.entries}>
            {members.map(({ id, question }) => (
              <li key={id}>
                <Link id={entryId(id)} className={paneClasses.entry} onClick={() => onOpen(id)}>
                  {question} <span className={paneClasses.formulaId}>{id}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
