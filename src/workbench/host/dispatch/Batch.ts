import { ApiError } from "./ApiError";
import { Arguments } from "./Arguments";
import type { MemberTable } from "./MemberTable";
import { loadObject } from "./query";
import type { References } from "./References";
import { ActionType, ObjectPathType } from "./RichApiMessage";
import type { RichApiAction, RichApiArguments, RichApiObjectPath, RichApiRequest } from "./RichApiMessage";
import { isHostObject } from "./TypeMembers";
import type { HostObject } from "./TypeMembers";

/** Runs the actions of one request in order; objects made on the way live as long as the request. */
export class Batch {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly request: RichApiRequest,
    private readonly root: HostObject,
    private readonly services: Readonly<Record<string, HostObject>>,
    private readonly table: MemberTable,
    private readonly references: References,
  ) {}

  /** The result of one action: what office.js finds under its id. */
  run(action: RichApiAction): unknown {
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.describe(this.object(action.ObjectPathId));
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return loadObject(this.table, this.object(action.ObjectPathId), action.QueryInfo ?? {});
      case ActionType.Method:
        return this.callMethod(action);
      case ActionType.SetProperty:
        return this.setProperties(action, { [action.Name]: action.ArgumentInfo?.Arguments?.[0] });
      case ActionType.Update:
        return this.setProperties(action, action.ObjectState ?? {});
      case ActionType.Trace:
        return null;
      default:
        return this.table.refuse(`action type ${action.ActionType}`);
    }
  }

  private describe(object: HostObject | null): unknown {
    if (object === null) return null;
    const reference = this.references.idOf(object);
    if (reference !== undefined) return { _ReferenceId: reference };
    const id = this.table.id(object);
    return id === undefined ? {} : { Id: id };
  }

  private callMethod(action: RichApiAction): unknown {
    const object = this.object(action.ObjectPathId);
    if (object === null) return null;
    if (action.Name === "_KeepReference") {
      this.references.keep(object);
      return null;
    }
    const answer = this.table.call(object, action.Name, this.arguments(action.ArgumentInfo));
    return answer === undefined || isHostObject(answer) ? null : answer;
  }

  private setProperties(action: RichApiAction, values: Readonly<Record<string, unknown>>): null {
    const object = this.object(action.ObjectPathId);
    if (object === null) throw new ApiError("InvalidOperation");
    for (const [name, value] of Object.entries(values)) {
      this.table.write(object, name.charAt(0).toUpperCase() + name.slice(1), value);
    }
    return null;
  }

  private arguments(info: RichApiArguments | undefined): Arguments {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      info?.Arguments ?? [],
      referenced.map((id) => (typeof id === "number" && id !== 0 ? this.object(id) : undefined)),
    );
  }

  private object(pathId: number): HostObject | null {
    const made = this.objects.get(pathId);
    if (made !== undefined) return made;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path) throw new ApiError("InvalidObjectPath");
    const object = this.resolve(path);
    this.objects.set(pathId, object);
    return object;
  }

  private resolve(path: RichApiObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.Root:
        return this.root;
      case ObjectPathType.NewService:
        return this.services[path.Name] ?? this.table.refuse(path.Name);
      case ObjectPathType.Reference:
        return this.kept(path.Name);
      case ObjectPathType.Null:
        return null;
      default:
        return this.resolveFrom(this.object(path.ParentObjectPathId ?? 0), path);
    }
  }

  private resolveFrom(parent: HostObject | null, path: RichApiObjectPath): HostObject | null {
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.Property:
        return this.table.open(parent, path.Name);
      case ObjectPathType.Indexer:
        return this.table.item(parent, path.ArgumentInfo?.Arguments?.[0]);
      case ObjectPathType.Method: {
        const answer = this.table.call(parent, path.Name, this.arguments(path.ArgumentInfo));
        return isHostObject(answer) ? answer : null;
      }
      default:
        return this.table.refuse(`object path type ${path.ObjectPathType}`);
    }
  }

  private kept(reference: string): HostObject {
    const object = this.references.find(reference);
    if (!object) throw new ApiError("InvalidObjectPath");
    return object;
  }
}
