import type { ArgumentValue, FormulaCells } from "../../excel/FormulaCells";
import type { ReadValues } from "./computePreview";

/** Ranges up to this size are read again whenever the user may have changed them. */
const QUICKLY_READ = 10_000;

/**
 * Reads cells for the preview and remembers them, so that typing into one field does not read a long
 * column of another again.
 */
export class CellMemory {
  private readonly known = new Map<string, ArgumentValue[][]>();

  constructor(private readonly cells: Pick<FormulaCells, "readValues">) {}

  readonly readValues: ReadValues = async (address, signal) => {
    const known = this.known.get(address);
    if (known !== undefined) return known;
    const values = await this.cells.readValues(address, signal);
    this.known.set(address, values);
    return values;
  };

  /** Forgets what is quickly read anew; `all` forgets long columns too. */
  forget(all: boolean): void {
    for (const [address, values] of this.known) {
      if (all || values.length * (values[0]?.length ?? 0) <= QUICKLY_READ) this.known.delete(address);
    }
  }
}
