import { USUAL_ABC_LIMITS } from "../domain/abcClasses";
import { choicesOf } from "./Choices";
import type { ColumnReader } from "./ColumnReader";
import { coveredDays } from "./customers/coveredDays";
import { describeCustomers, type CustomerRows } from "./customers/describeCustomers";
import { UsedCustomers } from "./customers/UsedCustomers";
import { suggestDecisions } from "./decisions/suggestDecisions";
import { forecastNotices } from "./forecast/forecastNotices";
import { forecastReport } from "./forecast/forecastReport";
import { accountFor } from "./gate/accountFor";
import type { Pace } from "./Pace";
import { rankCustomers, type Assessment, type Customers } from "./ranking/rankCustomers";
import { summarise } from "./ranking/summarise";
import type { Report } from "./Report";
import type { ReportError, ReportResult } from "./ReportError";
import type { Level, RankBy } from "./ReportModel";
import type { ReportSettings } from "./ReportSettings";
import { checkMapping, entriesOf } from "./rows/checkMapping";
import { collectNotices } from "./rows/collectNotices";
import { judgeRows } from "./rows/judgeRows";
import { readAmounts } from "./rows/readAmounts";
import { readColumns } from "./rows/readColumns";
import { reportCurrency } from "./rows/reportCurrency";
import { assessCustomers, USUAL_LIFETIME } from "./scoring/assessCustomers";
import { EXTRA_RUNS, rankStability, type Rebuild } from "./stability/rankStability";
import { Cancelled, Steps } from "./Steps";

/** Kernels that run over all rows in an ordinary report; only the progress depends on it. */
const KERNELS = 50;

/**
 * Builds the report of a table: reads the mapped columns, sets aside rows that are no data, sums up
 * each customer, ranks and classifies. The same rows give the same report in any order.
 *
 * Money is exact, and every row and cent of the source is in the report or set aside with a reason.
 *
 * @returns The report, or why there can be none, `cancelled` among it where the pace refused to go on.
 */
export async function buildReport(
  reader: ColumnReader,
  settings: ReportSettings,
  pace: Pace,
): Promise<ReportResult<Report>> {
  const runs = settings.stability === true ? 1 + EXTRA_RUNS : 1;
  const steps = new Steps(pace, reader.table.rowCount * KERNELS * runs);
  try {
    return await build(reader, settings, steps);
  } catch (problem) {
    if (problem instanceof Cancelled) return refuse({ kind: "cancelled" });
    throw problem;
  }
}

