/** One request of office.js and what it cost. */
export interface HostRequest {
  /** `runtime`: office.js' own, such as its start and the results of custom functions. */
  readonly kind: "excel" | "settings" | "runtime";
  /** Bytes from the add-in to Excel. */
  readonly bytesOut: number;
  /** Bytes from Excel to the add-in. */
  readonly bytesIn: number;
  /** Number of actions in the batch. */
  readonly actions: number;
  /** Time in the host, without the way there and back. */
  readonly ms: number;
  /** Code of the error that was answered. */
  readonly error?: string;
}

/** Length of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // Each half of a surrogate pair stands for two of the four bytes.
    bytes += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
