// Đồng Nai: rounds, reviews, fairs, broadcasts, inspections, turnover and craft villages. All invented.

import { mustBe } from './check.mjs';
import { daysAfter, periodOf } from './periods.mjs';
import { inTime } from './standing.mjs';

const serial = number => String(number).padStart(2, '0');
const row = (unit, period, values) => ({ unit_code: unit, period_code: period.code, ...values });

// Rounds as the evaluations tell them; a review of the year in most districts, one of the province when a phase ends.
export function dongNaiActivities(draw, periods, units, province, evaluations) {
  const rows = [];
  const rounds = new Map();
  for (const each of evaluations.filter(one => one.level !== 'centre')) {
    const unit = each.level === 'district' ? each.product.producer.unit : province;
    const key = `${unit} ${each.level} ${each.round}`;
    if (!rounds.has(key) || rounds.get(key).day < each.evaluated) rounds.set(key, { unit, level: each.level, round: each.round, day: each.evaluated });
  }
  const numbers = new Map();
  const add = (unit, kind, level, name, day) => {
    const period = periodOf(periods, day), key = `${unit}-${period.year}`;
    numbers.set(key, (numbers.get(key) ?? 0) + 1);
    rows.push(row(unit, period, {
      activity_code: `HD-${key}-${serial(numbers.get(key))}`, activity_kind: kind, activity_level: level, activity_name: name, held_date: day,
    }));
  };
  for (const { unit, level, round, day } of [...rounds.values()].sort((left, right) => left.day < right.day ? -1 : 1)) {
    add(unit, 'evaluation_round', level, `${round} đánh giá, phân hạng sản phẩm`, day);
  }
  for (const period of periods.filter(each => each.half === 2)) {
    for (const unit of units.filter(() => draw.chance(0.7))) {
      add(unit, 'programme_review', 'district', `Sơ kết thực hiện Chương trình năm ${period.year}`, draw.day(`${period.year}-12-01`, `${period.year}-12-20`));
    }
    if (period.year === 2020) add(province, 'programme_review', 'province', 'Tổng kết giai đoạn 2019 - 2020', '2020-12-18');
  }
  return inTime(rows);
}

// A partner conference every year but 2021, when nobody could meet; two fairs of the province a year, some of the districts.
export function dongNaiPromotion(draw, periods, units, province) {
  const rows = [];
  const event = (unit, period, number, kind, name, scale) => rows.push(row(unit, period, {
    event_code: `XT-${unit}-${period.code}-${serial(number)}`, event_kind: kind, event_name: name,
    start_date: draw.day(period.start, `${period.year}-${period.half === 1 ? '06-14' : '12-14'}`),
    event_place: draw.pick(['Thành phố Biên Hòa', 'Thành phố Hồ Chí Minh', 'Thành phố Long Khánh', 'Thành phố Hà Nội']),
    booth_count: draw.whole(2, 4) * scale, producer_count: draw.whole(2, 5) * scale, product_count: draw.whole(5, 9) * scale,
    contract_count: draw.whole(1, 2) * scale, contract_vnd: draw.whole(80, 400) * scale * 1_000_000,
  }));
  for (const period of periods) {
    event(province, period, 1, 'fair', 'Hội chợ sản phẩm OCOP', 6);
    if (period.half === 2 && period.year !== 2021) event(province, period, 2, 'partner_conference', `Hội nghị đối tác OCOP năm ${period.year}`, 3);
    for (const unit of units.filter(() => draw.chance(0.4))) {
      event(unit, period, 1, draw.pick(['fair', 'supply_conference', 'product_week']), 'Đưa sản phẩm đi giới thiệu, kết nối tiêu thụ', 1);
    }
  }
  mustBe('partner conferences', rows.filter(each => each.event_kind === 'partner_conference').length, 5);
  return inTime(rows);
}

