import type { RequirementSets } from "./requirementSets";

export interface AppContextFacts {
  readonly uiLocale: string;
  readonly dataLocale: string;
  readonly requirementSets: RequirementSets;
  /** Key and JSON of each document setting. */
  readonly settings: readonly (readonly [string, string])[];
}

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const DOCUMENT_OPENED = 1;
const TASK_PANE = 1;
const SHOWN = 2;

/** What `Office.context` is made of. Field names and codes are those of the wire. */
export function appContext(facts: AppContextFacts): Readonly<Record<string, unknown>> {
  return {
    _id: "kundenwert",
    _appInstanceId: "kundenwert-1",
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _hostFullVersion: "16.0.15407.0",
    _appUILocale: facts.uiLocale,
    _dataLocale: facts.dataLocale,
    _docUrl: "https://localhost/workbook.xlsx",
    _clientMode: READ_WRITE,
    _settings: facts.settings,
    _reason: DOCUMENT_OPENED,
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: "",
    _initialDisplayMode: SHOWN,
    _requirementMatrix: JSON.stringify(facts.requirementSets),
    _appDomains: [],
  };
}
