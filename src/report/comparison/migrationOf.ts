import type { Migration, TwoPlaces } from "./Comparison";

/** A class of each customer in either report, as positions in one list; -1 where they are not in the report. */
export interface Membership<Class> {
  readonly classes: readonly Class[];
  readonly earlier: Int16Array;
  readonly later: Int16Array;
  /** Whether the later report knows a class, customers or not. */
  readonly isKnown: (position: number) => boolean;
}

/** The class of each customer by their place in a report; -1 where they are not in it. */
export function classPositions(places: Int32Array, classOf: (place: number) => number): Int16Array {
  const positions = new Int16Array(places.length).fill(-1);
  for (let customer = 0; customer < places.length; customer++) {
    if (places[customer] >= 0) positions[customer] = classOf(places[customer]);
  }
  return positions;
}

/** Counts who went from which class to which, and what change went along. */
export function migrationOf<Class>(
  { classes, earlier, later, isKnown }: Membership<Class>,
  changes: Float64Array,
): { readonly migration: Migration<Class>; readonly places: TwoPlaces } {
  const occursEarlier = occurring(earlier, classes.length);
  const occursLater = occurring(later, classes.length);
  const sameList = classes.every((_, position) => !occursEarlier[position] || isKnown(position));
  const inEither = occursEarlier.map((occurs, position) => occurs || occursLater[position]);
  const from = listOf(sameList ? inEither : occursEarlier);
  const to = listOf(sameList ? inEither : occursLater);
  const places = { earlier: placesIn(from, earlier), later: placesIn(to, later) };

  const customers = from.concat(-1).map(() => new Int32Array(to.length + 1));
  const change = from.concat(-1).map(() => new Float64Array(to.length + 1));
  let stayed = 0;
  for (let customer = 0; customer < changes.length; customer++) {
    const row = places.earlier[customer];
    const column = places.later[customer];
    customers[row][column]++;
    change[row][column] += changes[customer];
    if (earlier[customer] >= 0 && earlier[customer] === later[customer]) stayed++;
  }
  const named = (positions: readonly number[]) => positions.map((position) => classes[position]);
  return { migration: { from: named(from), to: named(to), customers, change, stayed }, places };
}

function occurring(positions: Int16Array, count: number): boolean[] {
  const occurs = new Array<boolean>(count).fill(false);
  for (const position of positions) if (position >= 0) occurs[position] = true;
  return occurs;
}

function listOf(occurs: readonly boolean[]): number[] {
  return [...occurs.keys()].filter((position) => occurs[position]);
}

/** Where each class stands in a list; who has none stands behind its end. */
function placesIn(list: readonly number[], positions: Int16Array): Int16Array {
  return positions.map((position) => (position < 0 ? list.length : list.indexOf(position)));
}
