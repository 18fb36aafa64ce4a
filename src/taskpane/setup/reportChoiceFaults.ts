import { cltvRetention } from "../../domain/cltvRetention";
import type { AbcLimits, LifetimeSettings } from "../../report/ReportSettings";

/**
 * Why limits can not part customers into three classes, or null.
 *
 * @example
 * abcFault({ a: 0.8, b: 0.95 }) // => null
 * abcFault({ a: 0.95, b: 0.8 }) // => "limitsCross"
 */
export function abcFault({ a, b }: AbcLimits): "noLimit" | "limitsCross" | null {
  if (!(a > 0) || !(b > 0)) return "noLimit";
  return a < b ? null : "limitsCross";
}

/**
 * Why rates give no lifetime value, or null: customers of whom all stay are worth endlessly much where
 * later money is worth as much as that of today.
 *
 * @example
 * lifetimeFault({ retention: 0.8, discountRate: 0.1 }) // => null
 * lifetimeFault({ retention: 1, discountRate: 0 }) // => "endless"
 */
export function lifetimeFault({ retention, discountRate }: LifetimeSettings): "endless" | null {
  // The margin is of no importance: the value grows in proportion to it.
  return cltvRetention(1, retention, { discount: discountRate }).ok ? null : "endless";
}
