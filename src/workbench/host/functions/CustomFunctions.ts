import type { HostObject } from "../dispatch/TypeMembers";
import type { FunctionCall, FunctionOutcome } from "./FunctionCall";
import type { FunctionMetadata, FunctionsMetadata } from "./FunctionMetadata";
import { isCellError, prepareArguments } from "./prepareArguments";
import type { BlankAs } from "./prepareArguments";
import { readOutcome } from "./readOutcome";

/** Category and type of the message that calls a function. */
const FUNCTION_CATEGORY = 1;
const INVOCATION = 1000;

/** Flags of a call. */
const CANCELABLE = 1;
const STREAMING = 2;
const ERRORS_ALLOWED = 4;

type Message = readonly unknown[];

/**
 * Calls the add-in's functions as Excel does: through Microsoft's own function proxy, which runs
 * them in the pane and sends their results back as a request.
 */
export class CustomFunctions implements HostObject {
  readonly type = "CustomFunctions";
  /** Fulfilled when the add-in's functions can be called for the first time. */
  readonly ready: Promise<void>;
  private announceReady: () => void = () => undefined;
  private isReady = false;
  private metadata = new Map<string, FunctionMetadata>();
  private allowErrors = false;
  private nextInvocation = 1;
  private unsent: Message[] = [];
  private readonly running = new Map<
    number,
    { readonly message: Message; readonly settle: (outcome: FunctionOutcome) => void }
  >();

  /** @param send - Sends messages to the add-in. */
  constructor(
    private readonly send: (messages: readonly Message[]) => void,
    private readonly blankAs: BlankAs,
  ) {
    this.ready = new Promise((resolve) => {
      this.announceReady = resolve;
    });
  }

  /** Tells which functions there are and what they take; the content of functions.json. */
  describe(metadata: FunctionsMetadata): void {
    this.metadata = new Map(metadata.functions.map((described) => [described.id.toUpperCase(), described]));
    this.allowErrors = metadata.allowErrorForDataTypeAny === true;
  }

  /**
   * Computes formulas. All calls of one tick travel in one message, as those of one recalculation
   * do; calls made before the functions are ready wait. A function that `describe` did not name
   * gives `#NAME?`.
   */
  invoke(calls: readonly FunctionCall[]): Promise<FunctionOutcome[]> {
    return Promise.all(calls.map((call) => this.invokeOne(call)));
  }

  /** The add-in was loaded; whatever it had not answered before is asked again. */
  becomeReady(): void {
    this.isReady = true;
    this.unsent = [...this.running.values()].map(({ message }) => message);
    this.flush();
    this.announceReady();
  }

  /** Takes results: `[id, ok, value, errorCode]` each. */
  receive(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const [id, ok, value, errorCode] of results as readonly (readonly unknown[])[]) {
      const waiting = this.running.get(Number(id));
      this.running.delete(Number(id));
      waiting?.settle(readOutcome(ok === true, value, errorCode));
    }
  }

  private async invokeOne(call: FunctionCall): Promise<FunctionOutcome> {
    const metadata = this.metadata.get(call.id.toUpperCase());
    if (!metadata) return { ok: false, error: "#NAME?", message: "" };
    const prepared = prepareArguments(metadata, call.args, {
      blankAs: this.blankAs,
      allowErrors: this.allowErrors,
    });
    if (!prepared.ok) return { ok: false, error: prepared.error, message: "" };
    return new Promise((settle) => {
      const invocation = this.nextInvocation++;
      const flags =
        (metadata.options?.cancelable ? CANCELABLE : 0) +
        (metadata.options?.stream ? STREAMING : 0) +
        (hasErrors(call) ? ERRORS_ALLOWED : 0);
      const json = JSON.stringify([invocation, metadata.id, prepared.values, call.address ?? "", flags]);
      const message = [FUNCTION_CATEGORY, INVOCATION, "", json];
      this.running.set(invocation, { message, settle });
      this.enqueue(message);
    });
  }

  private enqueue(message: Message): void {
    if (!this.isReady) return;
    this.unsent.push(message);
    if (this.unsent.length === 1) void Promise.resolve().then(() => this.flush());
  }

  private flush(): void {
    const messages = this.unsent;
    this.unsent = [];
    if (messages.length > 0) this.send(messages);
  }
}

function hasErrors({ args }: FunctionCall): boolean {
  return args.some((argument) =>
    Array.isArray(argument)
      ? argument.some((row: readonly unknown[]) => row.some(isCellError))
      : isCellError(argument),
  );
}
