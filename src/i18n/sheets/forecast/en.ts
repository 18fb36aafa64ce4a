import { formats } from "../../pane/formats";
import type { ForecastTexts } from "./de";

const f = formats("en");

/** What the method sheet says of a forecast in English. */
export const en: ForecastTexts = {
  settings: "Assumptions on the forecast",
  settingsOf: ({ months, discountRate }) =>
    `horizon ${months === 1 ? "1 month" : `${f.count(months)} months`} from the analysis date, ` +
    `discount rate ${f.exactPercent(discountRate)} a year`,

  heading: "Forecast: the models and what they estimated",
  purchases: "Model of purchases",
  purchaseModels: {
    bgNbd: "BG/NBD: purchases come at random, after each repeat purchase the customer may leave",
    nbd: "NBD: purchases come at random, nobody can be seen to leave",
  },
  spend: "Model of the value per purchase day",
  spendModel: "Gamma-Gamma: each customer has an average that the single purchases vary around",
  noSpendModel: "none; averages of past purchases are used",
  parameter: "Parameter",
  estimate: "Estimate",
  standardError: "Standard error",
  names: {
    r: "r (shape of purchase rates)",
    alpha: "α (scale of purchase rates, weeks)",
    a: "a (leaving)",
    b: "b (staying)",
    p: "p (shape of one customer's values)",
    q: "q (shape of the differences)",
    v: "v (scale of the differences, money)",
  },
  customers: "Customers estimated from",
  logLikelihood: "Log-likelihood",
  correlation: "Correlation of frequency and value",
  purchaseSources: {
    bgNbd: "Fader, Hardie & Lee (2005), Marketing Science 24(2)",
    nbd: "Ehrenberg (1959), Applied Statistics 8(1)",
  },
  spendSource: "Fader, Hardie & Lee (2005), J. Marketing Research 42(4); Fader & Hardie (2013), note 025",
  assumptions: [
    "Several purchases on one day count as one. The first purchase day only tells since when there is a customer.",
    "Credit notes and costs count on the day of their row; what lies before the second purchase day belongs to the first.",
    "It is presumed that each customer's first purchase is in the data and that nobody is bound by a contract.",
    "The forecast carries on how customers behaved; it knows nothing of campaigns, prices and competition.",
  ],
};
