import type { FunctionCall, FunctionOutcome } from "../host/functions/FunctionCall";

/** Sends calls to the add-in's functions and brings their outcomes in the same order. */
export type Invoke = (calls: readonly FunctionCall[]) => Promise<readonly FunctionOutcome[]>;

/** Answers that are remembered, at most so many and so many characters of arguments. */
const REMEMBERED_ANSWERS = 20_000;
const REMEMBERED_CHARACTERS = 40_000_000;

interface PendingCall {
  readonly call: FunctionCall;
  readonly cells: Set<number>;
}

/**
 * Bridges a grid that calculates at once and functions that answer later. The first call of a function
 * with given arguments is queued and answered with `null`; when the answer is there, the cells that
 * asked are calculated again and get it from memory. All calls of one calculation travel together.
 */
export class FunctionCalls {
  private readonly answers = new Map<string, FunctionOutcome>();
  private readonly pending = new Map<string, PendingCall>();
  private queued: string[] = [];
  private characters = 0;

  constructor(
    private readonly invoke: Invoke,
    private readonly recalculate: (cells: readonly number[]) => void,
  ) {}

  /** Whether every call has its answer. */
  get atRest(): boolean {
    return this.pending.size === 0;
  }

  /** The answer if it is known, else `null`: the cell is calculated again when it is. */
  ask(call: FunctionCall, cell: number | undefined): FunctionOutcome | null {
    const key = keyOf(call);
    const known = this.answers.get(key);
    if (known) {
      return known;
    }
    let pending = this.pending.get(key);
    if (!pending) {
      pending = { call, cells: new Set() };
      this.pending.set(key, pending);
      this.enqueue(key);
    }
    if (cell !== undefined) {
      pending.cells.add(cell);
    }
    return null;
  }

  private enqueue(key: string): void {
    if (this.queued.length === 0) {
      setTimeout(() => void this.send(), 0);
    }
    this.queued.push(key);
  }

  private async send(): Promise<void> {
    const keys = this.queued;
    this.queued = [];
    const calls = keys.flatMap((key) => this.pending.get(key)?.call ?? []);
    const answers = await this.invoke(calls).catch((failure: unknown) =>
      calls.map(() => unanswered(failure)),
    );
    const cells = new Set<number>();
    keys.forEach((key, index) => {
      this.remember(key, answers[index] ?? unanswered("no answer"));
      this.pending.get(key)?.cells.forEach((cell) => cells.add(cell));
      this.pending.delete(key);
    });
    this.recalculate([...cells]);
  }

  private remember(key: string, answer: FunctionOutcome): void {
    this.answers.set(key, answer);
    this.characters += key.length;
    for (const oldest of this.answers.keys()) {
      const fits = this.answers.size <= REMEMBERED_ANSWERS && this.characters <= REMEMBERED_CHARACTERS;
      if (fits || oldest === key) {
        break;
      }
      this.answers.delete(oldest);
      this.characters -= oldest.length;
    }
  }
}

/** Equal questions have equal keys; an omitted argument differs from a blank cell. */
function keyOf({ id, args }: FunctionCall): string {
  return JSON.stringify([id, args.map((argument) => (argument === undefined ? [] : [argument]))]);
}

function unanswered(reason: unknown): FunctionOutcome {
  return { ok: false, error: "#VALUE!", message: reason instanceof Error ? reason.message : String(reason) };
}
