import * as React from "react";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import { remainingTime, type ProgressPoint } from "../run/remainingTime";
import { useTexts } from "../words/TextsContext";

interface Props {
  readonly label: string;
  /** Rows; a total of 0 is not known yet. */
  readonly done: number;
  readonly total: number;
  /** Milliseconds; given by tests. */
  readonly now?: () => number;
}

/** Points closer together than this tell nothing new. */
const SHORTEST_MS = 200;

const performanceNow = () => performance.now();

/** The bar of one stage with its rows and the time that remains; a new stage needs a new `key`. */
export function StageProgress({ label, done, total, now = performanceNow }: Props): JSX.Element {
  const texts = useTexts();
  const remaining = useRemainingTime(done, total, now);
  const parts = [texts.run.progress(done, total)];
  if (remaining !== null) parts.push(texts.gate.remaining(remaining));
  return (
    <ProgressIndicator
      label={label}
      description={total > 0 ? parts.join(", ") : undefined}
      percentComplete={total > 0 ? done / total : undefined}
    />
  );
}

function useRemainingTime(done: number, total: number, now: () => number): number | null {
  const history = React.useRef<ProgressPoint[]>([]);
  const [remaining, setRemaining] = React.useState<number | null>(null);
  React.useEffect(() => {
    if (total === 0) return;
    const points = history.current;
    const at = now();
    if (points.length > 0 && at - points[points.length - 1].at < SHORTEST_MS) return;
    points.push({ at, done, total });
    setRemaining(remainingTime(points));
  }, [done, total, now]);
  return remaining;
}
