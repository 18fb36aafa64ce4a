import type { RfmrFactor } from "../../domain/rfmrTable";
import type { Language } from "../Language";

/**
 * What the factors of a point table may be called in its cells, the usual name first. The names of the
 * formula's own columns are among them.
 */
export const rfmrFactors: {
  readonly [language in Language]: { readonly [factor in RfmrFactor]: readonly [string, ...string[]] };
} = {
  de: {
    start: ["Startwert"],
    recency: ["letzter Kauf"],
    orders: ["Aufträge", "Bestellungen"],
    averageValue: ["Ø Wert", "Durchschnittswert"],
    returns: ["Retouren"],
    mainCatalogues: ["Hauptkatalog", "Hauptkataloge"],
    specialCatalogues: ["Sonderkatalog", "Sonderkataloge"],
    mailings: ["Mailing", "Mailings"],
  },
  en: {
    start: ["start", "start value"],
    recency: ["recency", "last purchase"],
    orders: ["orders"],
    averageValue: ["average value"],
    returns: ["returns"],
    mainCatalogues: ["main catalogue", "main catalogues", "main catalog", "main catalogs"],
    specialCatalogues: ["special catalogue", "special catalogues", "special catalog", "special catalogs"],
    mailings: ["mailing", "mailings"],
  },
};
