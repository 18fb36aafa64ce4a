/**
 * Fabric keeps its styles to itself. jsdom would try every rule on every element whose name or role a test
 * asks for, which took half of the time; how the pane looks is for the browser tests.
 */
Object.assign(globalThis, { FabricConfig: { mergeStyles: { injectionMode: 0 } } });

export {};
