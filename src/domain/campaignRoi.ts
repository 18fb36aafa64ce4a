import { columnFault } from "./columnFault";
import { compareIds } from "./compareIds";
import { Decimal, toNumber } from "./decimal";
import { decimalSum } from "./decimalSum";
import { groupIds, type Id } from "./groupIds";
import { groupSums } from "./groupSums";
import { lengthFault } from "./lengthFault";
import { fail, succeed, type Result } from "./Result";

/** Bookings of campaigns, one per row. */
export interface CampaignRows {
  /** "" where the row names no campaign. */
  readonly campaigns: readonly Id[];
  readonly revenues: Float64Array;
  readonly costs: Float64Array;
}

export interface CampaignFigures {
  readonly revenue: number;
  readonly cost: number;
  readonly profit: number;
  /** A fraction; `zeroDenominator` without cost. */
  readonly roi: Result<number>;
}

export interface Campaign extends CampaignFigures {
  readonly name: Id;
}

export interface CampaignTable {
  readonly campaigns: readonly Campaign[];
  /** Rows without a campaign; null where there are none. */
  readonly notAssigned: CampaignFigures | null;
  /** All rows together. */
  readonly total: CampaignFigures;
}

/**
 * Return on investment of each campaign: what it brought beyond its cost, per unit of cost.
 *
 * Nothing is left out: rows without a campaign are figures of their own, and the total equals the
 * columns to the cent. The best ROI comes first; campaigns without cost have none and follow, those
 * with the highest revenue first. Equals are ordered by name.
 *
 *     profit = revenue − cost          ROI = profit / cost
 *
 * @returns The table; `outOfRange` naming the argument and its row, `noRows`, or `tooLarge` where a sum
 *   is beyond what a cell can hold.
 *
 * @example
 * campaignRoi({ campaigns: ["Fair", "Mail"], revenues: Float64Array.of(300, 90), costs: Float64Array.of(240, 30) }).value.campaigns[0].name // => "Mail"
 * campaignRoi({ campaigns: ["Fair", "Mail"], revenues: Float64Array.of(300, 90), costs: Float64Array.of(240, 30) }).value.total.profit // => 120
 * campaignRoi({ campaigns: ["Fair"], revenues: Float64Array.of(300), costs: Float64Array.of(-240) }) // => outOfRange costs
 *
 * @see Farris, Bendle, Pfeifer & Reibstein, "Marketing Metrics", return on marketing investment (ROMI).
 */
export function campaignRoi({ campaigns, revenues, costs }: CampaignRows): Result<CampaignTable> {
  const fault =
    lengthFault({ campaigns, revenues, costs }) ??
    columnFault("revenues", revenues, "finite") ??
    columnFault("costs", costs, "zeroOrMore");
  if (fault) return fail(fault);

  const groups = groupIds(campaigns);
  const hasRest = groups.groupOf.some((group, row) => group < 0 && (revenues[row] !== 0 || costs[row] !== 0));
  if (groups.ids.length === 0 && !hasRest) return fail({ kind: "noAnswer", reason: "noRows" });

  const revenue = groupSums(groups, revenues);
  if (!revenue.ok) return revenue;
  const cost = groupSums(groups, costs);
  if (!cost.ok) return cost;

  const table: Campaign[] = [];
  for (const [group, name] of groups.ids.entries()) {
    const figures = figuresOf(revenue.value.sums[group], cost.value.sums[group]);
    if (!figures.ok) return figures;
    table.push({ name, ...figures.value });
  }
  const rest = figuresOf(revenue.value.withoutId, cost.value.withoutId);
  if (!rest.ok) return rest;
  const totalRevenue = toNumber(decimalSum(revenues));
  if (!totalRevenue.ok) return totalRevenue;
  const totalCost = toNumber(decimalSum(costs));
  if (!totalCost.ok) return totalCost;
  const total = figuresOf(totalRevenue.value, totalCost.value);
  if (!total.ok) return total;
  return succeed({
    campaigns: table.sort(compareCampaigns),
    notAssigned: hasRest ? rest.value : null,
    total: total.value,
  });
}

function figuresOf(revenue: number, cost: number): Result<CampaignFigures> {
  const difference = new Decimal(revenue).minus(cost);
  const profit = toNumber(difference);
  if (!profit.ok) return profit;
  const roi: Result<number> =
    cost === 0 ? fail({ kind: "zeroDenominator", argument: "costs" }) : toNumber(difference.div(cost));
  return succeed({ revenue, cost, profit: profit.value, roi });
}

function compareCampaigns(left: Campaign, right: Campaign): number {
  return (
    compareResults(left.roi, right.roi) ||
    (left.roi.ok ? 0 : right.revenue - left.revenue) ||
    compareIds(String(left.name), String(right.name))
  );
}

/** The highest first, then those without a value. */
function compareResults(left: Result<number>, right: Result<number>): number {
  if (left.ok && right.ok) return right.value - left.value;
  return Number(right.ok) - Number(left.ok);
}
