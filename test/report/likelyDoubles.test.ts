import { likelyDoubles } from "../../src/report/customers/likelyDoubles";
import { Cancelled, Steps } from "../../src/report/Steps";
import { doublesOf, pairsOf } from "./support/doublesOf";

/** Two customers with these names and ids that have nothing in common. */
function named(left: string, right: string): Promise<string[]> {
  return pairsOf([
    { id: "1100", name: left },
    { id: "2733", name: right },
  ]);
}

describe("two customers are suggested as one", () => {
  test.each([
    ["Müller GmbH", "Mueller GmbH & Co. KG"],
    ["Müller GmbH", "MUELLER, GmbH"],
    ["Mu\u0308ller GmbH", "Müller GmbH"],
    ["Schmidt, Hans", "Hans Schmidt"],
    ["Groß & Söhne OHG", "Gross und Soehne"],
    ["Café Zürich AG", "Cafe Zuerich"],
    ["Bäckerei Stolz e.K.", "Bäckerei Stolz e. K."],
    ["Bäckerei Stolz G.m.b.H.", "Fa. Bäckerei Stolz"],
    ["Brandt UG (haftungsbeschränkt)", "Brandt GbR"],
    ["Acme Ltd.", "ACME Limited"],
    ["Acme, Inc.", "Acme LLC"],
    ["Acme Corp.", "Acme plc"],
    ["Jansen B.V.", "Jansen BV"],
    ["Dupont S.A.", "DUPONT"],
    ["Stolz GmbH Filiale Köln", "Stolz Filiale Köln"],
    ["Rossi S.r.l.", "Rossi"],
    ["Holz-Bau Nord SE", "Holzbau Nord"],
    ["Abbey O'Reilly", "Abbey O’Reilly"],
    ["Lager Nord 3, Tor 12", "lager nord 3 tor 12"],
    ["hans@web.de", "Hans@web.de "],
  ])("for the same name: %s, %s", async (left, right) => {
    expect(await named(left, right)).toEqual(["2733 > 1100 (sameName)"]);
    expect(await named(right, left)).toEqual(["2733 > 1100 (sameName)"]);
  });

  test.each([
    ["Bernd Schneider", "Bernd Schnieder"],
    ["Autohaus Hoffmann GmbH", "Autohaus Hofmann KG"],
    ["Schreinerei Brückner", "Schreinerei Bruckner"],
    ["Meier Sanitär Filiale 2", "Maier Sanitär Filiale 2"],
    ["Zimmermannn", "Zimermannn"],
  ])("for one slip in a name: %s, %s", async (left, right) => {
    expect(await named(left, right)).toEqual(["2733 > 1100 (similarName)"]);
    expect(await named(right, left)).toEqual(["2733 > 1100 (similarName)"]);
  });

  test.each([
    ["004711", "4711"],
    ["K-0017", "K-17"],
    ["k-0017", "K-17"],
    ["DE 007 A", "DE 7 A"],
  ])("for zeros that a spreadsheet took away: %s, %s", async (left, right) => {
    expect(await pairsOf([{ id: left }, { id: right, amount: 5 }])).toEqual([
      `${left} > ${right} (leadingZeros)`,
    ]);
  });

  test.each([
    ["K 17", "K-17"],
    ["K17", "K-17"],
    ["K-0017", "K 17"],
    ["10-1", "10/1"],
    ["hansmeier+shop@gmail.com", "hans.meier@gmail.com"],
    ["Hans.Meier@googlemail.com", "hansmeier@gmail.com"],
    ["hans@web.de.", "hans@web.de"],
    ["hans+werkstatt@web.de", "hans@web.de"],
  ])("for ids that differ in spelling only: %s, %s", async (left, right) => {
    expect(await pairsOf([{ id: left }, { id: right, amount: 5 }])).toEqual([
      `${left} > ${right} (similarId)`,
    ]);
  });

  test("for their names where these are all the export knows them by", async () => {
    expect(await pairsOf([{ id: "Müller GmbH" }, { id: "Mueller AG", amount: 5 }])).toEqual([
      "Müller GmbH > Mueller AG (sameName)",
    ]);
  });
});

