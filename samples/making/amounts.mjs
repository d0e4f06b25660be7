// A row of the funding sheet: planned is what was hoped for, disbursed what was paid of what was mobilised.

export function fundingRow(draw, { unit, period, content }, source, mobilised, plannedTimes, disbursedShare, step) {
  const times = ([least, most]) => least + (most - least) * draw.share();
  const planned = Math.ceil(mobilised * times(plannedTimes) / step) * step;
  const disbursed = Math.floor(mobilised * times(disbursedShare) / step) * step;
  return {
    unit_code: unit, period_code: period.code, funding_year: period.year, funding_source: source, funding_content: content,
    planned_vnd: planned, mobilised_vnd: mobilised, disbursed_vnd: disbursed,
  };
}

export function byPeriodAndUnit(left, right) {
  return left.funding_year - right.funding_year || (left.period_code < right.period_code ? -1 : left.period_code > right.period_code ? 1 : 0)
    || left.unit_code - right.unit_code;
}
