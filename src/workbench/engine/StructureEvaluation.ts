import { type CellPosition, type Command, type CoreViewCommand, registries } from "@odoo/o-spreadsheet";

const key = "evaluation";
const Evaluation = registries.coreViewsPluginRegistry.get(key);

/** What o-spreadsheet's evaluation (19.3.7) keeps to itself and this class needs of it. */
interface Internals {
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: CellPosition[];
  readonly evaluator: {
    buildDependencyGraph(): void;
    readonly evaluatedCells: { clearSheet(sheetId: string): void };
    /** Which formula spills where, and which of them can not for want of room. */
    spreadingRelations: object;
    blockedArrayFormulas: Iterable<CellPosition> & { add(position: CellPosition): void };
  };
}

/**
 * o-spreadsheet calculates every cell of the workbook again when a sheet is added, deleted, or grows at
 * its end: a second for 200,000 values, in which the page and the pane beside it stand still. But such a
 * change moves no cell, so the values stay right; only formulas may see something new. This evaluation
 * calculates just those.
 */
class StructureEvaluation extends Evaluation {
  private movesNothing = false;
  private otherChange = false;

  override beforeHandle(command: Command): void {
    super.beforeHandle(command);
    if (this.isHarmless(command)) this.movesNothing = true;
    else this.otherChange = true;
  }

  override handle(command: CoreViewCommand): void {
    super.handle(command);
    if (command.type === "DELETE_SHEET") this.internals.evaluator.evaluatedCells.clearSheet(command.sheetId);
  }

  override finalize(): void {
    const { internals } = this;
    if (internals.shouldRebuildDependenciesGraph && this.movesNothing && !this.otherChange) {
      this.rebuildDependencies();
      internals.shouldRebuildDependenciesGraph = false;
      internals.positionsToUpdate = this.formulaPositions();
    }
    super.finalize();
    this.movesNothing = false;
    this.otherChange = false;
  }

  /** Ranges without an end reach further now. What spills where is as before, and must stay known. */
  private rebuildDependencies(): void {
    const { evaluator } = this.internals;
    const { spreadingRelations } = evaluator;
    const blocked = [...evaluator.blockedArrayFormulas];
    evaluator.buildDependencyGraph();
    evaluator.spreadingRelations = spreadingRelations;
    for (const position of blocked) {
      if (this.getters.tryGetSheet(position.sheetId)) evaluator.blockedArrayFormulas.add(position);
    }
  }

  /** Whether every cell stays where it is. */
  private isHarmless(command: Command): boolean {
    if (command.type === "CREATE_SHEET" || command.type === "DELETE_SHEET") return true;
    if (command.type !== "ADD_COLUMNS_ROWS" || command.position !== "after") return false;
    const { sheetId, dimension, base } = command;
    const size =
      dimension === "ROW" ? this.getters.getNumberRows(sheetId) : this.getters.getNumberCols(sheetId);
    return base === size - 1;
  }

  private formulaPositions(): CellPosition[] {
    return this.getters
      .getSheetIds()
      .flatMap((sheetId) => this.getters.getCells(sheetId))
      .filter((cell) => cell.isFormula)
      .map((cell) => this.getters.getCellPosition(cell.id));
  }

  private get internals(): Internals {
    return this as unknown as Internals;
  }
}

/** Puts this evaluation in the place of o-spreadsheet's own; once, before the first Model. */
export function registerStructureEvaluation(): void {
  registries.coreViewsPluginRegistry.replace(key, StructureEvaluation);
}
