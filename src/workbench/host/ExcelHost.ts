import { ApiError } from "./dispatch/ApiError";
import { Dispatcher, wireError } from "./dispatch/Dispatcher";
import { ObjectPathType } from "./dispatch/RichApiMessage";
import type { RichApiRequest, RichApiResponse } from "./dispatch/RichApiMessage";
import { FailurePlan } from "./FailurePlan";
import type { PlannedFailure } from "./FailurePlan";
import { CustomFunctions } from "./functions/CustomFunctions";
import { officeServices, serviceMembers } from "./functions/officeServices";
import type { BlankAs } from "./functions/prepareArguments";
import { utf8Length } from "./HostRequest";
import type { HostRequest } from "./HostRequest";
import { typeTable } from "./members/typeTable";
import { cultureOf, type OwnSeparators } from "./model/culture";
import { WorkbookModel } from "./model/WorkbookModel";
import { appContext } from "./protocol/appContext";
import { Conversation } from "./protocol/Conversation";
import type { ConversationHost, RichApiAnswer, RichApiBody } from "./protocol/Conversation";
import type { HostPort } from "./protocol/HostPort";
import { requirementSets } from "./protocol/requirementSets";
import type { WorkbookEngine } from "./WorkbookEngine";

export interface ExcelHostOptions {
  /** Language of Excel; it decides `Office.context.displayLanguage` and names such as "Tabelle1". */
  readonly uiLocale?: "de-DE" | "en-US";
  /** Region of the user, for separators and dates; the interface's language unless said otherwise. */
  readonly dataLocale?: string;
  /** Separators set in Excel's own options; the system's are in force where there are none. */
  readonly ownSeparators?: OwnSeparators;
  /** The highest version of the ExcelApi that office.js may use. */
  readonly excelApi?: string;
  /** How blank cells reach custom functions. */
  readonly blankAs?: BlankAs;
  /** What the add-in has saved in the workbook before. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Told of each request after its answer. */
  readonly onRequest?: (request: HostRequest) => void;
}

/** Excel on the web takes requests and gives answers up to this size; it is not said of which unit. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** office.js' numbers for the two limits and for an internal error. */
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
const INTERNAL_ERROR = 5001;
/** Flag of a request that waits for the end of cell editing. */
const WAITS_FOR_CELL_EDIT = 64;

/** Excel as an add-in sees it, in memory: the page around the pane that answers Microsoft's office.js. */
export class ExcelHost {
  /** One entry for each request of office.js, in order. */
  readonly requests: HostRequest[] = [];
  /** The add-in's custom functions. */
  readonly functions: CustomFunctions;
  private readonly uiLocale: string;
  private readonly dataLocale: string;
  /** The object model, for tests that look behind the scenes. */
  readonly workbook: WorkbookModel;
  private readonly dispatcher: Dispatcher;
  private readonly failures = new FailurePlan();
  private readonly conversations = new Set<Conversation>();
  private editing = false;
  private waiting: (() => void)[] = [];

  constructor(
    readonly engine: WorkbookEngine,
    private readonly options: ExcelHostOptions = {},
  ) {
    this.uiLocale = options.uiLocale ?? "de-DE";
    this.dataLocale = options.dataLocale ?? this.uiLocale;
    this.workbook = new WorkbookModel(
      engine,
      cultureOf(this.uiLocale, this.dataLocale, options.ownSeparators),
    );
    for (const [key, value] of Object.entries(options.settings ?? {})) this.workbook.settings.put(key, value);
    this.functions = new CustomFunctions((messages) => {
      for (const conversation of this.conversations) conversation.sendRichApiMessages(messages);
    }, options.blankAs ?? "web");
    this.dispatcher = new Dispatcher(
      (references) => ({ ...typeTable(references), ...serviceMembers }),
      this.workbook,
      officeServices(this.functions),
    );
    this.passOnEvents();
  }

  /**
   * Lets an add-in talk to this Excel.
   *
   * @returns Ends the conversation, as when the pane is closed.
   */
  connect(port: HostPort): () => void {
    const conversation = new Conversation(port, this.conversationHost());
    this.conversations.add(conversation);
    return () => {
      conversation.close();
      this.conversations.delete(conversation);
    };
  }

  /** What add-ins asked for and this host can not do, by name, for example `Range.FlashFill()`. */
  get refused(): readonly string[] {
    return this.dispatcher.refused;
  }

  /** Number of objects that add-ins keep; 0 again when every `Excel.run` has ended. */
  get keptReferences(): number {
    return this.dispatcher.references.count;
  }

  /** Lets the n-th request from now fail (1 is the next one). */
  failAt(nth: number, failure?: PlannedFailure): void {
    this.failures.failAt(nth, failure);
  }

  /** Lets every request from the n-th on fail. */
  failFrom(nth: number, failure?: PlannedFailure): void {
    this.failures.failFrom(nth, failure);
  }

  /** Nothing fails any more. */
  stopFailing(): void {
    this.failures.clear();
  }

  /** With a protected structure sheets can not be added, deleted, renamed, moved or hidden. */
  protectStructure(isProtected: boolean): void {
    this.workbook.structureProtected = isProtected;
  }

