/**
 * Fabric would load "Segoe UI" from a server of Microsoft where the computer lacks it. The pane asks
 * no server for anything, so the base address is emptied before Fabric starts: import this first.
 */
Object.assign(window, { FabricConfig: { fontBaseUrl: "" } });
