import type { Command, Model } from "@odoo/o-spreadsheet";
import type { Zone } from "../host/WorkbookEngine";
import { unionOf } from "./zones";

export interface UserChangeListeners {
  readonly selectionChanged: () => void;
  readonly cellsChanged: (sheetId: string, zone: Zone) => void;
}

/**
 * Tells what the user does in the grid: selects, types, deletes, pastes, undoes. What happens inside
 * `quietly` is the add-in's own doing and is not told.
 */
export class UserChanges {
  private quiet = 0;
  private asUserDepth = 0;
  private lastSelection: string;
  private readonly changed = new Map<string, Zone>();

  constructor(
    private readonly model: Model,
    private readonly listeners: UserChangeListeners,
  ) {
    this.lastSelection = this.selection();
    model.on("command-dispatched", this, (command) => this.note(command as Command));
    model.on("update", this, () => this.tell());
  }

  /** Runs an action in the user's stead: it is told although it comes through the engine. */
  asUser<T>(action: () => T): T {
    this.asUserDepth++;
    try {
      return action();
    } finally {
      this.asUserDepth--;
    }
  }

  /** Runs an action of the add-in. */
  quietly<T>(action: () => T): T {
    if (this.asUserDepth > 0) {
      return action();
    }
    this.quiet++;
    try {
      return action();
    } finally {
      this.quiet--;
      if (this.quiet === 0) {
        this.lastSelection = this.selection();
        this.changed.clear();
      }
    }
  }

  stop(): void {
    this.model.off("command-dispatched", this);
    this.model.off("update", this);
  }

  private note(command: Command): void {
    if (this.quiet > 0) {
      return;
    }
    if (command.type === "UNDO" || command.type === "REDO") {
      command.commands.forEach((undone) => this.note(undone));
    } else if (command.type === "UPDATE_CELL" && command.content !== undefined) {
      const { sheetId, row, col } = command;
      const cell = { top: row, left: col, bottom: row, right: col };
      this.changed.set(sheetId, unionOf(this.changed.get(sheetId) ?? null, cell));
    }
  }

  private tell(): void {
    if (this.quiet > 0) {
      return;
    }
    const changes = [...this.changed];
    this.changed.clear();
    changes.forEach(([sheetId, zone]) => this.listeners.cellsChanged(sheetId, zone));
    const selection = this.selection();
    if (selection !== this.lastSelection) {
      this.lastSelection = selection;
      this.listeners.selectionChanged();
    }
  }

  private selection(): string {
    const { getters } = this.model;
    return JSON.stringify([getters.getActiveSheetId(), getters.getSelectedZones()]);
  }
}
