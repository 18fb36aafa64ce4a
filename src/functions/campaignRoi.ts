import { campaignRoi, type CampaignFigures } from "../domain/campaignRoi";
import type { Id } from "../domain/groupIds";
import { campaignRoiWords } from "../i18n/cells/campaignRoi";
import { cellError } from "./boundary/cellError";
import { readIds } from "./boundary/readIds";
import { readLanguage } from "./boundary/readLanguage";
import { readWholeColumns } from "./boundary/readWholeColumns";
import { toCell } from "./boundary/toCell";
import type { CellValue } from "./boundary/toSpill";
import german from "./campaignRoi.de.json";

/**
 * Revenue, cost, profit and ROI of each campaign, with a total that equals the input; spills a table.
 * @customfunction CAMPAIGN_ROI
 * @group portfolio
 * @question Which campaign earns the most per euro spent?
 * @formula (revenue − cost) / cost, each the sum of the campaign's rows
 * @param campaigns Column of campaign names; upper and lower case are the same.
 * @param revenues Column of revenues or, better, contribution margins that the campaign brought.
 * @param costs Column of the campaign's costs, 0 or more.
 * @param language Language of the words in the table, "de" or "en"; "de" if omitted.
 * @unit id: campaigns
 * @unit money finite: revenues
 * @unit money zeroOrMore: costs
 * @unit language: language
 * @returns A header and one row per campaign, the best ROI first; then rows without campaign, then the total.
 * @yields id, money, money, money, fraction
 * @example
 * CAMPAIGN_ROI({"Newsletter";"Messe";"Newsletter";"Katalog";""},{12000;30000;8000;21000;1000},{4000;24000;0;15000;2000}) // => {"Kampagne","Umsatz","Kosten","Gewinn","ROI";"Newsletter",20000,4000,16000,4;"Katalog",21000,15000,6000,0.4;"Messe",30000,24000,6000,0.25;"nicht zugeordnet",1000,2000,-1000,-0.5;"Summe",72000,45000,27000,0.6}
 * CAMPAIGN_ROI({"Newsletter";"Fair";"Newsletter";"Catalogue";""},{12000;30000;8000;21000;1000},{4000;24000;0;15000;2000},"en") // => {"Campaign","Revenue","Cost","Profit","ROI";"Newsletter",20000,4000,16000,4;"Catalogue",21000,15000,6000,0.4;"Fair",30000,24000,6000,0.25;"not assigned",1000,2000,-1000,-0.5;"Total",72000,45000,27000,0.6}
 * CAMPAIGN_ROI({"Fair";"FAIR"},{0.1;0.2},{0.1;0.1},"en") // => {"Campaign","Revenue","Cost","Profit","ROI";"FAIR",0.3,0.2,0.1,0.5;"Total",0.3,0.2,0.1,0.5}
 * CAMPAIGN_ROI({"Tip"},{90},{0},"en") // => {"Campaign","Revenue","Cost","Profit","ROI";"Tip",90,0,90,#DIV/0!;"Total",90,0,90,#DIV/0!}
 * CAMPAIGN_ROI({"Fair"},{100},{-20}) // => #VALUE!
 * @pitfall Revenue overstates the ROI, because goods have cost too: enter contribution margins.
 * @pitfall A campaign without cost has no ROI (#DIV/0!) and stands behind the others; perhaps its cost was booked elsewhere.
 * @pitfall An order that several campaigns claim may stand in the list once only, or the total counts it twice.
 */
export function CAMPAIGN_ROI(
  campaigns: unknown[][],
  revenues: unknown[][],
  costs: unknown[][],
  language?: unknown,
): unknown[][] {
  const words = campaignRoiWords[toCell(readLanguage("language", language), german)];
  const names = toCell(readIds("campaigns", campaigns), german);
  const columns = toCell(readWholeColumns({ revenues, costs }), german);
  const table = toCell(campaignRoi({ campaigns: names, ...columns.values }), german);

  return [
    [...words.header],
    ...table.campaigns.map((campaign) => cellsOf(campaign.name, campaign)),
    ...(table.notAssigned ? [cellsOf(words.notAssigned, table.notAssigned)] : []),
    cellsOf(words.total, table.total),
  ];
}

function cellsOf(name: Id, { revenue, cost, profit, roi }: CampaignFigures): CellValue[] {
  return [name, revenue, cost, profit, roi.ok ? roi.value : cellError(roi.error, german)];
}
