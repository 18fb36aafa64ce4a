/**
 * Node 20 has no `Object.groupBy`, which o-spreadsheet uses; browsers and later Nodes have it. Import
 * this before anything that imports o-spreadsheet.
 */
type Groups = Record<PropertyKey, unknown[]>;

const target = Object as unknown as {
  groupBy?: (items: Iterable<unknown>, keyOf: (item: unknown) => PropertyKey) => Groups;
};

target.groupBy ??= (items, keyOf) => {
  const groups: Groups = {};
  for (const item of items) {
    (groups[keyOf(item)] ??= []).push(item);
  }
  return groups;
};

// o-spreadsheet writes a protocol of every model to the debug console.
jest.spyOn(console, "debug").mockImplementation(() => undefined);
