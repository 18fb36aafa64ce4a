import * as React from "react";
import { Pivot, PivotItem } from "office-ui-fabric-react/lib/Pivot";
import type { FormulaCells } from "../../excel/FormulaCells";
import type { Workbook } from "../../excel/Workbook";
import type { Language } from "../../i18n/Language";
import type { SheetTexts } from "../../i18n/sheets/de";
import type { CallFormula } from "../formulas/FormulaOutcome";
import type { HelpSource } from "../formulas/HelpSource";
import { paneClasses } from "../look/paneClasses";
import { useTexts } from "../words/TextsContext";
import { FormulasPage } from "./formulas/FormulasPage";
import { ReportPage } from "./ReportPage";
import { useScrollPlaces } from "./useScrollPlaces";

interface Props {
  readonly workbook: Workbook;
  readonly formulaCells: FormulaCells;
  readonly help: HelpSource;
  readonly callFormula: CallFormula;
  readonly language: Language;
  readonly sheetTexts: SheetTexts;
}

type Page = "report" | "formulas";

/** The two pages of the pane. Both stay as they are while the other one is shown. */
export function Pages({ workbook, sheetTexts, ...formulaProps }: Props): JSX.Element {
  const texts = useTexts();
  const [page, setPage] = React.useState<Page>("report");
  /** Asks for nothing before it is wanted. */
  const [formulasOpened, setFormulasOpened] = React.useState(false);
  const keepPlace = useScrollPlaces(page);
  const show = (next: Page) => {
    keepPlace();
    setPage(next);
    if (next === "formulas") setFormulasOpened(true);
  };
  const { pages } = texts.formulas;
  return (
    <main className={paneClasses.pane}>
      <h1 className={paneClasses.title}>{texts.appName}</h1>
      <Pivot
        className={paneClasses.tabs}
        selectedKey={page}
        headersOnly
        getTabId={(key) => `tab-${key}`}
        focusZoneProps={{ "aria-label": pages.label }}
        onLinkClick={(item) => show(item?.props.itemKey === "formulas" ? "formulas" : "report")}
      >
        <PivotItem
          itemKey="report"
          headerText={pages.report}
          headerButtonProps={{ "aria-controls": "page-report" }}
        />
        <PivotItem
          itemKey="formulas"
          headerText={pages.formulas}
          headerButtonProps={{ "aria-controls": "page-formulas" }}
        />
      </Pivot>
      <div role="tabpanel" id="page-report" aria-labelledby="tab-report" hidden={page !== "report"}>
        <ReportPage workbook={workbook} sheetTexts={sheetTexts} shown={page === "report"} />
      </div>
      <div role="tabpanel" id="page-formulas" aria-labelledby="tab-formulas" hidden={page !== "formulas"}>
        {formulasOpened && <FormulasPage {...formulaProps} shown={page === "formulas"} />}
      </div>
    </main>
  );
}
