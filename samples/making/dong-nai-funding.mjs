// Đồng Nai: what was mobilised by mid-2025 of the 341 billion đồng that were planned for 2019-2025.

import { byPeriodAndUnit, fundingRow } from './amounts.mjs';
import { mustBe, sumOf } from './check.mjs';
import { parted } from './random.mjs';

const step = 500_000;
const mobilised = { provincial_budget: 112_400_000_000, district_budget: 12_650_000_000, community: 158_200_000_000 };
const periodShares = [3, 5, 6, 8, 6, 7, 8, 10, 9, 11, 10, 11, 6];
const contents = {
  provincial_budget: { training: 8, communication: 10, product_development: 30, evaluation: 7, trade_promotion: 25, project: 20 },
  district_budget: { communication: 30, product_development: 50, management: 20 },
  community: { product_development: 80, trade_promotion: 20 },
};

export function dongNaiFunding(draw, periods, unitShares) {
  const rows = [];
  for (const [source, total] of Object.entries(mobilised)) {
    const cells = periods.flatMap(period => Object.entries(unitShares).flatMap(([unit, share]) =>
      Object.entries(contents[source]).map(([content, part]) => ({
        // Even where there are few products the Programme has to be run.
        unit, period, content, weight: (share + 2) * part * periodShares[period.index] * (0.6 + 0.8 * draw.share()),
      }))));
    const amounts = parted(total / step, cells.map(cell => cell.weight));
    cells.forEach((cell, index) => {
      const paid = cell.period === periods.at(-1) ? [0.55, 0.8] : [0.84, 1];
      if (amounts[index] > 0) rows.push(fundingRow(draw, cell, source, amounts[index] * step, [1, 1.2], paid, step));
    });
    mustBe(`funding ${source}`, sumOf(rows.filter(row => row.funding_source === source), 'mobilised_vnd'), total);
  }
  return rows.sort(byPeriodAndUnit);
}
