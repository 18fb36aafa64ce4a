import type { ExcelHost } from "../../src/workbench/host/ExcelHost";
import { pretendParent } from "../../src/workbench/host/protocol/pretendParent";

const ORIGIN = "https://localhost";

let line: Line | null = null;

/**
 * Starts Microsoft's unmodified office.js in this test file's jsdom (see `OfficeEnvironment`) and
 * connects it to a host. Called again, it connects the same office.js to another host, once nothing
 * is under way any more; what office.js learned at its start (language, versions) stays as it was.
 *
 * @example
 * await bootOffice(new ExcelHost(new MemoryEngine()));
 */
export async function bootOffice(host: ExcelHost): Promise<void> {
  if (line) {
    await line.settled();
    line.connect(host);
    return;
  }
  line = new Line();
  line.connect(host);
  await loadScript("/officejs/office.js");
  await Office.onReady();
  refuseUndeclaredApis();
  await line.settled();
}

/** Waits until every request has its answer, such as those in which office.js releases objects. */
export async function officeSettled(): Promise<void> {
  await line?.settled();
}

/** The line between office.js and whichever host is connected. */
class Line {
  private listener: (message: string) => void = () => undefined;
  private disconnect: () => void = () => undefined;
  private underWay = 0;
  /** What office.js said once and for all: its event handlers, and that functions can be called. */
  private readonly standing: string[] = [];
  private readonly deliver = pretendParent(window, ORIGIN, (message) => this.forward(message));

  connect(host: ExcelHost): void {
    this.disconnect();
    let isReplay = true;
    this.disconnect = host.connect({
      post: (message) => {
        if (isReplay) return;
        this.underWay = Math.max(0, this.underWay - 1);
        this.deliver(message);
      },
      onMessage: (listener) => {
        this.listener = listener;
      },
    });
    for (const message of this.standing) this.listener(message);
    isReplay = false;
  }

  async settled(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet = this.underWay === 0 ? quiet + 1 : 0) {
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  private forward(message: string): void {
    if (/"_actionType":1|_SetOsfControlContainerReady/.test(message)) this.standing.push(message);
    this.underWay++;
    this.listener(message);
  }
}

/**
 * Lets office.js throw `ApiNotFound` for what the declared requirement sets do not cover. It means
 * to do so itself, but sets the switch on a class that inherits from the one where it looks.
 */
function refuseUndeclaredApis(): void {
  const { Utility } = OfficeExtension as unknown as { Utility: object };
  Reflect.set(Object.getPrototypeOf(Utility), "_doApiNotSupportedCheck", true);
}

function loadScript(source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${source} could not be loaded`));
    document.head.append(script);
  });
}
