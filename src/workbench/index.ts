import type { FormulaHelp } from "../i18n/help/FormulaHelp";
import { localeFor } from "./engine/locales";
import { SheetEngine } from "./engine/SheetEngine";
import { fromSample } from "./files/fromSample";
import { toWorkbookData } from "./files/toWorkbookData";
import { FunctionCalls } from "./functions/FunctionCalls";
import type { FunctionMetadata } from "./functions/FunctionMetadata";
import { registerFunctions } from "./functions/registerFunctions";
import { ExcelHost } from "./host/ExcelHost";
import { Grid } from "./page/Grid";
import { excelLocale, openPane } from "./page/openPane";
import { type PageSettings, pageSettings } from "./page/pageSettings";
import { saveFile } from "./page/saveFile";
import { StatusLine } from "./page/StatusLine";
import { byId, TopBar } from "./page/TopBar";
import { createSampleWorkbook } from "./sample/createSampleWorkbook";
import { german } from "./texts/de";
import { english } from "./texts/en";
import { translateGrid } from "./texts/translateGrid";
import type { WorkbenchTexts } from "./texts/WorkbenchTexts";
import { Workbench } from "./Workbench";
import type { WorkbenchApi } from "./WorkbenchApi";
import { WorkbenchHandle } from "./WorkbenchHandle";

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

/** Builds the page: grid first, so that there is something to see, then the pane beside it. */
async function start(
  settings: PageSettings,
  texts: WorkbenchTexts,
  status: StatusLine,
): Promise<WorkbenchApi> {
  const { language, hostKind } = settings;
  const [templates, metadata, help] = await Promise.all([
    fetchText("/vendor/o_spreadsheet.xml"),
    fetchText(language === "de" ? "/functions-de.json" : "/functions.json").then(
      (json) => JSON.parse(json) as FunctionMetadata,
    ),
    fetchText(`/help-${language}.json`).then((json) => JSON.parse(json) as FormulaHelp[]),
  ]);
  const calls: FunctionCalls = new FunctionCalls(
    (batch) => host.functions.invoke(batch),
    (cellIds) => engine.recalculateCells(cellIds),
  );
  registerFunctions(metadata, (call, cell) => calls.ask(call, cell));
  const grid = new Grid(byId("grid", HTMLElement), templates, translateGrid(language));
  const locale = localeFor(language);
  const sample = fromSample(createSampleWorkbook(help, language));
  const engine: SheetEngine = new SheetEngine(locale, toWorkbookData(sample, locale));
  const host: ExcelHost = new ExcelHost(engine, { uiLocale: excelLocale(language), blankAs: hostKind });
  host.functions.describe(metadata);
  await grid.show(engine.model);
  const pane = openPane(byId("pane", HTMLElement), host, language);

  let fileName = texts.sampleName;
  const opened = (name: string): void => {
    fileName = name;
    topBar.showFileName(name);
  };
  const workbench: Workbench = new Workbench({
    engine,
    grid,
    host,
    calls,
    pane,
    language,
    ready: host.functions.ready.then(() => openRequested()),
    onOpened: opened,
  });
  const open = async (source: string | Uint8Array, name: string): Promise<void> => {
    status.progress(texts.opening(name));
    // The note must be on the screen before reading a big file keeps the page busy.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await workbench.open(source, name).then(
      () => status.clear(),
      (failure: unknown) => status.failure(texts.notOpened(name, reasonOf(failure))),
    );
  };
  const openRequested = (): Promise<void> | undefined => {
    const name = settings.open
      ?.replace(/[?#].*$/, "")
      .split("/")
      .pop();
    return settings.open ? open(settings.open, decodeURIComponent(name ?? settings.open)) : undefined;
  };
  const topBar = new TopBar(texts, settings, {
    openFile: (file) => void file.arrayBuffer().then((bytes) => open(new Uint8Array(bytes), file.name)),
    save: () =>
      void workbench.exportXlsx().then((bytes) => saveFile(bytes, fileName.replace(/(\.[^.]*)?$/, ".xlsx"))),
  });
  opened(fileName);
  return workbench;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address}: ${response.status} ${response.statusText}`);
  }
  return response.text();
}

function reasonOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}

const settings = pageSettings(window.location.search, navigator.language);
const texts = settings.language === "de" ? german : english;
const status = new StatusLine(byId("status", HTMLElement));
window.workbench = new WorkbenchHandle(start(settings, texts, status));
window.workbench.ready.catch((failure: unknown) => status.failure(texts.notStarted(reasonOf(failure))));
