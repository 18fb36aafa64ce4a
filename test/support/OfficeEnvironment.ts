import * as fs from "fs";
import { createRequire } from "module";
import * as path from "path";
import type { EnvironmentContext, JestEnvironmentConfig } from "@jest/environment";
import { TestEnvironment } from "jest-environment-jsdom";
import type * as Jsdom from "jsdom";
import { paneFrameName } from "../../src/workbench/host/protocol/paneAddress";
import { withoutDelay } from "./withoutDelay";

// jest brings a jsdom of its own, which takes only resource loaders made by itself.
const { ResourceLoader } = createRequire(require.resolve("jest-environment-jsdom"))("jsdom") as typeof Jsdom;

const officeFolder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const paneOrigin = "https://localhost";

/** Serves the installed, unmodified office.js under /officejs/ and nothing else. */
class OfficeLoader extends ResourceLoader {
  override fetch(url: string): ReturnType<InstanceType<typeof ResourceLoader>["fetch"]> {
    const { pathname } = new URL(url);
    const name = pathname.replace(/^\/officejs\//, "").toLowerCase();
    const file = path.join(officeFolder, ...name.split("/"));
    return fs.existsSync(file)
      ? Object.assign(Promise.resolve(fs.readFileSync(file)), { abort: () => undefined })
      : null;
  }
}

/** jsdom as the pane of an Excel: https, the frame's name that Excel would give it, and `document.domain`. */
export default class OfficeEnvironment extends TestEnvironment {
  private readonly restoreTimers: () => void;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(withOffice(config), context);
    const window = this.global;
    window.name = paneFrameName({ locale: "de-DE", conversationId: context.testPath, origin: paneOrigin });
    Object.defineProperty(window.document, "domain", { value: "localhost" });
    // Every browser has them; jsdom leaves them out.
    Object.assign(window, { TextDecoder, TextEncoder });
    this.restoreTimers = withoutDelay(window);
  }

  override async teardown(): Promise<void> {
    this.restoreTimers();
    await super.teardown();
  }
}

function withOffice(config: JestEnvironmentConfig): JestEnvironmentConfig {
  const testEnvironmentOptions = {
    ...config.projectConfig.testEnvironmentOptions,
    url: `${paneOrigin}/taskpane.html`,
    resources: new OfficeLoader(),
  };
  return { ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions } };
}
