import type { Language } from "../Language";

interface CampaignRoiWords {
  readonly header: readonly [campaign: string, revenue: string, cost: string, profit: string, roi: string];
  /** The row of bookings that belong to no campaign. */
  readonly notAssigned: string;
  readonly total: string;
}

/** The words in a table of `CAMPAIGN_ROI`. */
export const campaignRoiWords: { readonly [language in Language]: CampaignRoiWords } = {
  de: {
    header: ["Kampagne", "Umsatz", "Kosten", "Gewinn", "ROI"],
    notAssigned: "nicht zugeordnet",
    total: "Summe",
  },
  en: {
    header: ["Campaign", "Revenue", "Cost", "Profit", "ROI"],
    notAssigned: "not assigned",
    total: "Total",
  },
};
