import type { WorkbenchApi } from "../../src/workbench/WorkbenchApi";
import { WorkbenchHandle } from "../../src/workbench/WorkbenchHandle";

const started = {
  ready: Promise.resolve(),
  requests: [{ bytesOut: 1, bytesIn: 2, actions: 3, ms: 4 }],
  sheets: () => ["Kunden"],
} as unknown as WorkbenchApi;

test("a script that comes too early is told to wait", () => {
  const handle = new WorkbenchHandle(new Promise(() => undefined));
  expect(handle.requests).toEqual([]);
  expect(() => handle.sheets()).toThrow("await window.workbench.ready");
});

test("once ready, the workbench answers", async () => {
  const handle = new WorkbenchHandle(Promise.resolve(started));
  await handle.ready;
  expect(handle.sheets()).toEqual(["Kunden"]);
  expect(handle.requests).toHaveLength(1);
});

test("a workbench that can not start rejects ready with the reason", async () => {
  const handle = new WorkbenchHandle(Promise.reject(new Error("no grid")));
  await expect(handle.ready).rejects.toThrow("no grid");
});
