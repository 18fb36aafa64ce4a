import * as fc from "fast-check";
import { de } from "../../src/i18n/sheets/de";
import { en } from "../../src/i18n/sheets/en";
import type { DecisionSettings } from "../../src/report/decisions/Decisions";
import { suggestDecisions } from "../../src/report/decisions/suggestDecisions";
import type { AbcClass, Level, RankBy, ReportModel, SegmentRow } from "../../src/report/ReportModel";
import { customerSentence, type CustomerSentenceTexts } from "../../src/report/words/customerSentence";
import { handMadeReport } from "./support/handMadeReport";

/** Money is in euros. */
interface Customer {
  readonly id?: string;
  readonly rank?: number;
  readonly revenue?: number;
  readonly contribution?: number;
  /** What orders and care cost; only where there is a contribution. */
  readonly orderCost?: number;
  readonly customerCost?: number;
  readonly abcRevenue?: AbcClass;
  readonly abc?: AbcClass;
  readonly purchases?: number;
  readonly days?: number;
  readonly segment?: SegmentRow["segment"];
  readonly rankedBy?: RankBy;
  readonly value?: number;
  readonly decisions?: DecisionSettings;
  /** For `predictedCltv`; spend is in euros. */
  readonly expected?: { readonly pAlive?: number; readonly purchases: number; readonly spend: number };
  readonly months?: number;
}

const CUSTOMERS = 380;
const TOTAL = 100_000;
const ANALYSIS_DATE = 45_657;

/** A report in which all customers are this one, but for the total. */
function modelOf(customer: Customer): ReportModel {
  const { revenue, contribution, orderCost, customerCost, rankedBy = "money", value, segment } = customer;
  const column = (amount: number | undefined) =>
    new Float64Array(CUSTOMERS).fill(amount === undefined ? NaN : amount * 100);
  const levels: Level[] = [];
  const money: { [level in Level]?: Float64Array } = {};
  const add = (level: Level, amount: number) => {
    levels.push(level);
    money[level] = column(amount);
  };
  if (revenue !== undefined) add("revenue", revenue);
  if (contribution !== undefined && revenue === undefined) add("contribution", contribution);
  else if (contribution !== undefined) {
    const contribution2 = contribution + (customerCost ?? 0);
    add("contribution1", contribution2 + (orderCost ?? 0));
    if (orderCost !== undefined) add("contribution2", contribution2);
    if (customerCost !== undefined) add("contribution3", contribution);
  }
  const criterion = levels[levels.length - 1];
  const every = <Value>(one: Value) => new Array<Value>(CUSTOMERS).fill(one);
  const empty = handMadeReport([]).model;
  const ranking = {
    ...empty.ranking,
    count: CUSTOMERS,
    customerId: every(customer.id ?? "K1"),
    money,
    abcRevenue: every(customer.abcRevenue ?? "C"),
    abcCriterion: every(customer.abc ?? "C"),
    purchases: new Float64Array(CUSTOMERS).fill(customer.purchases ?? NaN),
    lastPurchase: new Float64Array(CUSTOMERS).fill(ANALYSIS_DATE - (customer.days ?? NaN)),
    segment: new Int16Array(CUSTOMERS).fill(segment === undefined ? -1 : 0),
    ...(value === undefined ? {} : { value: new Float64Array(CUSTOMERS).fill(value) }),
    ...expectedOf(customer),
  };
  return {
    ...empty,
    analysisDate: ANALYSIS_DATE,
    criterion,
    levels,
    rankedBy,
    ranking,
    ...(rankedBy === "predictedCltv" ? { forecast: { ...anyForecast, months: customer.months ?? 12 } } : {}),
    totals: { ...empty.totals, money: { [criterion]: TOTAL * 100 } },
    segments: segment === undefined ? [] : [{ segment, customers: CUSTOMERS, amount: 0 }],
    decisions: suggestDecisions(ranking, levels, customer.decisions),
  };
}

const anyForecast: NonNullable<ReportModel["forecast"]> = {
  months: 12,
  discountRate: 0.1,
  purchaseModel: {
    ...{ kind: "nbd", r: 1, alpha: 1, logLikelihood: -1, customers: 1 },
    standardErrors: { r: NaN, alpha: NaN },
  },
  spendModel: null,
  warnings: [],
  losing: 0,
  weeksObserved: 52,
  isCut: false,
};

