/** The one place where the page itself speaks: what it is doing, and what went wrong. */
export class StatusLine {
  constructor(private readonly element: HTMLElement) {}

  /** Says what is going on; gone with the next word. */
  progress(text: string): void {
    this.show(text, "progress");
  }

  failure(text: string): void {
    this.show(text, "failure");
  }

  clear(): void {
    this.element.hidden = true;
    this.element.textContent = "";
  }

  private show(text: string, kind: "progress" | "failure"): void {
    this.element.textContent = text;
    this.element.dataset.kind = kind;
    this.element.hidden = false;
  }
}