describe("nothing is suggested", () => {
  test.each([
    // Numbers tell apart.
    ["Filiale 1", "Filiale 2"],
    ["Kunde 12", "Kunde 13"],
    ["Filiale Nord 1", "Filiale Nord 2"],
    ["Lager Nord 3, Tor 12", "Lager Nord 12, Tor 3"],
    ["Lager Nord 1 12", "Lager Nord 11 2"],
    ["Lager Nord 3, Zufahrt 12", "Lager Nord 12, Zufarht 3"],
    ["Solarpark Heide I GmbH", "Solarpark Heide II GmbH"],
    ["Werk Süd A", "Werk Süd B"],
    // Names that name nobody, though they are the same.
    ["GmbH", "GmbH"],
    ["Unbekannt", "unbekannt"],
    ["Privatkunde", "Privatkunde"],
    ["Gast", "Gast"],
    ["Gast Gast", "Gast Gast"],
    ["Guest", "Guest Checkout"],
    ["Barverkauf", "Barverkauf"],
    ["Kunde 12", "Kunde 12"],
    ["4711", "4711"],
    ["?", "?"],
    ["BP", "BP"],
    // Other names.
    ["Peter GmbH", "Petra GmbH"],
    ["Schreinerei Brückner", "Schreinerei Brukner"],
    ["Andrea Neumann", "Andreas Neumann"],
    ["Martin Neumann", "Martina Neumann"],
    ["Christian Neumann", "Christina Neumann"],
    ["Autohaus Bauer", "Autohaus Sauer"],
    ["Hotel Post", "Hotel Most"],
    ["Müller Bau GmbH", "Müller Bau Verwaltungs GmbH"],
    ["Se Ri Park", "Ri Park"],
    ["hans.meier@web.de", "hans.maier@web.de"],
    ["Meyer Logistik", "Maier Logistik"],
  ])("for the names %s, %s", async (left, right) => {
    expect(await named(left, right)).toEqual([]);
  });

  test.each([
    ["4711", "4712"],
    ["4711", "47110"],
    ["10-1", "101"],
    ["1-23", "12-3"],
    ["10.05", "10.5"],
    ["0", "000"],
    ["A+", "A"],
    ["C# 1", "C 1"],
    ["A B", "AB"],
    ["info01@web.de", "info1@web.de"],
    ["hans.meier@web.de", "hansmeier@web.de"],
    ["hans@web.de", "hans@gmx.de"],
    ["hans@", "hans @"],
  ])("for the ids %s, %s", async (left, right) => {
    expect(await pairsOf([{ id: left }, { id: right }])).toEqual([]);
  });

  test("for similar ids whose names have nothing in common", async () => {
    const ids = ["K-0017", "K-17"];
    const names = (left: string, right: string) =>
      pairsOf([
        { id: ids[0], name: left },
        { id: ids[1], name: right, amount: 1 },
      ]);
    expect(await names("Bäckerei Stolz", "Autohaus Berger")).toEqual([]);
    for (const name of ["", "Gast", "Stolz GmbH", "Baeckerei Stoltz"]) {
      expect(await names("Bäckerei Stolz", name)).toEqual(["K-0017 > K-17 (leadingZeros)"]);
    }
    expect(await names("Bäckermeister", "Baeckermeisster")).toHaveLength(1);
  });

  test("for the rows without customer", async () => {
    expect(await named("Anna Berger", "Anna Berger")).toHaveLength(1);
    expect(
      await pairsOf([
        { id: "", name: "Anna Berger" },
        { id: "2733", name: "Anna Berger" },
      ]),
    ).toEqual([]);
  });

  test("for what more than ten customers have in common", async () => {
    const namesakes = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `${index * 37}`, name: "Thomas Müller" }));
    expect(await pairsOf(namesakes(10))).toHaveLength(9);
    expect(await pairsOf(namesakes(11))).toEqual([]);
    expect(await pairsOf([...namesakes(11), { id: "7", name: "Thomas Müler" }])).toEqual([]);
  });
});