function expectedOf({ expected }: Customer) {
  if (expected === undefined) return {};
  const column = (value: number) => new Float64Array(CUSTOMERS).fill(value);
  return {
    expectedPurchases: column(expected.purchases),
    expectedSpend: column(expected.spend * 100),
    ...(expected.pAlive === undefined ? {} : { pAlive: column(expected.pAlive) }),
  };
}

function sentence(customer: Customer, texts: CustomerSentenceTexts = de): string {
  // Words stay together across lines in some languages' numbers; a reader sees a blank.
  return customerSentence(modelOf(customer), (customer.rank ?? 3) - 1, texts).replace(/[\u00a0\u202f]/g, " ");
}

const good = { revenue: 20_000, contribution: 8_200, orderCost: 0 };
const bad = { revenue: 24_000, contribution: -1_230, orderCost: 400, customerCost: 600 };

describe("the sentence about a customer", () => {
  test.each<readonly [Customer, string, string]>([
    [
      { ...good, purchases: 23, days: 12, segment: "champions" },
      "Rang 3 von 380: bringt 8,2 % des DB II; 23 Käufe, der letzte vor 12 Tagen: persönlich betreuen.",
      "Rank 3 of 380: brings 8.2% of contribution margin II; 23 purchases, the last one 12 days ago: look after in person.",
    ],
    [
      { ...good, purchases: 23, days: 210, segment: "atRisk", abc: "A" },
      "Rang 3 von 380: bringt 8,2 % des DB II; kauft seit 210 Tagen nicht mehr, gehört aber zu den Besten: jetzt persönlich ansprechen.",
      "Rank 3 of 380: brings 8.2% of contribution margin II; has not bought for 210 days, but is one of the best: get in touch in person now.",
    ],
    [
      { ...good, purchases: 4, days: 210, segment: "atRisk" },
      "Rang 3 von 380: bringt 8,2 % des DB II; kauft seit 210 Tagen nicht mehr: nachfragen, woran es liegt.",
      "Rank 3 of 380: brings 8.2% of contribution margin II; has not bought for 210 days: ask what is wrong.",
    ],
    [
      { ...good, contribution: 75, rank: 250, purchases: 1, days: 1, segment: "newCustomers" },
      "Rang 250 von 380: bringt 75 € DB II; 1 Kauf vor 1 Tag: gut einführen, nächsten Kauf anstoßen.",
      "Rank 250 of 380: brings €75 of contribution margin II; 1 purchase 1 day ago: give a good start, prompt the next purchase.",
    ],
    [
      { ...good, purchases: 5, days: 60, segment: "needAttention" },
      "Rang 3 von 380: bringt 8,2 % des DB II; 5 Käufe, der letzte vor 60 Tagen: aus gegebenem Anlass ansprechen.",
      "Rank 3 of 380: brings 8.2% of contribution margin II; 5 purchases, the last one 60 days ago: find an occasion to get in touch.",
    ],
    [
      { ...good, purchases: 5, days: 0, segment: { name: "Süd" } },
      "Rang 3 von 380: bringt 8,2 % des DB II; 5 Käufe, der letzte am Stichtag, Segment „Süd“.",
      "Rank 3 of 380: brings 8.2% of contribution margin II; 5 purchases, the last one on the analysis date, segment “Süd”.",
    ],
    [
      { ...good, abc: "A" },
      "Rang 3 von 380: bringt 8,2 % des DB II; A-Kunde: halten und ausbauen.",
      "Rank 3 of 380: brings 8.2% of contribution margin II; A customer: keep and develop.",
    ],
    [
      { ...good, contribution: 0, abc: "N" },
      "Rang 3 von 380: bringt keinen DB II; bei Preis oder Kosten nachbessern.",
      "Rank 3 of 380: brings no contribution margin II; improve price or costs.",
    ],
    [
      { revenue: 0, contribution: 0, purchases: 0, abc: "N" },
      "Rang 3 von 380: bringt keinen DB I; kein Kauf in den Daten: nur mit geringem Aufwand ansprechen.",
      "Rank 3 of 380: brings no contribution margin I; no purchase in the data: approach at little cost only.",
    ],
    [
      {
        ...{ ...good, purchases: 23, days: 12, segment: "champions" },
        ...{ rankedBy: "predictedCltv", value: 396_000 },
        expected: { pAlive: 0.823, purchases: 3.14, spend: 1_260 },
      },
      "Rang 3 von 380 (Prognose 3.960 € in 12 Monaten): zu 82 % noch aktiv, 3,1 Kauftage zu je 1.260 € DB II erwartet; " +
        "persönlich betreuen.",
      "Rank 3 of 380 (€3,960 predicted for 12 months): 82% likely still active, 3.1 purchase days of €1,260 " +
        "contribution margin II expected; look after in person.",
    ],
    [
      {
        ...{ ...good, purchases: 1, days: 9, segment: "newCustomers", rank: 250 },
        ...{ rankedBy: "predictedCltv", value: 2_500, months: 1 },
        expected: { pAlive: NaN, purchases: 0.96, spend: 26 },
      },
      "Rang 250 von 380 (Prognose 25 € in 1 Monat): 1 Kauftag zu 26 € DB II erwartet; 1 Kauf vor 9 Tagen: " +
        "gut einführen, nächsten Kauf anstoßen.",
      "Rank 250 of 380 (€25 predicted for 1 month): 1 purchase day of €26 contribution margin II expected; " +
        "give a good start, prompt the next purchase.",
    ],
    [
      {
        ...{ ...good, purchases: 4, days: 210, segment: "hibernating" },
        ...{ rankedBy: "predictedCltv", value: 41 },
        expected: { pAlive: 0.002, purchases: 0.004, spend: 100 },
      },
      "Rang 3 von 380 (Prognose 0,41 € in 12 Monaten): vermutlich abgewandert, kaum noch ein Kauf zu erwarten; " +
        "nur mit geringem Aufwand ansprechen.",
      "Rank 3 of 380 (€0.41 predicted for 12 months): probably gone, hardly any purchase to be expected; " +
        "has not bought for 210 days: approach at little cost only.",
    ],
    [
      { ...good, rankedBy: "rfm", value: 545, abc: "B" },
      "Rang 3 von 380 (RFM 545): bringt 8,2 % des DB II; B-Kunde: weiterentwickeln.",
      "Rank 3 of 380 (RFM 545): brings 8.2% of contribution margin II; B customer: develop further.",
    ],
    [
      { revenue: -120, abc: "N", purchases: 1, days: 40 },
      "Rang 3 von 380: Abzüge und Gutschriften übersteigen die Käufe um 120 €; 1 Kauf vor 40 Tagen, klären, ob noch Bedarf besteht.",
      "Rank 3 of 380: credits exceed purchases by €120; 1 purchase 40 days ago, find out whether there is still demand.",
    ],
    [
      { ...bad },
      "Kostet 1.230 € trotz 24.000 € Umsatz; ein um 5,1 % höherer Preis bringt den DB III bei gleicher Menge auf null.",
      "Costs €1,230 despite €24,000 of revenue; a price 5.1% higher brings contribution margin III to zero at the same quantity.",
    ],
    [
      { ...bad, customerCost: 7_800, decisions: { mostPriceRise: 0 } },
      "Kostet 1.230 € trotz 24.000 € Umsatz; um 15 % niedrigere Betreuungskosten bringen den DB III auf null.",
      "Costs €1,230 despite €24,000 of revenue; costs to serve 15% lower bring contribution margin III to zero.",
    ],
    [
      { ...bad, abcRevenue: "A", customerCost: 1_400, decisions: { mostPriceRise: 0 } },
      "Kostet 1.230 € trotz 24.000 € Umsatz (A-Kunde); nötig wären 5,1 % mehr Preis oder 68,3 % weniger Kosten: Trennung prüfen, sie bringt 1.230 €.",
      "Costs €1,230 despite €24,000 of revenue (A customer); it would take a price 5.1% higher or costs 68.3% lower: consider parting, it brings €1,230.",
    ],
    [
      { ...bad, decisions: { mostPriceRise: 0, avoidableOrderCost: 0, avoidableCustomerCost: 0 } },
      "Kostet 1.230 € trotz 24.000 € Umsatz; nötig wären 5,1 % mehr Preis: Trennung prüfen, sie bringt 230 €.",
      "Costs €1,230 despite €24,000 of revenue; it would take a price 5.1% higher: consider parting, it brings €230.",
    ],
    [
      { ...bad, orderCost: 1_500, decisions: { mostPriceRise: 0, avoidableOrderCost: 0 } },
      "Kostet 1.230 € trotz 24.000 € Umsatz; eine Trennung würde weitere 270 € kosten: halten, Preis und Kosten angehen.",
      "Costs €1,230 despite €24,000 of revenue; parting would cost another €270: keep, work on price and costs.",
    ],
    [
      { revenue: 0, contribution: -4.5, customerCost: 4.5 },
      "Kostet 4,50 € ohne Umsatz; Trennung prüfen, sie bringt 4,50 €.",
      "Costs €4.50 without any revenue; consider parting, it brings €4.50.",
    ],
    [
      { revenue: -254, contribution: -5_214 },
      "Kostet 5.214 €; Abzüge und Gutschriften übersteigen die Käufe um 254 €: vor einer Trennung klären, warum.",
      "Costs €5,214; credits exceed purchases by €254: find out why before parting.",
    ],
    [
      { contribution: -20 },
      "Kostet 20 €; Trennung prüfen, sie bringt 20 €.",
      "Costs €20; consider parting, it brings €20.",
    ],
    [
      { ...bad, rankedBy: "rfmr", value: 112, decisions: { mostPriceRise: 0, avoidableOrderCost: 0 } },
      "Rang 3 von 380 (112 RFMR-Punkte). Kostet 1.230 € trotz 24.000 € Umsatz; nötig wären 5,1 % mehr Preis: Trennung prüfen, sie bringt 830 €.",
      "Rank 3 of 380 (112 RFMR points). Costs €1,230 despite €24,000 of revenue; it would take a price 5.1% higher: consider parting, it brings €830.",
    ],
    [
      { id: "", revenue: 100, contribution: -40 },
      "Zeilen ohne Kunde, zusammen -40 € DB I: in der Quelle zuordnen.",
      "Rows without a customer, together -€40 of contribution margin I: assign them in the source.",
    ],
  ])("%j", (customer, german, english) => {
    expect(sentence(customer, de)).toBe(german);
    expect(sentence(customer, en)).toBe(english);
  });

  test("has at most 160 characters and tells no NaN, whoever it is about", () => {
    const money = fc.integer({ min: -99_999_999, max: 99_999_999 });
    const cost = fc.option(fc.integer({ min: 0, max: 9_999_999 }), { nil: undefined });
    const count = fc.option(fc.integer({ min: 0, max: 9_999 }), { nil: undefined });
    const segments = [...(Object.keys(de.segments) as SegmentRow["segment"][]), { name: "x".repeat(60) }];
    const share = fc.constantFrom(0, 0.5, 1);
    const customer = fc.record({
      rank: fc.integer({ min: 1, max: CUSTOMERS }),
      revenue: money,
      contribution: fc.option(money, { nil: undefined }),
      orderCost: cost,
      customerCost: cost,
      abcRevenue: fc.constantFrom<AbcClass>("A", "C"),
      abc: fc.constantFrom<AbcClass>("A", "B", "C", "N"),
      purchases: count,
      days: count,
      segment: fc.option(fc.constantFrom(...segments), { nil: undefined }),
      rankedBy: fc.constantFrom<RankBy>("money", "rfm", "rfmr", "cltv", "predictedCltv"),
      expected: fc.constantFrom(
        undefined,
        { pAlive: 0.999, purchases: 1234.56, spend: -999_999 },
        { pAlive: NaN, purchases: 0.01, spend: 0.4 },
        { purchases: NaN, spend: NaN },
      ),
      value: fc.constantFrom(555, 9_999_999_900, NaN),
      decisions: fc.record({ mostPriceRise: share, mostCostCut: share, avoidableOrderCost: share }),
    });
    fc.assert(
      fc.property(customer, fc.boolean(), (drawn, isGerman) => {
        const isNothing = (drawn.contribution ?? drawn.revenue) <= 0;
        const text = sentence({ ...drawn, ...(isNothing ? { abc: "N" } : {}) }, isGerman ? de : en);
        expect(text.length).toBeLessThanOrEqual(160);
        expect(text).not.toMatch(/NaN|undefined|null[^;. ]|∞/);
        expect(text).toMatch(/^\p{Lu}.*[^.]\.$/u);
      }),
      { numRuns: 2_000 },
    );
  });
});
