import * as React from "react";
import type { FormulaCells, RowBlock } from "../../excel/FormulaCells";
import { addressOf, isSingleCell } from "./CellReference";
import type { Entry } from "./Entry";
import { bestFillDown, fillDown, type FillDown } from "./fillDown";

/** Further cells rarely lie in yet another table. */
const MOST_ASKED = 3;

/** How the formula could be filled down over the table in which its arguments lie; null if not at all. */
export function useFillDownOffer(
  cells: FormulaCells,
  entries: readonly Entry[],
  active: boolean,
): FillDown | null {
  const [found, setFound] = React.useState<{ asked: string; blocks: readonly RowBlock[] } | null>(null);
  const asked = React.useMemo(() => JSON.stringify(pickedCells(entries)), [entries]);

  React.useEffect(() => {
    const addresses = JSON.parse(asked) as string[];
    if (!active || addresses.length === 0) return undefined;
    let current = true;
    // Only an offer: where Excel does not answer, there is none.
    const blockAround = (address: string) => cells.rowsAround(address).catch(() => null);
    void Promise.all(addresses.map(blockAround)).then((blocks) => {
      if (current) setFound({ asked, blocks: blocks.filter((block) => block !== null) });
    });
    return () => {
      current = false;
    };
  }, [cells, asked, active]);

  return React.useMemo(() => {
    const blocks = found?.asked === asked ? found.blocks : [];
    return bestFillDown(blocks.flatMap((block) => fillDown(entries, block) ?? []));
  }, [found, asked, entries]);
}

function pickedCells(entries: readonly Entry[]): string[] {
  const addresses = entries.flatMap((entry) =>
    entry.kind === "reference" && isSingleCell(entry.reference) ? [addressOf(entry.reference)] : [],
  );
  return [...new Set(addresses)].slice(0, MOST_ASKED);
}
