import * as React from "react";
import type { AbcClass, ReportModel } from "../../../report/ReportModel";
import { isExcluded, whatIf, type Exclusions, type WhatIf } from "../../../report/whatIf";

/** Who is thought away, by names that outlive a change of the ranking. */
interface LeftOut {
  /** Customer ids. */
  readonly customers: ReadonlySet<string>;
  /** Positions in `ReportModel.segments`. */
  readonly segments: ReadonlySet<number>;
  readonly classes: ReadonlySet<AbcClass>;
}

/** What can be asked of the what-if, and how the user changes it. */
export interface WhatIfHandle {
  readonly exclusions: Exclusions;
  /** Null while all customers are counted in. */
  readonly answer: WhatIf | null;
  /** Whether the customer at a position is left out with a segment or class, not by name. */
  isLeftOutWithOthers(position: number): boolean;
  turnCustomer(position: number, included: boolean): void;
  turnSegment(segment: number, included: boolean): void;
  turnClass(abc: AbcClass, included: boolean): void;
  reset(): void;
}

const NOBODY: LeftOut = { customers: new Set(), segments: new Set(), classes: new Set() };
const noCustomers: ReadonlySet<number> = new Set();

/** Lets the user leave customers, segments and classes out of a report, and tells what it would say then. */
export function useWhatIf(model: ReportModel): WhatIfHandle {
  const [leftOut, setLeftOut] = React.useState(NOBODY);
  const exclusions = React.useMemo(() => toExclusions(model, leftOut), [model, leftOut]);
  const answer = React.useMemo(() => {
    const found = leftOut === NOBODY ? null : whatIf(model, exclusions);
    return found === null || found.excluded === 0 ? null : found;
  }, [model, exclusions, leftOut]);
  const { customers, segments, classes } = leftOut;
  const { ranking } = model;
  return {
    exclusions,
    answer,
    isLeftOutWithOthers: (position) =>
      isExcluded(ranking, position, { ...exclusions, customers: noCustomers }),
    turnCustomer: (position, included) =>
      setLeftOut({ ...leftOut, customers: turned(customers, ranking.customerId[position], included) }),
    turnSegment: (segment, included) =>
      setLeftOut({ ...leftOut, segments: turned(segments, segment, included) }),
    turnClass: (abc, included) => setLeftOut({ ...leftOut, classes: turned(classes, abc, included) }),
    reset: () => setLeftOut(NOBODY),
  };
}

function toExclusions({ ranking }: ReportModel, { customers, segments, classes }: LeftOut): Exclusions {
  if (customers.size === 0) return { customers: noCustomers, segments, classes };
  const positions = new Set<number>();
  for (let position = 0; position < ranking.count; position++) {
    if (customers.has(ranking.customerId[position])) positions.add(position);
  }
  return { customers: positions, segments, classes };
}

function turned<T>(leftOut: ReadonlySet<T>, item: T, included: boolean): ReadonlySet<T> {
  const next = new Set(leftOut);
  if (included) next.delete(item);
  else next.add(item);
  return next;
}
