import { formats } from "../../formats";
import type { ChoiceTexts } from "./de";

const f = formats("en");

/** Words of the settings about ranking, classes and decisions in English. */
export const en: ChoiceTexts = {
  rank: {
    title: "Ranking",
    label: "Ranked by",
    options: {
      money: (level) => `Money: ${level}`,
      rfm: "RFM value",
      rfmr: "RFMR points",
      cltv: "Lifetime value, simple",
      predictedCltv: "Lifetime value, predicted from purchases",
    },
    help: {
      money: "Those who bring most come first. Right for profit, prices and terms.",
      rfm: "Those who bought lately, often and for much money come first. Right for care and campaigns.",
      rfmr:
        "Points as in mail order, less those for returns and advertising. " +
        "Right where every mailing to a customer costs money.",
      cltv:
        "What a customer will still bring, staying at the retention rate. " +
        "Right for asking what a customer may cost.",
      predictedCltv:
        "What a customer can be expected to bring within the horizon, estimated from when, how often and for how much " +
        "they bought. Right for asking whom to care for from now on.",
    },
    noDates:
      "RFM value, RFMR points and the prediction need the date of purchase. " +
      "Until the date has a column, customers are ranked by money.",
    noOrders: "The prediction needs single orders with dates. With one row per customer it is not possible.",
    yearAssumed: "Without dates the amounts count as those of one year.",
    notPossible: "This can not be calculated: these data are ranked by money.",
    short: {
      rfm: "ranked by RFM value",
      rfmr: "ranked by RFMR points",
      cltv: "ranked by lifetime value",
      predictedCltv: "ranked by predicted value",
      deepest: (level) => `costs only down to ${level}`,
    },
  },

  deepest: {
    label: "Deduct costs down to",
    hint: "The last level is the profit made with the customer. A higher one shows what price and goods bring by themselves.",
    onlyOne: (level) =>
      `The data only allow ${level}. Contribution margins are there once costs have a column.`,
  },

  lifetime: {
    retention: "Retention rate per year",
    retentionHint: "Of 100 customers this many buy again next year. Best taken from your own figures.",
    discountRate: "Discount rate per year",
    discountHint: "By this much money in a year is worth less than today.",
    endless:
      "With 100% retention and a discount rate of 0% every customer would be worth endlessly much. " +
      "Enter a retention below 100% or a rate above 0%.",
  },

  forecast: {
    months: "Horizon in months",
    monthsHint: "Twelve are usual: a year of planning. No further ahead than the data reach back.",
    noMonths: (text) => `“${text}” is no whole number of months. Example: 12.`,
    outside: (most) => `1 to ${f.count(most)} months are allowed.`,
  },

  classes: {
    title: "RFM classes",
    help: "R, F and M tell how lately, how often and for how much a customer bought. The highest class is the best.",
    noDates:
      "Without dates there is no R, no RFM value and no segment. " +
      "Frequency and revenue are divided into classes all the same.",
    bins: "Number of classes",
    binsHint: "Five are usual. Fewer for short lists of customers, more only for several thousand customers.",
    method: "Division",
    methods: {
      meanRank: "Each measure by itself",
      nested: "Nested",
      quantileEdges: "As in R and pandas",
    },
    methodHelp: {
      meanRank: "F = 5 means the same for every customer, and equal values share a class. The normal case.",
      nested: (customers) =>
        "F is divided within R, and M within both. That gives groups of equal size, " +
        `but F = 5 no longer means the same for everybody. Makes sense from about ${f.count(customers)} customers.`,
      quantileEdges: "Limits at the quantiles. Right for checking an analysis made in R or Python.",
    },
    limits: "Class limits",
    fresh: "Made anew from these data",
    frozen: (sheet, bins, analysisDate) =>
      analysisDate === null
        ? `As in “${sheet}”: ${f.count(bins)} classes`
        : `As in “${sheet}”: ${f.count(bins)} classes, analysis date ${f.date(analysisDate)}`,
    frozenElsewhere: (bins) => `As taken over last: ${f.count(bins)} classes`,
    limitsHint:
      "Fixed limits make months comparable: who moves up buys more and has not just overtaken others. " +
      "The periods should be equally long.",
    noEarlier:
      "Once this workbook has a report with class limits, they can be taken over here. A nested division has none.",
    ruled: "Number and division come from the earlier report.",
    otherCurrency: (theirs, ours) =>
      `That report is in ${theirs}, this one in ${ours}: its limits of revenue do not fit.`,
    short: {
      bins: (bins) => `${f.count(bins)} RFM classes`,
      nested: "nested",
      quantileEdges: "classes as in R and pandas",
      frozen: "fixed class limits",
      stability: "with rank stability",
    },
  },

  stability: {
    label: "Check rank stability",
    hint:
      "Calculates again with 3 to 7 classes, other weights and a shifted analysis date, and shows " +
      "how far a rank moves and which segments are unsteady. Takes longer.",
    noDates: "Takes effect once the date has a column.",
  },

  abc: {
    title: "ABC classes",
    help: "Customers are added up from the largest on. Who crosses a limit still belongs to the better class.",
    a: "A up to this share",
    aHint: "80% is usual.",
    b: "B up to this share",
    bHint: "95% is usual. The rest is C; who brings nothing is N.",
    limitsCross: "The limit for A has to be below that for B.",
    noLimit: "The limit has to be above 0%.",
    short: (a, b) => `ABC ${f.exactPercent(a)} / ${f.exactPercent(b)}`,
  },

  decisions: {
    title: "Decisions",
    help: "For customers who cost more than they bring. The mildest step that suffices is suggested.",
    noCosts:
      "Without costs there is no contribution margin and hardly anything to decide. " +
      "These limits take effect once costs have a column.",
    mostPriceRise: "Highest price rise",
    mostPriceRiseHint: "Customers will probably not accept more.",
    mostCostCut: "Largest cost cut",
    mostCostCutHint: "More can not be saved on a customer's orders and care.",
    avoidableOrderCost: "Avoidable part of the order costs",
    avoidableOrderCostHint:
      "What goes when the customer goes: freight does, the rent of the warehouse does not.",
    avoidableCustomerCost: "Avoidable part of the customer costs",
    avoidableCustomerCostHint:
      "Likewise: advertising material does, the salary of the sales force often does not.",
    noOrderCost: "Takes effect once the order costs have a column.",
    noCustomerCost: "Takes effect once the customer costs have a column.",
    noServingCost: "Takes effect once order costs or customer costs have a column.",
    short: {
      mostPriceRise: (share) => `prices up to +${f.exactPercent(share)}`,
      mostCostCut: (share) => `costs up to −${f.exactPercent(share)}`,
      avoidable: "own avoidable costs",
    },
  },

  percent: {
    noPercent: (text) => `“${text}” is not a percentage. Example: 12.5%.`,
    doubtfulPercent: (text) => `Please write “${text}” with a decimal point. Example: 12.5%.`,
    outside: "0% to 100% are allowed.",
  },
};
