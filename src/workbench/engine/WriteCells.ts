import {
  type CoreCommand,
  CorePlugin,
  coreTypes,
  type Model,
  registries,
  type Style,
} from "@odoo/o-spreadsheet";

/** What changes in one cell; what is left out stays. */
export interface CellChange {
  readonly row: number;
  readonly col: number;
  readonly content?: string;
  readonly format?: string;
  readonly style?: Style | null;
}

const WRITE_CELLS = "KUNDENWERT_WRITE_CELLS";

interface WriteCellsCommand {
  readonly type: typeof WRITE_CELLS;
  readonly sheetId: string;
  readonly cells: readonly CellChange[];
}

/**
 * Changes any number of cells in one command. A command of o-spreadsheet costs time in proportion to
 * the rows of the workbook, and one that comes from outside is checked by every plugin; the cells of a
 * block go past both, because they are dispatched from inside.
 */
class WriteCellsPlugin extends CorePlugin {
  override handle(command: CoreCommand | WriteCellsCommand): void {
    if (command.type === WRITE_CELLS) {
      for (const cell of command.cells) {
        this.dispatch("UPDATE_CELL", { sheetId: command.sheetId, ...cell });
      }
    }
  }
}

/** Teaches o-spreadsheet the command; once, before the first Model. */
export function registerWriteCells(): void {
  // The package's types name its own commands only; at run time these registries are open.
  (coreTypes as Set<string>).add(WRITE_CELLS);
  registries.corePluginRegistry.add("kundenwertWriteCells", WriteCellsPlugin);
  registries.inverseCommandRegistry.add(WRITE_CELLS, (command) => [command]);
}

/** Writes contents, formats and styles of many cells of one sheet at once. */
export function writeCells(model: Model, sheetId: string, cells: readonly CellChange[]): void {
  if (cells.length > 0) {
    const dispatch = model.dispatch as unknown as (type: string, payload: object) => void;
    dispatch(WRITE_CELLS, { sheetId, cells });
  }
}