describe("of several doubles", () => {
  test("the smaller amount would be merged into the larger one, whatever their signs", async () => {
    const pair = (left: number, right: number) =>
      pairsOf([
        { id: "4711", amount: left },
        { id: "04711", amount: right },
      ]);
    expect(await pair(100, -200)).toEqual(["4711 > 04711 (leadingZeros)"]);
    expect(await pair(-300, 200)).toEqual(["04711 > 4711 (leadingZeros)"]);
    // Of equal amounts the first in order of ids stays: "04711" comes before "4711".
    expect(await pair(200, -200)).toEqual(["4711 > 04711 (leadingZeros)"]);
  });

  test("each member of a group is suggested with the largest one", async () => {
    const group = [
      { id: "31", name: "Anna Berger", amount: 20 },
      { id: "58", name: "Berger, Anna", amount: 900 },
      { id: "72", name: "ANNA BERGER", amount: -300 },
    ];
    expect(await pairsOf(group)).toEqual(["72 > 58 (sameName)", "31 > 58 (sameName)"]);
  });

  test("the surest reason is given", async () => {
    const name = "Anna Berger";
    expect(
      await pairsOf([
        { id: "K-0017", name },
        { id: "K-17", name, amount: 1 },
      ]),
    ).toEqual(["K-0017 > K-17 (leadingZeros)"]);
    expect(
      await pairsOf([
        { id: "K 17", name },
        { id: "K-17", name, amount: 1 },
      ]),
    ).toEqual(["K 17 > K-17 (similarId)"]);
  });

  test("a customer is merged into one other at most, for the surest reason", async () => {
    const customers = [
      { id: "0017", name: "Anna Berger", amount: 1 },
      { id: "17", name: "Anna", amount: 50 },
      { id: "88", name: "Anna Berger", amount: 900 },
    ];
    expect(await pairsOf(customers)).toEqual(["0017 > 17 (leadingZeros)"]);
  });

  test("of similar names the largest customer is proposed", async () => {
    const withAmounts = (second: number, third: number) =>
      pairsOf([
        { id: "1", name: "Bernd Schneider", amount: 1 },
        { id: "2", name: "Bernd Schnieder", amount: second },
        { id: "3", name: "Bernd Schneidder", amount: third },
      ]);
    expect(await withAmounts(7, 3)).toEqual(["1 > 2 (similarName)"]);
    expect(await withAmounts(3, 7)).toEqual(["1 > 3 (similarName)"]);
  });

  test("fifty are listed, those with the largest amounts first", async () => {
    const customers = Array.from({ length: 60 }, (_, index) => [
      { id: `${1000 + index}`, amount: index },
      { id: `0${1000 + index}`, amount: -2 * index },
    ]).flat();
    const doubles = await doublesOf(customers);
    expect(doubles).toHaveLength(50);
    expect(doubles[0]).toEqual({
      first: { id: "1059", name: "", amount: 59 },
      second: { id: "01059", name: "", amount: -118 },
      because: "leadingZeros",
    });
    expect(doubles[49].first.id).toBe("1010");
  });

  test("of equal amounts the first in order of ids", async () => {
    const customers = ["10", "9", "0009", "010", "08", "8"].map((id) => ({ id }));
    expect(await pairsOf(customers)).toEqual([
      "8 > 08 (leadingZeros)",
      "9 > 0009 (leadingZeros)",
      "10 > 010 (leadingZeros)",
    ]);
  });
});

test("the search can be cancelled", async () => {
  const refusing = new Steps({ pause: () => Promise.reject(new Error("cancelled")) }, 1);
  await expect(
    likelyDoubles({ ids: ["1"], names: null, amounts: new Float64Array(1) }, refusing),
  ).rejects.toThrow(Cancelled);
});
