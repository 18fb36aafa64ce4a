import type { Zone } from "../WorkbookEngine";
import { containsZone, intersection } from "./zones";

/** Looks that no engine draws, such as borders, kept as layers of which the latest wins. */
export class StoredLooks {
  private readonly layers: { readonly zone: Zone; readonly name: string; readonly value: unknown }[] = [];

  set(zone: Zone, name: string, value: unknown): void {
    this.layers.push({ zone, name, value });
  }

  /** The value all cells of a zone share; null, as in Excel, where they differ. */
  get(zone: Zone, name: string, otherwise: unknown): unknown {
    for (let index = this.layers.length - 1; index >= 0; index--) {
      const layer = this.layers[index];
      if (layer.name !== name) continue;
      if (containsZone(layer.zone, zone)) return layer.value;
      if (intersection(layer.zone, zone)) return null;
    }
    return otherwise;
  }

  /** The layers of one look, to be asked for many cells. */
  only(name: string): StoredLooks {
    const looks = new StoredLooks();
    for (const layer of this.layers) if (layer.name === name) looks.layers.push(layer);
    return looks;
  }

  has(name: string): boolean {
    return this.layers.some((layer) => layer.name === name);
  }
}
