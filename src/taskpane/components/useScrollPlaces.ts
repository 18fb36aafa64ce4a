import * as React from "react";

/**
 * Lets each view keep its own place in the page's scrolling.
 *
 * @returns Notes the place of the present view; to be called before another one is shown.
 */
export function useScrollPlaces(view: string): () => void {
  const places = React.useRef(new Map<string, number>());
  React.useLayoutEffect(() => {
    document.documentElement.scrollTop = places.current.get(view) ?? 0;
  }, [view]);
  return () => void places.current.set(view, document.documentElement.scrollTop);
}
