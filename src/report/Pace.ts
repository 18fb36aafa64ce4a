/**
 * How long work stays polite: between two small kernels it awaits `pause`, which gives the thread
 * back for a moment and rejects when the user has cancelled. Given by the caller, because this
 * layer knows neither DOM nor timers.
 */
export interface Pace {
  pause(done: number, total: number): Promise<void>;
}
