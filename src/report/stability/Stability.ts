/** How far a customer's rank by RFM moves under other reasonable settings; one entry per customer in order of rank. */
export interface Stability {
  /** Best and worst rank over all variants, from 1; 0 for customers without score. */
  readonly best: Int32Array;
  readonly worst: Int32Array;
  /** 1 where the segment is another one in at least one variant. */
  readonly flips: Uint8Array;
  /** How many settings were tried. */
  readonly variants: number;
}
