/** @jest-environment jsdom */
import { iframePort } from "../../../src/workbench/host/iframePort";
import { paneFrameName } from "../../../src/workbench/host/protocol/paneAddress";
import { isPaneMessage, paneMessage } from "../../../src/workbench/host/protocol/paneMessage";

/** The real page around the pane; a new one for each load. */
let page = { postMessage: jest.fn() };
const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Loads the bootstrap as a page load would, in a frame of the given name. */
async function load(name: string): Promise<void> {
  jest.resetModules();
  page = { postMessage: jest.fn() };
  Object.defineProperty(window, "parent", { value: page, configurable: true });
  window.name = name;
  await import("../../../src/workbench/host/paneBootstrap");
}

const frameName = (conversationId: string) =>
  paneFrameName({ locale: "de-DE", conversationId, origin: "https://elsewhere" });

test("the pane learns that it is in Excel on the web, keeps its language, and is a new conversation each load", async () => {
  await load(frameName("old"));
  const first: unknown = JSON.parse(window.name);
  expect(first).toMatchObject({
    hostInfo: "Excel$Web$16.01$de-DE$telemetry$$disableLogging$3",
    xdmInfo: expect.stringMatching(/^(?!old)[^|]+\|kundenwert\|https:\/\/localhost$/) as string,
  });
  // A reload finds the name that the load before has left.
  await load(window.name);
  expect(JSON.parse(window.name)).not.toEqual(first);
  expect(window.name).toContain("de-DE");
});

test("what office.js says goes on to the real page, wrapped so that office.js takes no notice of it", async () => {
  await load(frameName("c"));
  window.parent.postMessage("question", "https://localhost");
  await soon();
  expect(page.postMessage).toHaveBeenCalledWith({ excelHost: "question" }, "http://localhost");
});

test("the page's answers reach office.js with the https origin it insists on, strangers' do not", async () => {
  await load(frameName("c"));
  const heard: [unknown, string][] = [];
  const listener = ({ data, origin }: MessageEvent<unknown>) => {
    if (!isPaneMessage(data)) heard.push([data, origin]);
  };
  window.addEventListener("message", listener);
  const from = (source: unknown, text: string) => {
    const event = new MessageEvent("message", { data: paneMessage(text), origin: "http://localhost" });
    Object.defineProperty(event, "source", { value: source });
    window.dispatchEvent(event);
  };
  from(page, "answer");
  from({}, "lie");
  await soon();
  window.removeEventListener("message", listener);
  expect(heard).toEqual([["answer", "https://localhost"]]);
});

test("the page's end of the line hears its own frame only", () => {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const heard: string[] = [];
  iframePort(frame).onMessage((message) => heard.push(message));
  const from = (source: Window | null, data: unknown) =>
    window.dispatchEvent(new MessageEvent("message", { data, source }));
  from(frame.contentWindow, paneMessage("mine"));
  from(frame.contentWindow, "not wrapped");
  from(window, paneMessage("somebody else's"));
  expect(heard).toEqual(["mine"]);
});