  /** While a cell is edited requests fail, or wait if `delayForCellEdit` says so. */
  setEditing(editing: boolean): void {
    this.editing = editing;
    if (editing) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resume of waiting) resume();
  }

  /** Answers one batch of the Excel API, without the limits and failures of a real conversation. */
  execute(body: string): RichApiResponse {
    return this.run(JSON.parse(body) as RichApiRequest);
  }

  private run(request: RichApiRequest): RichApiResponse {
    return this.engine.together(() => {
      const response = this.dispatcher.run(request);
      this.workbook.redraw();
      return response;
    });
  }

  /** An answer in any case: office.js waits for ever for one that does not come. */
  private answerOf(request: RichApiRequest): RichApiResponse {
    try {
      return this.run(request);
    } catch (failure) {
      return failed(new ApiError("GeneralException", `The in-memory Excel broke: ${String(failure)}`));
    }
  }

  private passOnEvents(): void {
    this.workbook.events.addSink({
      selectionChanged: () => {
        for (const conversation of this.conversations) conversation.sendSelectionChanged();
      },
      messages: (entries) => {
        for (const conversation of this.conversations) conversation.sendRichApiMessages(entries);
      },
    });
    this.engine.onSelectionChanged(() => this.workbook.events.selectionChanged(this.workbook));
    this.engine.onCellsChanged((sheetId, zone) =>
      this.workbook.events.cellsChanged(sheetId, zone, "Unknown"),
    );
  }

  private conversationHost(): ConversationHost {
    return {
      appContext: () =>
        appContext({
          uiLocale: this.uiLocale,
          dataLocale: this.dataLocale,
          requirementSets: requirementSets(this.options.excelApi ?? "1.15"),
          settings: this.workbook.settings.pairs(),
        }),
      richApi: (request, answer) => {
        const waits = this.editing && (request.flags & WAITS_FOR_CELL_EDIT) !== 0;
        if (waits) this.waiting.push(() => answer(this.answerRichApi(request)));
        else answer(this.answerRichApi(request));
      },
      saveSettings: (pairs) => this.answerSettings(() => this.workbook.settings.replaceAll(pairs), pairs),
      loadSettings: () => {
        const settings = this.workbook.settings.pairs();
        return { ...this.answerSettings(() => undefined, settings), settings };
      },
    };
  }

  private answerRichApi({ json }: RichApiBody): RichApiAnswer {
    const start = performance.now();
    const { answer, ...facts } = this.withinLimits(json);
    const bytes = { bytesOut: utf8Length(json), bytesIn: utf8Length(answer.body) };
    this.record({ ...bytes, ...facts, ms: performance.now() - start });
    return answer;
  }

  private withinLimits(
    json: string,
  ): Pick<HostRequest, "kind" | "actions" | "error"> & { answer: RichApiAnswer } {
    if (json.length > PAYLOAD_LIMIT) {
      const answer = { error: REQUEST_TOO_LARGE, body: "" };
      return { answer, kind: "excel", actions: 0, error: "RequestPayloadSizeLimitExceeded" };
    }
    const request = JSON.parse(json) as RichApiRequest;
    const facts = { kind: kindOf(request), actions: request.Actions.length };
    const response = facts.kind === "runtime" ? this.answerOf(request) : this.unreliable(request);
    const body = JSON.stringify(response);
    if (body.length > PAYLOAD_LIMIT) {
      const answer = { error: RESPONSE_TOO_LARGE, body: "" };
      return { answer, ...facts, error: "ResponsePayloadSizeLimitExceeded" };
    }
    return {
      answer: { error: 0, body },
      ...facts,
      ...(response.Error ? { error: response.Error.Code } : {}),
    };
  }

  private unreliable(request: RichApiRequest): RichApiResponse {
    const failure = this.failures.next();
    if (failure?.when === "before") return failed(failure.error);
    if (this.editing) return failed(new ApiError("InvalidOperationInCellEditMode"));
    const response = this.answerOf(request);
    return failure ? failed(failure.error) : response;
  }

  private answerSettings(act: () => void, pairs: readonly (readonly [string, string])[]): { error: number } {
    const start = performance.now();
    const failure = this.failures.next();
    if (failure?.when !== "before") act();
    const bytesOut = utf8Length(JSON.stringify(pairs));
    const error = failure ? { error: failure.error.code } : {};
    this.record({
      kind: "settings",
      bytesOut,
      bytesIn: 0,
      actions: 1,
      ms: performance.now() - start,
      ...error,
    });
    return { error: failure ? INTERNAL_ERROR : 0 };
  }

  private record(request: HostRequest): void {
    this.requests.push(request);
    this.options.onRequest?.(request);
  }
}

/** Requests to a service of its own are made by office.js, all others by the add-in. */
function kindOf({ ObjectPaths }: RichApiRequest): "excel" | "runtime" {
  const paths = Object.values(ObjectPaths);
  return paths.some((path) => path.ObjectPathType === ObjectPathType.NewService) ? "runtime" : "excel";
}

function failed(error: ApiError): RichApiResponse {
  return { Results: [], TraceIds: [], Error: wireError(error, 0) };
}
