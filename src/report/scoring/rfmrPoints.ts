import { rfmrScore } from "../../domain/rfmrScore";
import type { RfmrTable } from "../../domain/rfmrTable";
import type { Customers } from "../ranking/rankCustomers";
import type { ScoredBy } from "./scoreCustomers";

/** Points by the RFMR table, NaN for who has none; null where the export has no dates or purchases. */
export function rfmrPoints(
  { lastPurchase, purchases, money, returnCount, mailings }: Customers,
  table: RfmrTable | undefined,
  { analysisDate, moneyScale }: ScoredBy,
): Float64Array | null {
  const revenue = money.revenue;
  if (analysisDate === null || revenue === undefined || !purchases.some((count) => count > 0)) return null;
  const none = new Float64Array(purchases.length);
  const known = (value: number) => (value > 0 ? value : 0);
  const points = rfmrScore(
    {
      lastPurchase: lastPurchase.map(known),
      orders: purchases.map(known),
      averageValue: revenue.map((amount, customer) =>
        purchases[customer] > 0 ? amount / purchases[customer] / moneyScale : 0,
      ),
      returns: returnCount?.map(known) ?? none,
      mainCatalogues: none,
      specialCatalogues: none,
      mailings: mailings?.map(known) ?? none,
    },
    { analysisDate, table },
  );
  return points.ok ? points.value.points : null;
}
