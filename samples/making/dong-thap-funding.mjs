// Đồng Tháp: 38.614 billion đồng mobilised over 2018-2020 from three sources, spread over units, half-years and contents.

import { mustBe, sumOf } from './check.mjs';
import { byPeriodAndUnit, fundingRow } from './amounts.mjs';
import { parted } from './random.mjs';

const step = 500_000;
const mobilised = { central_budget: 6_543_000_000, local_budget: 30_296_000_000, other: 1_775_000_000 };
const periodShares = [0.05, 0.15, 0.24, 0.24, 0.32];
const contents = {
  central_budget: { training: 0.35, communication: 0.2, product_development: 0.45 },
  local_budget: { product_development: 0.4, evaluation: 0.15, trade_promotion: 0.25, project: 0.2 },
  other: { product_development: 1 },
};

export function dongThapFunding(draw, periods, unitShares) {
  const rows = [];
  for (const [source, total] of Object.entries(mobilised)) {
    const cells = periods.flatMap(period => Object.entries(unitShares).flatMap(([unit, share]) =>
      Object.entries(contents[source]).map(([content, part]) =>
        ({ unit, period, content, weight: share * part * periodShares[period.index] * (0.7 + 0.6 * draw.share()) }))));
    const amounts = parted(total / step, cells.map(cell => cell.weight));
    cells.forEach((cell, index) => {
      if (amounts[index] > 0) rows.push(fundingRow(draw, cell, source, amounts[index] * step, [1, 1.12], [0.86, 1], step));
    });
    mustBe(`funding ${source}`, sumOf(rows.filter(row => row.funding_source === source), 'mobilised_vnd'), total);
  }
  return rows.sort(byPeriodAndUnit);
}
