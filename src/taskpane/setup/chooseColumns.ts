import type { Mapping } from "../../report/Field";
import type { FieldTie, Recognition } from "../../report/recognise/recognise";
import { qualifiedAddress } from "../words/qualifiedAddress";
import { mappingEntries } from "./assignColumn";
import { recall, type MappingMemory, type RememberedMapping } from "./MappingMemory";
import { openTies } from "./openTies";

/** What the columns of a table mean, as the report is to be made of them. */
export interface ColumnChoice extends RememberedMapping {
  /** True where a user of this workbook chose the columns, false where they are as recognised. */
  readonly byUser: boolean;
  /** What is still to be asked about the columns. */
  readonly openTies: readonly FieldTie[];
}

/**
 * The user's choice for this header row where there is one, else what was recognised. Choices about
 * single rows hold for the table they were made for only: elsewhere the same row is another one.
 */
export function chooseColumns(
  recognition: Recognition,
  memory: MappingMemory,
  source: { readonly sheet: string; readonly address: string },
): ColumnChoice {
  const { shape, mapping } = recognition;
  const headers = recognition.columns.map((column) => column.header);
  const place = qualifiedAddress(source.sheet, source.address);
  const remembered = recall(memory, headers);
  if (remembered === undefined) {
    const open = openTies(recognition, { shape, mapping });
    return { headers, place, shape, mapping, byUser: false, openTies: open };
  }
  const { rules } = remembered;
  return {
    ...remembered,
    rules: rules?.rows && remembered.place !== place ? { ...rules, rows: undefined } : rules,
    place,
    byUser: isByUser(remembered, recognition),
    openTies: openTies(recognition, remembered),
  };
}

function isByUser(choice: RememberedMapping, { shape, mapping }: Recognition): boolean {
  return (
    choice.shape !== shape ||
    !sameMapping(choice.mapping, mapping) ||
    (choice.confirmed ?? []).length > 0 ||
    choice.notation !== undefined ||
    choice.dateOrder !== undefined
  );
}

function sameMapping(one: Mapping, other: Mapping): boolean {
  const entries = mappingEntries(one);
  return (
    entries.length === mappingEntries(other).length &&
    entries.every(([field, column]) => other[field] === column)
  );
}
