/** Words that show by what, until when and by whom progress is judged. Own compilation. */

/** Who checks. */
export const verifiers = `
  verified by, verification by, confirmed by, certified by, certification by, audited by, monitored by, monitoring by, inspected by,
  inspection by, inspections by, inspectors, inspection, inspections, independent audit, independent evaluation, independent review,
  external evaluation, annual audit, auditor, auditors, observers, verification regime, on-site inspection, on-site inspections,
  report to congress, report to parliament, report to the board, report annually, annual report, annual reports, quarterly report,
  quarterly reports, progress report, progress reports, public dashboard, evaluated by, reviewed by, assessed by,
  national audit office, published annually, published quarterly, report back, reports back, monitoring and evaluation`

/** An observable state that the word benchmark may introduce. */
export const observableStates = `
  a freeze on, freeze on, a halt to, halt to, moratorium on, cessation of, end to, withdrawal of, release of, ratification of, return of,
  dismantlement of, closure of, destruction of, completion of, publication of`

/** They promise a measure without being one. */
export const benchmarkNouns = `
  benchmark, benchmarks, milestone, milestones, indicator, indicators, target, targets, metric, metrics,
  key performance indicators, kpi, kpis, threshold, thresholds, performance measures, measurable goals`

/** What happens when the measure is missed. */
export const consequences = `
  if missed, if the target is missed, if not met, if it is missed, failing which, otherwise, in default, if the benchmark is missed,
  if progress stalls, if this fails, if it fails`

/** Where the measure starts. */
export const baselines = `from a baseline, baseline of, baseline, compared with, compared to, relative to, below, above, up from, down from`
