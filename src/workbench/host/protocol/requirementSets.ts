/** Name and highest version of each requirement set; versions are text, as on the wire. */
export type RequirementSets = Readonly<Record<string, string>>;

/** The sets of Excel on the web, with `ExcelApi` at the version given. */
export function requirementSets(excelApi: string): RequirementSets {
  return {
    ExcelApi: excelApi,
    SharedRuntime: "1.2",
    CustomFunctionsRuntime: "1.4",
    CustomFunctions: "1.7",
    RichApiRuntime: "1.2",
    Settings: "1.1",
    DialogApi: "1.2",
    RibbonApi: "1.2",
    DelayForCellEdit: "1.1",
  };
}
