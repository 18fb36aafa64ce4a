import type { HostObject } from "./TypeMembers";

/** Objects that an add-in keeps from one request to the next, until it releases them. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  get count(): number {
    return this.objects.size;
  }

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known) return known;
    const id = `ref${this.next++}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (!object) return;
    this.objects.delete(id);
    this.ids.delete(object);
  }

  releaseAll(): void {
    this.objects.clear();
    this.ids.clear();
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }
}
