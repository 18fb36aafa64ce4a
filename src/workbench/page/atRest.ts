import type { FunctionCalls } from "../functions/FunctionCalls";
import type { ExcelHost } from "../host/ExcelHost";

export interface RestingParts {
  readonly calls: FunctionCalls;
  readonly host: ExcelHost;
  readonly pane: HTMLIFrameElement;
}

/** The pane may compute or yield between two requests; only a pause this long counts as rest. */
const PAUSE_MS = 200;
const LOOK_EVERY_MS = 20;

/** Fulfilled when all function calls are answered, the pane shows no work, and no request came for a pause. */
export async function atRest(parts: RestingParts): Promise<void> {
  let requests = -1;
  let quietSince = 0;
  for (;;) {
    await nextFrame();
    const now = performance.now();
    if (isBusy(parts) || parts.host.requests.length !== requests) {
      requests = parts.host.requests.length;
      quietSince = now;
    } else if (now - quietSince >= PAUSE_MS) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

function isBusy({ calls, pane }: RestingParts): boolean {
  const working = pane.contentDocument?.querySelector('[aria-busy="true"], [role="progressbar"], progress');
  return !calls.atRest || Boolean(working);
}

/** A frame has been painted; where the page is not visible and paints none, a moment has passed. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
