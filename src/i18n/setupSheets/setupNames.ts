import { de } from "./de";
import { en } from "./en";

/**
 * What headers, factors and segments of the edited sheets are called in both languages: a sheet is read
 * whoever has made it, and whoever looks at it.
 */
export const setupNames = {
  points: {
    columns: {
      factor: [de.points.columns.factor, en.points.columns.factor],
      limit: [de.points.columns.limit, en.points.columns.limit],
      points: [de.points.columns.points, en.points.columns.points],
    },
    factors: together(de.points.factors, en.points.factors),
  },
  segmentMap: {
    columns: together(listed(de.segmentMap.columns), listed(en.segmentMap.columns)),
    segments: together(listed(de.segmentMap.segments), listed(en.segmentMap.segments)),
    reserved: [de.segmentMap.noSegment, en.segmentMap.noSegment],
  },
};

type Listed<Key extends string> = { readonly [key in Key]: readonly string[] };

function listed<Key extends string>(names: { readonly [key in Key]: string }): Listed<Key> {
  return mapped(Object.keys(names) as Key[], (key) => [names[key]]);
}

function together<Key extends string>(german: Listed<Key>, english: Listed<Key>): Listed<Key> {
  return mapped(Object.keys(german) as Key[], (key) => [...german[key], ...english[key]]);
}

function mapped<Key extends string>(
  keys: readonly Key[],
  namesOf: (key: Key) => readonly string[],
): Listed<Key> {
  return Object.fromEntries(keys.map((key) => [key, namesOf(key)])) as Listed<Key>;
}
