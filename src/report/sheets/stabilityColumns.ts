import type { ReportModel } from "../ReportModel";
import { COUNT, TEXT, type RankingColumn } from "./rankingColumns";
import type { SheetTexts } from "./SheetTexts";

/** The rank by RFM, how far it moves under other settings, and how often the segment stays; blank without score. */
export function stabilityColumns({ stability }: ReportModel, texts: SheetTexts): RankingColumn[] {
  if (stability === undefined) return [];
  const { columns } = texts.ranking;
  const { rank, best, worst, sameSegment, flips } = stability;
  const ranks = (ranksOf: Int32Array) => (row: number) => ranksOf[row] || null;
  const { stable, unstable } = texts.stability;
  const isStable = (row: number) => (rank[row] === 0 ? null : flips[row] === 1 ? unstable : stable);
  return [
    { key: "rfmRank", header: columns.rfmRank, cell: ranks(rank), format: COUNT, width: 9 },
    { key: "rankFrom", header: columns.rankFrom, cell: ranks(best), format: COUNT, width: 9 },
    { key: "rankTo", header: columns.rankTo, cell: ranks(worst), format: COUNT, width: 9 },
    {
      key: "sameSegment",
      header: columns.sameSegment,
      cell: (row) => (rank[row] === 0 ? null : sameSegment[row]),
      format: "0%",
      width: 12,
    },
    { key: "segmentStable", header: columns.segmentStable, cell: isStable, format: TEXT, width: 12 },
  ];
}
