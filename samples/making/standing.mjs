// Rows of lists that stand from period to period. A row that changes is written again with the period that first has it so.

import { periodOf } from './periods.mjs';

// What a list says of an entry at the end of each period from the first that knows it; only what is new is a row.
export function standingRows(periods, unit, since, rowAt) {
  const rows = [];
  for (const period of periods.slice(periodOf(periods, since).index)) {
    const row = { unit_code: unit, ...rowAt(period) };
    if (rows.length === 0 || Object.keys(row).some(key => row[key] !== rows.at(-1)[key] && key !== 'period_code')) {
      rows.push({ period_code: period.code, ...row });
    }
  }
  return rows;
}

export function inTime(rows) {
  return rows
    .map((row, index) => [row, index])
    .sort(([left, first], [right, second]) => compare(left.period_code, right.period_code) || compare(left.unit_code, right.unit_code) || first - second)
    .map(([row]) => row);
}

function compare(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
