import type { WorkbenchTexts } from "../texts/WorkbenchTexts";
import { acceptFiles } from "./acceptFiles";
import { type PageSettings, withSetting } from "./pageSettings";

export interface TopBarActions {
  readonly openFile: (file: File) => void;
  readonly save: () => void;
}

/** The page's own controls: open, save, language, and how blank cells reach the add-in. */
export class TopBar {
  private readonly fileName = byId("file-name", HTMLElement);

  constructor(texts: WorkbenchTexts, settings: PageSettings, actions: TopBarActions) {
    document.documentElement.lang = settings.language;
    document.title = texts.title;
    byId("open-label", HTMLElement).textContent = texts.open;
    byId("language-label", HTMLElement).textContent = texts.language;
    byId("blank-label", HTMLElement).textContent = texts.blankCells;
    const save = byId("save", HTMLButtonElement);
    save.textContent = texts.save;
    save.addEventListener("click", actions.save);
    const dropHint = byId("drop-hint", HTMLElement);
    dropHint.textContent = texts.dropHere;
    acceptFiles(byId("file-picker", HTMLInputElement), dropHint, actions.openFile);
    const hostKind = byId("host-kind", HTMLSelectElement);
    hostKind.add(new Option(texts.blankOnWeb, "web"));
    hostKind.add(new Option(texts.blankOnDesktop, "desktop"));
    reloadWith(hostKind, "host", settings.hostKind);
    reloadWith(byId("language", HTMLSelectElement), "lang", settings.language);
  }

  showFileName(name: string): void {
    this.fileName.textContent = name;
  }
}

/** Language and host kind are decided when the page loads, as they are in Excel. */
function reloadWith(choice: HTMLSelectElement, setting: "lang" | "host", value: string): void {
  choice.value = value;
  choice.addEventListener("change", () => {
    window.location.search = withSetting(window.location.search, setting, choice.value);
  });
}

/** An element of workbench.html. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) {
    throw new Error(`workbench.html has no #${id}`);
  }
  return element;
}
