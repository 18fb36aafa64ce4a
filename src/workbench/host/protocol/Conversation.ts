import type { HostPort } from "./HostPort";
import { parseXdmRequest, XdmActionType, xdmAnswer, xdmEvent } from "./XdmMessage";
import type { XdmRequest } from "./XdmMessage";

/** What the host does for a conversation; every answer is plain data. */
export interface ConversationHost {
  appContext(): unknown;
  /** Answers at once, or later where the add-in asked to wait for the end of cell editing. */
  richApi(request: RichApiBody, answer: (answer: RichApiAnswer) => void): void;
  saveSettings(settings: readonly (readonly [string, string])[]): OfficeJsAnswer;
  loadSettings(): OfficeJsAnswer & { readonly settings: readonly (readonly [string, string])[] };
}

/** `error` is an office.js error number, 0 for success. */
export interface OfficeJsAnswer {
  readonly error: number;
}

export interface RichApiBody {
  readonly json: string;
  readonly flags: number;
}

export interface RichApiAnswer extends OfficeJsAnswer {
  readonly body: string;
}

/** Numbers of the methods and events the host answers, as office.js counts them. */
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const RICH_API = 93;
const RICH_API_MESSAGE = 33;
const SELECTION_CHANGED = 2;
/** office.js' number for "not supported by this host". */
const UNSUPPORTED = 5000;

/** One load of one add-in: answers its messages and sends it the events it asked for. */
export class Conversation {
  private readonly registrations = new Map<number, XdmRequest>();
  private open = true;

  constructor(
    private readonly port: HostPort,
    private readonly host: ConversationHost,
  ) {
    port.onMessage((message) => {
      if (this.open) this.receive(message);
    });
  }

  close(): void {
    this.open = false;
  }

  /** Tells `document` handlers (the common API) and `workbook.onSelectionChanged`. */
  sendSelectionChanged(): void {
    this.sendEvent(SELECTION_CHANGED, {});
  }

  /** Sends entries `[category, type, target, json]` to the handlers of the Excel API. */
  sendRichApiMessages(entries: readonly (readonly unknown[])[]): void {
    this.sendEvent(RICH_API_MESSAGE, { ArrayData: entries });
  }

  private sendEvent(dispatchId: number, data: unknown): void {
    const registration = this.registrations.get(dispatchId);
    if (this.open && registration) this.port.post(xdmEvent(registration, data));
  }

  private receive(message: string): void {
    const request = parseXdmRequest(message);
    if (!request) return;
    const reply = (data: unknown) => {
      if (this.open) this.port.post(xdmAnswer(request, data));
    };
    if (dispatchId(request) === RICH_API) {
      this.host.richApi(richApiBody(request._data), ({ error, body }) =>
        reply({ Version: 1, Error: error, Data: [200, [], body] }),
      );
    } else reply(this.answer(request));
  }

  private answer(request: XdmRequest): unknown {
    if (request._actionType === XdmActionType.Register) {
      this.registrations.set(numberIn(request._data, "eventDispId"), request);
      return { Error: 0 };
    }
    if (request._actionType === XdmActionType.Unregister) {
      this.registrations.delete(numberIn(request._data, "eventDispId"));
      return { Error: 0 };
    }
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.host.appContext();
      case "executeMethod":
        return this.execute(request);
      default:
        return null;
    }
  }

  private execute(request: XdmRequest): unknown {
    switch (dispatchId(request)) {
      case SAVE_SETTINGS:
        return { Version: 1, Error: this.host.saveSettings(settingPairs(request._data)).error };
      case LOAD_SETTINGS: {
        const { error, settings } = this.host.loadSettings();
        const wire = settings.map(([Name, Value]) => ({ Name, Value }));
        return { Version: 1, Error: error, Properties: { Settings: wire } };
      }
      default:
        return { Version: 1, Error: UNSUPPORTED };
    }
  }
}

function dispatchId(request: XdmRequest): number {
  return request._actionName === "executeMethod"
    ? numberIn(field(request._data, "DdaMethod"), "DispatchId")
    : -1;
}

/** `[customData, "POST", "ProcessQuery", headers, body, 0, flags, …]` */
function richApiBody(data: unknown): RichApiBody {
  const array = field(data, "ArrayData");
  const [, , , , json, , flags]: readonly unknown[] = Array.isArray(array) ? array : [];
  return { json: typeof json === "string" ? json : "{}", flags: typeof flags === "number" ? flags : 0 };
}

function settingPairs(data: unknown): (readonly [string, string])[] {
  const properties = field(field(data, "DdaSettingsMethod"), "Properties");
  if (!Array.isArray(properties)) return [];
  return properties.map((pair: readonly unknown[]) => [String(pair[0]), String(pair[1])] as const);
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function numberIn(value: unknown, name: string): number {
  const found = field(value, name);
  return typeof found === "number" ? found : -1;
}
