import * as React from "react";
import type { FormulaCells, Separators } from "../../excel/FormulaCells";
import type { Language } from "../../i18n/Language";

/** Until Excel has answered, and where it does not, numbers are written as the pane's language does. */
const usual: { readonly [language in Language]: Separators } = {
  de: { decimal: ",", thousands: ".", argument: ";" },
  en: { decimal: ".", thousands: ",", argument: "," },
};

/** How the user's Excel writes numbers and formulas. */
export function useSeparators(cells: FormulaCells, language: Language): Separators {
  const [separators, setSeparators] = React.useState(usual[language]);
  React.useEffect(() => {
    let mounted = true;
    cells.separators().then(
      (found) => {
        if (mounted) setSeparators(found);
      },
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, [cells]);
  return separators;
}
