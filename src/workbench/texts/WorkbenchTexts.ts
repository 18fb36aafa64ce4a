/** What the page itself says; the pane brings its own words, the grid's menus are in the grid's texts. */
export interface WorkbenchTexts {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly dropHere: string;
  readonly language: string;
  readonly blankCells: string;
  readonly blankOnDesktop: string;
  readonly blankOnWeb: string;
  readonly sampleName: string;
  readonly opening: (fileName: string) => string;
  readonly notOpened: (fileName: string, reason: string) => string;
  readonly notStarted: (reason: string) => string;
}
