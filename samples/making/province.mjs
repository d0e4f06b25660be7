// The province's own workbook: what is done for the whole of it, and the verdicts of its standing office.

export function provinceUnit(firstPeriod, code, name, prefix) {
  return [{ unit_code: code, from_period: firstPeriod, unit_name: name, province_name: name, file_prefix: `${prefix}-${code}` }];
}

// The province has no officials or leaders of its own to count: they are counted where they work.
export function withProvince(profiles, periods, code, row) {
  return [...profiles, ...periods.map(period => ({ unit_code: code, period_code: period.code, prepared_date: period.end, ...row }))];
}