async function build(
  reader: ColumnReader,
  settings: ReportSettings,
  steps: Steps,
): Promise<ReportResult<Report>> {
  const { table, firstRow } = reader;
  const dataRows = table.rowCount - firstRow;
  if (dataRows <= 0) return refuse({ kind: "noRows", address: table.source.address });
  const mapped = checkMapping(reader, settings.mapping);
  if (!mapped.ok) return mapped;
  const checked = mapped.value;

  const read = await readColumns(reader, { ...settings, mapping: checked.mapping }, steps);
  if (!read.ok) return read;
  const { source, money, adjustments, unconverted } = await readAmounts(
    reader,
    checked,
    read.value,
    settings,
    steps,
  );
  const layout = await reader.layoutOf(source.customers, steps);
  const judgement = await judgeRows(reader, checked, source, layout, money.amounts, settings, steps);
  const used = await UsedCustomers.of(source.customers, layout, judgement.judge, steps);
  if (used.ids.length === 0) return refuse({ kind: "noUsableRows", rows: dataRows });
  const currency = await reportCurrency(reader, checked, used.status, settings.conversion, steps);
  if (!currency.ok) return currency;

  const { shape } = settings;
  const span = source.days === null ? null : await reader.daySpanOf(source.days, steps);
  const rows: CustomerRows = { table, shape, checked, source, money, adjustments, used, span };
  const described = await describeCustomers(rows, steps);
  const customers = downTo(settings.deepestLevel, described.customers);
  const criterion = customers.levels[customers.levels.length - 1];
  const { analysisDate, window } = judgement;
  const days = shape === "orders" ? source.days : null;
  const forecast =
    settings.rankBy === "predictedCltv"
      ? await forecastReport(rows, { criterion, analysisDate, window, settings: settings.forecast }, steps)
      : null;
  const by = {
    analysisDate,
    forecast,
    moneyScale: money.scale,
    spanDays:
      settings.rankBy === "cltv"
        ? await coveredDays({ status: used.status, days, analysisDate, window }, steps)
        : null,
  };
  const { assessment, scoring, segmentNames } = assessCustomers(customers, settings, by);
  const abcLimits = settings.abcLimits ?? USUAL_ABC_LIMITS;
  const rankedBy = rankByOf(settings.rankBy, assessment);
  const ranked = await rankCustomers(
    customers,
    assessment,
    { criterion, rankBy: rankedBy, abcLimits },
    steps,
  );
  const { ranking } = ranked;
  const { reconciliation, ledger } = await accountFor(
    { reader, rows, described, judge: judgement.judge, unconverted },
    steps,
  );
  const own = { shape, analysisDate, moneyScale: money.scale, levels: customers.levels, ranking, scoring };
  const rebuild: Rebuild = (changes) => build(reader, { ...settings, ...changes }, steps);
  const stability = settings.stability === true ? await rankStability(own, settings, rebuild, steps) : null;
  const findings = { reader, rows, described, ranking, dateGiven: settings.analysisDate !== undefined };
  const { ledger: groups, offered, rowsUsed } = reconciliation;
  return {
    ok: true,
    value: {
      ledger,
      model: {
        shape,
        mapping: checked.mapping,
        source: { sheet: table.source.sheet, address: table.source.address },
        headers:
          reader.headerRow < 0 ? [] : entriesOf(checked.mapping).map(([, column]) => reader.header(column)),
        analysisDate,
        moneyScale: money.scale,
        currency: currency.value,
        criterion,
        rankedBy,
        ...(rankedBy === "cltv" ? { lifetime: settings.lifetime ?? USUAL_LIFETIME } : {}),
        ...(forecast?.ok === true ? { forecast: forecast.summary } : {}),
        levels: customers.levels,
        window,
        reconciliation,
        readings: source.readings,
        ranking,
        abcLimits,
        scoring,
        choices: choicesOf(settings),
        decisions: suggestDecisions(ranking, customers.levels, settings.decisions),
        ...(stability === null ? {} : { stability }),
        ...summarise(ranked, customers.levels, criterion, segmentNames),
        notices: [
          ...forecastNotices(forecast),
          ...(await collectNotices({ ...findings, ledger: groups, offered, rowsUsed }, steps)),
        ],
      },
    },
  };
}

/** Without the levels below the deepest one that is wanted, where the data have that one. */
function downTo(deepest: Level | undefined, customers: Customers): Customers {
  const place = deepest === undefined ? -1 : customers.levels.indexOf(deepest);
  return place < 0 ? customers : { ...customers, levels: customers.levels.slice(0, place + 1) };
}

/** What is really ranked by: without dates there are neither scores nor points nor predictions. */
function rankByOf(wished: RankBy = "money", { scores, points, forecast }: Assessment): RankBy {
  if (wished === "predictedCltv" && forecast === undefined) return "money";
  if (wished === "rfmr" && points === undefined) return "money";
  const { recencyScore, frequencyScore } = scores;
  const hasCode = (customer: number) => recencyScore[customer] > 0 && frequencyScore[customer] > 0;
  if (wished === "rfm" && !recencyScore.some((_, customer) => hasCode(customer))) return "money";
  return wished;
}

function refuse(error: ReportError): ReportResult<never> {
  return { ok: false, error };
}
