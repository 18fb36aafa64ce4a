import type { RfmColumns, RfmMethod, RfmOptions } from "../../domain/rfmClasses";
import { succeed, type Result } from "../../domain/Result";
import { readColumns, type Columns } from "./readColumns";
import { readNumbers } from "./readNumbers";
import { readOption } from "./readOption";

/** The arguments that all formulas of RFM share. */
export type RfmArguments = Readonly<
  Record<"last_purchase" | "frequency" | "monetary" | "analysis_date" | "bins" | "method", unknown>
>;

export interface RfmReading extends Pick<Columns<never>, "count" | "faults" | "isRow"> {
  readonly columns: RfmColumns;
  readonly options: RfmOptions;
}

/** In the order of their numbers, which workbooks rely on. */
const METHODS: readonly RfmMethod[] = ["meanRank", "nested", "quantileEdges"];

/** Reads the columns and the options of RFM. */
export function readRfm(args: RfmArguments): Result<RfmReading> {
  const { last_purchase, frequency, monetary, analysis_date, bins, method } = args;
  const numbers = readNumbers({ analysis_date, bins, method });
  if (!numbers.ok) return numbers;
  const columns = readColumns({ last_purchase, frequency, monetary });
  if (!columns.ok) return columns;
  const option = readOption("method", numbers.value.method, METHODS);
  if (!option.ok) return option;

  const { values, count, faults, isRow } = columns.value;
  return succeed({
    columns: {
      lastPurchase: values.last_purchase,
      frequency: values.frequency,
      monetary: values.monetary,
    },
    options: {
      analysisDate: numbers.value.analysis_date,
      bins: numbers.value.bins,
      method: option.value,
    },
    count,
    faults,
    isRow,
  });
}
