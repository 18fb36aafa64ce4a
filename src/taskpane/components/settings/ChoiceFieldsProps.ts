import type { ReportModel } from "../../../report/ReportModel";
import type { ColumnChoice } from "../../setup/chooseColumns";
import type { ReportChoices } from "../../setup/MappingMemory";

/** What a group of settings about ranking, classes or decisions is given. */
export interface ChoiceFieldsProps {
  readonly choice: ColumnChoice;
  /** The report as these settings make it; null until it is there. */
  readonly model: ReportModel | null;
  readonly disabled: boolean;
  onChange(changed: ReportChoices): void;
}
