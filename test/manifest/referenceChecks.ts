import type { ManifestCheck } from "./ManifestCheck";

/** What points to what inside the manifest. */
export const referenceChecks: readonly ManifestCheck[] = [
  {
    title: "every resid leads to a resource",
    findings: (manifest) => {
      const ids = manifest.resources().map((resource) => resource.getAttribute("id"));
      return manifest
        .references()
        .map((element) => element.getAttribute("resid") ?? "")
        .filter((id) => !ids.includes(id))
        .map((id) => `${id} is not in Resources`);
    },
    breaks: [
      {
        replace: '<bt:Url id="Pane.Url"',
        by: '<bt:Url id="Panel.Url"',
        finding: "Pane.Url is not in Resources",
      },
    ],
  },
  {
    title: "every resource is used",
    findings: (manifest) => {
      const used = manifest.references().map((element) => element.getAttribute("resid"));
      return manifest
        .resources()
        .map((resource) => resource.getAttribute("id"))
        .filter((id) => !used.includes(id))
        .map((id) => `${id} is used nowhere`);
    },
    breaks: [
      {
        replace: "</bt:Urls>",
        by: '<bt:Url id="Left.Url" DefaultValue=""/></bt:Urls>',
        finding: "Left.Url is used nowhere",
      },
    ],
  },
  {
    title: "resource ids are unique and have at most 32 characters",
    findings: (manifest) => {
      const ids = manifest.resources().map((resource) => resource.getAttribute("id") ?? "");
      return [
        ...repeated(ids).map((id) => `${id} stands twice`),
        ...ids.filter((id) => id.length > 32).map((id) => `${id} is too long`),
      ];
    },
    breaks: [
      { replace: '<bt:Image id="Icon.20"', by: '<bt:Image id="Icon.16"', finding: "Icon.16 stands twice" },
      {
        replace: '<bt:Url id="Pane.Url"',
        by: `<bt:Url id="${"x".repeat(33)}"`,
        finding: `${"x".repeat(33)} is too long`,
      },
    ],
  },
  {
    title: "groups and controls have ids of their own",
    findings: (manifest) =>
      repeated([...manifest.all("Group"), ...manifest.all("Control")].map((element) => element.id)).map(
        (id) => `${id} stands twice`,
      ),
    breaks: [
      {
        replace: 'id="Kundenwert.OpenPane"',
        by: 'id="Kundenwert.Group"',
        finding: "Kundenwert.Group stands twice",
      },
    ],
  },
  {
    title: "pane, formulas and commands share one runtime",
    findings: (manifest) => {
      const users = [
        ...manifest.all("Page").map((page) => page.children[0]),
        ...manifest.all("FunctionFile"),
        ...manifest.all("Action").map((action) => action.children[0]),
      ];
      const runtimes = manifest.all("Runtime").map((runtime) => runtime.getAttribute("resid"));
      const pane = manifest
        .base("DefaultSettings")
        .querySelector("SourceLocation")
        ?.getAttribute("DefaultValue");
      return [
        ...(runtimes.length === 1 ? [] : [`${runtimes.length} runtimes`]),
        ...(manifest.resolve(manifest.all("Runtime")[0]) === pane
          ? []
          : ["the runtime is another page than the pane"]),
        ...(users.length >= 3 ? [] : ["Page, FunctionFile or ShowTaskpane is missing"]),
        ...users
          .map((user) => user?.getAttribute("resid") ?? "")
          .filter((resid) => resid !== runtimes[0])
          .map((resid) => `${resid} is not the runtime`),
      ];
    },
    breaks: [
      {
        replace: '<FunctionFile resid="Pane.Url"/>',
        by: '<FunctionFile resid="Functions.Script.Url"/>',
        finding: "Functions.Script.Url is not the runtime",
      },
      { replace: '<Runtime resid="Pane.Url" lifetime="long"/>', by: "", finding: "0 runtimes" },
      {
        replace: 'id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html"',
        by: 'id="Pane.Url" DefaultValue="https://localhost:3000/other.html"',
        finding: "the runtime is another page than the pane",
      },
    ],
  },
];

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
