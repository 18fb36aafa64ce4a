import { spoiltRows, type Spoil } from "./spoiltRows";

const WORDS = {
  de: ["k.A.", "siehe Anlage", "auf Anfrage", "#WERT!", "offen", "12 Stück", "1.2.3", "ca. 100"],
  en: ["n/a", "see attachment", "on request", "#VALUE!", "#DIV/0!", "tbd", "12 pcs", "approx. 100"],
};

/** Words where the amount should be. */
export const withUnreadableAmount: Spoil = (row, { basis, language }, random) => {
  const field = basis === "amount" ? "amount" : "unitPrice";
  return {
    ...row,
    cells: { ...row.cells, [field]: random.pick(WORDS[language]) },
    means: { ...row.means, numbers: { ...row.means.numbers, [field]: "unreadable" } },
  };
};

export const unreadableAmounts = spoiltRows(withUnreadableAmount);
