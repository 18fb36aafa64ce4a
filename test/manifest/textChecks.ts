import type { ManifestCheck } from "./ManifestCheck";
import { overridesOf } from "./ManifestText";

/** Office refuses or cuts longer texts (reference of the manifest, elements `String`, `DisplayName`, …). */
const limits: { readonly [element: string]: number } = { ShortStrings: 125, LongStrings: 250 };
const baseLimits: { readonly [element: string]: number } = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
};

/** What people read: lengths, languages, and the name before every formula. */
export const textChecks: readonly ManifestCheck[] = [
  {
    title: "no text is longer than Office takes",
    findings: (manifest) => [
      ...Object.keys(limits).flatMap((part) =>
        manifest
          .all(part)
          .flatMap((strings) => Array.from(strings.children))
          .flatMap((element) => tooLong(element.id, textsOf(element), limits[part])),
      ),
      ...Object.keys(baseLimits).flatMap((name) => {
        const element = manifest.base(name);
        return tooLong(name, [element.textContent?.trim() ?? "", ...textsOf(element)], baseLimits[name]);
      }),
    ],
    breaks: [
      {
        replace: 'Value="Kundenwert-Bericht"',
        by: `Value="${"x".repeat(126)}"`,
        finding: "OpenPane.Label has 126 characters",
      },
      { replace: 'Value="Öffnet', by: `Value="${"x".repeat(250)}Öffnet`, finding: "OpenPane.Tip has" },
      {
        replace: ">Kundenwert contributors<",
        by: `>${"x".repeat(126)}<`,
        finding: "ProviderName has 126 characters",
      },
    ],
  },
  {
    title: "every English text and the metadata of the formulas have a German override",
    findings: (manifest) =>
      [
        manifest.base("DisplayName"),
        manifest.base("Description"),
        ...manifest.all("String").filter((element) => element.id !== "Functions.Namespace"),
        ...manifest.all("Url").filter((element) => element.id === "Functions.Metadata.Url"),
      ]
        .filter(
          (element) => !overridesOf(element).some((override) => override.getAttribute("Locale") === "de-DE"),
        )
        .map((element) => `${element.id || element.localName} has no German`),
    breaks: [
      {
        replace: /<bt:Override Locale="de-DE" Value="Kundenwert-Bericht"\/>/,
        by: "",
        finding: "OpenPane.Label has no German",
      },
      {
        replace: '<bt:Override Locale="de-DE" Value="https://',
        by: '<Override Locale="de-DE" Value="https://',
        finding: "Functions.Metadata.Url has no German",
      },
      {
        replace: '<Override Locale="de-DE" Value="Kundenwert"/>',
        by: "",
        finding: "DisplayName has no German",
      },
    ],
  },
  {
    title: "the namespace of the formulas is KUNDENWERT in every language",
    findings: (manifest) => {
      const namespace = manifest.all("String").find((element) => element.id === "Functions.Namespace");
      return (namespace ? textsOf(namespace) : ["none"])
        .filter((name, index) => name !== "KUNDENWERT" || index > 0)
        .map((name) => `namespace ${name}`);
    },
    breaks: [
      {
        replace: 'DefaultValue="KUNDENWERT"/>',
        by: 'DefaultValue="CUSTOMERVALUE"/>',
        finding: "namespace CUSTOMERVALUE",
      },
      {
        replace: 'DefaultValue="KUNDENWERT"/>',
        by: 'DefaultValue="KUNDENWERT"><bt:Override Locale="fr-FR" Value="CLIENT"/></bt:String>',
        finding: "namespace CLIENT",
      },
    ],
  },
];

/** Default text and overrides of an element, the default first. */
function textsOf(element: Element): string[] {
  return [
    element.getAttribute("DefaultValue"),
    ...overridesOf(element).map((override) => override.getAttribute("Value")),
  ].filter((text): text is string => text !== null);
}

function tooLong(name: string, texts: readonly string[], limit: number): string[] {
  return texts.filter((text) => text.length > limit).map((text) => `${name} has ${text.length} characters`);
}
