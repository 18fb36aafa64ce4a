import * as React from "react";
import type { FormulaCells } from "../../../excel/FormulaCells";
import type { Language } from "../../../i18n/Language";
import type { CallFormula } from "../../formulas/FormulaOutcome";
import type { HelpSource } from "../../formulas/HelpSource";
import { useHelp } from "../../formulas/useHelp";
import { useSeparators } from "../../formulas/useSeparators";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { useScrollPlaces } from "../useScrollPlaces";
import { BuilderView, FIRST_FIELD } from "./BuilderView";
import { DETAIL_HEADING, FormulaDetail, INSERT_BUTTON } from "./FormulaDetail";
import { entryId, FormulaList } from "./FormulaList";
import { HelpFailure } from "./HelpFailure";

interface Props {
  readonly formulaCells: FormulaCells;
  readonly help: HelpSource;
  readonly callFormula: CallFormula;
  readonly language: Language;
  /** Whether the page is on the screen. */
  readonly shown: boolean;
}

type View = "list" | "detail" | "builder";

/** All formulas to search in, the description of one, and its builder; each step keeps what it holds. */
export function FormulasPage({ formulaCells, help, callFormula, language, shown }: Props): JSX.Element {
  const texts = useTexts();
  const { state, retry } = useHelp(help);
  const separators = useSeparators(formulaCells, language);
  const [openId, setOpenId] = React.useState<string | null>(null);
  /** The formula whose builder was opened last; its fields wait for the user to come back. */
  const [builtId, setBuiltId] = React.useState<string | null>(null);
  const [view, setView] = React.useState<View>("list");
  const keepPlace = useScrollPlaces(view === "list" ? view : `${view} ${openId}`);
  const focusNext = useFocusNext();
  const go = (next: View, focus: string) => {
    keepPlace();
    setView(next);
    focusNext(focus);
  };

  if (state.kind === "loading") {
    return (
      <p role="status" aria-busy="true" className={paneClasses.text}>
        {texts.formulas.loading}
      </p>
    );
  }
  if (state.kind === "failed") return <HelpFailure detail={state.detail} onRetry={retry} />;
  const open = state.formulas.find(({ id }) => id === openId);
  const built = state.formulas.find(({ id }) => id === builtId);
  return (
    <>
      <div hidden={view !== "list"}>
        <FormulaList
          formulas={state.formulas}
          language={language}
          onOpen={(id) => {
            setOpenId(id);
            go("detail", DETAIL_HEADING);
          }}
        />
      </div>
      {open !== undefined && (
        <div hidden={view !== "detail"}>
          <FormulaDetail
            formula={open}
            language={language}
            separators={separators}
            onBack={() => go("list", entryId(open.id))}
            onBuild={() => {
              setBuiltId(open.id);
              go("builder", FIRST_FIELD);
            }}
          />
        </div>
      )}
      {built !== undefined && (
        <div hidden={view !== "builder"}>
          <BuilderView
            key={built.id}
            formula={built}
            capabilities={{ formulaCells, callFormula, separators, language }}
            active={shown && view === "builder"}
            onBack={() => go("detail", INSERT_BUTTON)}
          />
        </div>
      )}
    </>
  );
}

/** Moves the focus to an element, by its id, once the coming change is on the screen. */
function useFocusNext(): (id: string) => void {
  const wanted = React.useRef<string | null>(null);
  React.useLayoutEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return (id) => {
    wanted.current = id;
  };
}
