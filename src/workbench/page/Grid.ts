import type * as Owl from "@odoo/owl";
import { type Model, setTranslationMethod, Spreadsheet } from "@odoo/o-spreadsheet";

declare global {
  /** The interface library of o-spreadsheet, loaded by its own script. */
  const owl: typeof Owl;
}

/** Shows a workbook with o-spreadsheet's own interface, and another one in its place when asked. */
export class Grid {
  private takeDown: () => void = () => undefined;

  /** `translate` turns the English texts of the interface into the page's language. */
  constructor(
    private readonly container: HTMLElement,
    private readonly templates: string,
    private readonly translate: (english: string) => string,
  ) {
    setTranslationMethod(
      (...[english]) => translate(english),
      () => true,
    );
  }

  async show(model: Model): Promise<void> {
    this.takeDown();
    const app = new owl.App(Spreadsheet, {
      props: { model },
      templates: this.templates,
      translateFn: this.translate,
      // Menus and tool bar stay where they are, however narrow the pane leaves the grid.
      env: { isSmall: false } as Spreadsheet["env"],
    });
    this.takeDown = () => app.destroy();
    await app.mount(this.container);
  }
}
