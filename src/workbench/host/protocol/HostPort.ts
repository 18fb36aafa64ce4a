/** One line to one add-in: JSON strings go out to office.js and come in from it. */
export interface HostPort {
  post(message: string): void;
  onMessage(listener: (message: string) => void): void;
}
