import { ApiError } from "../dispatch/ApiError";

/** The item found, or the error Excel gives where there is none. */
export function found<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) throw new ApiError("ItemNotFound");
  return item;
}

/** The item at a position; Excel refuses positions outside the collection. */
export function at<T>(items: readonly T[], index: number): T {
  if (index < 0 || index >= items.length) throw new ApiError("InvalidArgument");
  return items[index];
}
