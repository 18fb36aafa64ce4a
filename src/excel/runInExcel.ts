import { toWorkbookError } from "./officeErrors";

/**
 * Runs a batch in Excel and releases its references afterwards; the one place that calls `Excel.run`.
 *
 * @throws WorkbookError for whatever Excel reports; other errors of the batch pass through.
 */
export async function runInExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<T> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw toWorkbookError(error);
  }
}
