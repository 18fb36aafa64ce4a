import type { CellValue } from "./host/WorkbookEngine";
import type { HostRequest } from "./host/HostRequest";
import type { FailureControls, WorkbenchApi } from "./WorkbenchApi";

/**
 * `window.workbench` from the first script of the page on, while grid and pane still load: scripts can
 * await `ready` at once. What needs the workbook says so if it is called earlier.
 */
export class WorkbenchHandle implements WorkbenchApi {
  readonly ready: Promise<void>;
  private started: WorkbenchApi | null = null;

  constructor(private readonly starting: Promise<WorkbenchApi>) {
    this.ready = starting.then((workbench) => {
      this.started = workbench;
      return workbench.ready;
    });
    // Reported on the page; a script that awaits `ready` sees it as well.
    this.ready.catch(() => undefined);
  }

  get requests(): readonly HostRequest[] {
    return this.started?.requests ?? [];
  }

  get host(): FailureControls {
    return this.workbench.host;
  }

  async open(urlOrBytes: string | Uint8Array | ArrayBuffer, fileName?: string): Promise<void> {
    await (await this.starting).open(urlOrBytes, fileName);
  }

  async idle(): Promise<void> {
    await (await this.starting).idle();
  }

  async exportXlsx(): Promise<Uint8Array> {
    return (await this.starting).exportXlsx();
  }

  select(address: string): void {
    this.workbench.select(address);
  }

  read(address: string): CellValue[][] {
    return this.workbench.read(address);
  }

  text(address: string): string[][] {
    return this.workbench.text(address);
  }

  note(address: string): string {
    return this.workbench.note(address);
  }

  write(address: string, valuesOrFormulas: CellValue | readonly (readonly (CellValue | null)[])[]): void {
    this.workbench.write(address, valuesOrFormulas);
  }

  sheets(): string[] {
    return this.workbench.sheets();
  }

  private get workbench(): WorkbenchApi {
    if (!this.started) throw new Error("The workbench is still loading: await window.workbench.ready first.");
    return this.started;
  }
}
