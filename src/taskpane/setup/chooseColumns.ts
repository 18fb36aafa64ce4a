import type { Recognition } from "../../report/recognise/recognise";
import { recall, type MappingMemory, type RememberedMapping } from "./MappingMemory";

/** What the columns of a table mean, as the report is to be made of them. */
export interface ColumnChoice extends RememberedMapping {
  /** True where a user of this workbook chose it, false where it is what the add-in recognised. */
  readonly byUser: boolean;
}

/** The user's choice for this header row where there is one, else what was recognised. */
export function chooseColumns(recognition: Recognition, memory: MappingMemory): ColumnChoice {
  const headers = recognition.columns.map((column) => column.header);
  const remembered = recall(memory, headers);
  if (remembered !== undefined) return { ...remembered, byUser: true };
  const { shape, mapping } = recognition;
  return { headers, shape, mapping, byUser: false };
}
