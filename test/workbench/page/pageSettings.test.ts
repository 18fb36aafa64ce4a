import { pageSettings, withSetting } from "../../../src/workbench/page/pageSettings";

test.each([
  ["", "de-AT", { language: "de", hostKind: "web", open: null }],
  ["?lang=en&host=desktop", "de-DE", { language: "en", hostKind: "desktop", open: null }],
  ["?lang=de&open=/data/kunden.csv", "en-US", { language: "de", hostKind: "web", open: "/data/kunden.csv" }],
  ["?host=mainframe", "fr-FR", { language: "en", hostKind: "web", open: null }],
])("the address %j in a %s browser asks for %j", (query, locale, expected) => {
  expect(pageSettings(query, locale)).toEqual(expected);
});

test("changing the language keeps what else the address says", () => {
  expect(withSetting("?lang=de&open=a.csv", "lang", "en")).toBe("?lang=en&open=a.csv");
});