export function dongNaiCommunication(draw, periods, units, province) {
  const rows = [];
  for (const period of periods) {
    const item = (unit, number, kind, name, issues, copies) => rows.push(row(unit, period, {
      communication_code: `TT-${unit}-${period.code}-${serial(number)}`, communication_kind: kind, communication_name: name,
      published_date: draw.day(`${period.year}-${period.half === 1 ? '06' : '12'}-01`, `${period.year}-${period.half === 1 ? '06-14' : '12-14'}`),
      issue_count: issues, copy_count: copies,
    }));
    item(province, 1, 'television', 'Chuyên mục OCOP hằng tuần', 24);
    item(province, 2, 'press', 'Tin, bài về sản phẩm OCOP', draw.whole(8, 20));
    if (period.code === '2019-H2' || period.code === '2022-H1') item(province, 3, 'handbook', 'Sổ tay hướng dẫn Chương trình', 1, 5000);
    for (const unit of units) item(unit, 1, 'radio', 'Phát thanh của huyện và các xã', draw.whole(10, 40));
  }
  return inTime(rows);
}

// Of products that have a certificate. Four that were going to lapse lose theirs before: the figures of later periods stay as they are.
export function dongNaiInspections(draw, periods, units, decided, lapsing) {
  const rows = [];
  const losing = draw.shuffled(lapsing.filter(product => product.half >= 2 && product.half <= 5)).slice(0, 4)
    .map(product => ({ product, day: daysAfter(decided.get(product), 3 * 365 - draw.whole(60, 150)) }));
  mustBe('revocations', losing.length, 4);
  for (const period of periods.slice(2)) {
    for (const unit of units) {
      const own = [...decided].filter(([product, day]) => product.producer.unit === unit && day < period.start).map(([product]) => product);
      for (const product of draw.shuffled(own).slice(0, draw.whole(1, 3))) {
        const result = draw.chance(0.8) ? 'passed' : draw.chance(0.8) ? 'reminded' : 'penalised';
        rows.push(row(unit, period, {
          inspection_date: draw.day(period.start, `${period.year}-${period.half === 1 ? '06-10' : '12-10'}`), product_code: product.code,
          inspecting_body: 'Đoàn kiểm tra liên ngành', inspection_result: result,
        }));
      }
    }
  }
  for (const [index, { product, day }] of losing.entries()) {
    rows.push(row(product.producer.unit, periodOf(periods, day), {
      inspection_date: day, product_code: product.code, inspecting_body: 'Đoàn kiểm tra liên ngành', inspection_result: 'revoked',
      revocation_decision_no: `MH-TH-${serial(index + 1)}/QĐ`, revocation_date: day, revocation_ground: 'Không duy trì điều kiện an toàn thực phẩm (minh họa)',
    }));
  }
  const once = new Map(rows.map(each => [`${each.inspection_date} ${each.product_code}`, each]));
  return inTime([...once.values()]);
}

// The last three half-years, of nearly all products with a certificate.
export function dongNaiRevenue(draw, periods, decided, products) {
  return inTime(periods.slice(-3).flatMap(period => products
    .filter(product => decided.has(product) && decided.get(product) < period.start && draw.chance(0.92))
    .map(product => row(product.producer.unit, period, {
      product_code: product.code, product_name: product.name,
      revenue_vnd: draw.whole(60, 900) * (product.star === 4 ? 2 : 1) * 1_000_000, worker_count: draw.whole(2, 24),
    }))));
}

export function dongNaiVillages(draw, periods, units, products, decided) {
  const crafts = products.filter(product => ['souvenir_2019', 'handicraft'].includes(product.group) && decided.has(product) && product.fate !== 'lapsed');
  return units.slice(0, 9).map((unit, index) => {
    const own = index % 2 === 0 ? crafts.filter(product => product.producer.unit === unit) : [];
    const product = own.length > 0 ? draw.pick(own) : null;
    const period = product ? periodOf(periods, decided.get(product)) : periods[0];
    return row(unit, period, {
      village_code: `LN-${unit}-01`, village_name: `Làng nghề ${serial(index + 1)}`, recognised_date: draw.day('2012-01-02', '2018-12-20'), product_code: product?.code,
    });
  });
}
