import type { Method } from "../dispatch/TypeMembers";
import type { WorkbookEvents } from "../model/WorkbookEvents";

/** Where the events of an object come from, and for whom its handlers listen. */
type Source<T> = (self: T) => { readonly events: WorkbookEvents; readonly target: string };

/** The pair of methods with which office.js starts and stops an event, for example `_RegisterAddedEvent`. */
export function eventMembers<T>(
  events: Readonly<Record<string, number>>,
  source: Source<T>,
): Readonly<Record<string, Method<T>>> {
  const members: Record<string, Method<T>> = {};
  for (const [name, type] of Object.entries(events)) {
    members[`_Register${name}Event`] = (self: T) => {
      const { events: registry, target } = source(self);
      registry.register(type, target);
    };
    members[`_Unregister${name}Event`] = (self: T) => {
      const { events: registry, target } = source(self);
      registry.unregister(type, target);
    };
  }
  return members;
}
