import type {
  ArgumentValue,
  FormulaCells,
  Insertion,
  MarkedCells,
  RowBlock,
  Separators,
} from "./FormulaCells";
import { insertFormulas } from "./insertFormulas";
import { markedCells } from "./markedCells";
import { readValues } from "./readValues";
import { rowsAround } from "./rowsAround";
import { readSeparators } from "./separators";
import { watchSelection } from "./watchSelection";

/** The cells of the workbook that Excel shows, reached through Office.js (ExcelApi 1.13 or newer). */
export class OfficeFormulaCells implements FormulaCells {
  selection(): Promise<MarkedCells> {
    return markedCells();
  }

  onSelectionChanged(listener: () => void): Promise<() => Promise<void>> {
    return watchSelection(listener);
  }

  readValues(address: string, signal?: AbortSignal): Promise<ArgumentValue[][]> {
    return readValues(address, signal);
  }

  separators(): Promise<Separators> {
    return readSeparators();
  }

  rowsAround(address: string): Promise<RowBlock | null> {
    return rowsAround(address);
  }

  insert(insertion: Insertion): Promise<string> {
    return insertFormulas(insertion);
  }
}
