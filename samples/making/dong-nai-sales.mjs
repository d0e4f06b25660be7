// Đồng Nai: points of sale, sales channels, and product ideas on their way through the cycle. Invented.

import { mustBe } from './check.mjs';
import { province } from './dong-nai-projects.mjs';
import { daysAfter } from './periods.mjs';
import { inTime, standingRows } from './standing.mjs';

const note = 'Số liệu minh họa';
const lastDay = '2025-06-20';

// unit, kind, name, opened, closed, tourist site, its size.
const points = [
  [province, 'provincial_centre', 'Trung tâm giới thiệu và bán sản phẩm OCOP tỉnh', '2020-11-20', ''],
  [province, 'out_of_province', 'Gian hàng OCOP Đồng Nai tại Thành phố Hồ Chí Minh', '2022-09-16', ''],
  [province, 'out_of_province', 'Gian hàng OCOP Đồng Nai tại Hà Nội', '2023-10-06', '2024-12-27'],
  ['731', 'district_point', 'Điểm bán cấp huyện 01', '2021-06-18', ''], ['741', 'district_point', 'Điểm bán cấp huyện 02', '2021-12-10', ''],
  ['736', 'district_point', 'Điểm bán cấp huyện 03', '2022-04-29', ''], ['732', 'district_point', 'Điểm bán cấp huyện 04', '2022-08-26', ''],
  ['737', 'district_point', 'Điểm bán cấp huyện 05', '2022-12-16', ''], ['734', 'district_point', 'Điểm bán cấp huyện 06', '2023-05-19', ''],
  ['735', 'district_point', 'Điểm bán cấp huyện 07', '2023-11-17', '2025-03-31'], ['739', 'district_point', 'Điểm bán cấp huyện 08', '2024-07-12', ''],
  ['740', 'district_point', 'Điểm bán cấp huyện 09', '2025-01-17', ''],
  ['731', 'showroom', 'Cửa hàng nông sản 01', '2019-12-13', ''], ['732', 'showroom', 'Cửa hàng nông sản 02', '2021-04-23', ''],
  ['738', 'commune_point', 'Điểm bán cấp xã 01', '2024-03-15', ''],
  ['734', 'tourist_site_counter', 'Quầy OCOP 01', '2021-09-03', '', 'Khu du lịch Suối Mơ', 'large'],
  ['736', 'tourist_site_counter', 'Quầy OCOP 02', '2022-06-10', '', 'Khu du lịch Thác Mai', 'large'],
  ['741', 'tourist_site_counter', 'Quầy OCOP 03', '2023-02-10', '', 'Khu du lịch núi Chứa Chan', 'large'],
  ['731', 'tourist_site_counter', 'Quầy OCOP 04', '', '', 'Khu du lịch Bửu Long', 'large'],
];
const platforms = ['Postmart', 'Voso', 'Shopee', 'Lazada'];
const shops = [
  ['supermarket', 'Co.opmart Biên Hòa'], ['supermarket', 'MM Mega Market Biên Hòa'], ['supermarket', 'GO! Đồng Nai'],
  ['mall', 'Vincom Plaza Biên Hòa'], ['convenience_store', 'Bách Hóa Xanh'],
];

export function dongNaiSalePoints(draw, periods, places) {
  const serials = new Map();
  const rows = points.flatMap(([unit, sale_point_kind, sale_point_name, opened_date, closed_date, tourist_site_name, tourist_site_size]) => {
    serials.set(unit, (serials.get(unit) ?? 0) + 1);
    const sale_point_code = `DB-${unit}-${String(serials.get(unit)).padStart(2, '0')}`;
    const isHere = sale_point_kind !== 'out_of_province';
    const commune_code = isHere ? draw.pick(places.communes(unit === province ? '731' : unit, periods[0].start, periods.at(-1).end)) : '';
    return standingRows(periods, unit, opened_date || '2021-02-01', () =>
      ({ sale_point_code, sale_point_name, sale_point_kind, commune_code, opened_date, closed_date, tourist_site_name, tourist_site_size, note }));
  });
  mustBe('district points opened since 2021', points.filter(each => each[1] === 'district_point' && each[3] >= '2021').length, 9);
  return inTime(rows);
}

// Once certified, two in three products find a platform, one in three a shop; a few leave it again.
export function dongNaiChannels(draw, periods, products, firstDecided) {
  const rows = [];
  for (const product of products.filter(each => firstDecided.has(each))) {
    const sold = [];
    if (draw.chance(0.66)) sold.push(['ecommerce', draw.pick(platforms)]);
    if (draw.chance(0.12)) sold.push(['ecommerce', 'Tiki']);
    if (draw.chance(0.36)) sold.push(draw.pick(shops));
    for (const [channel_kind, channel_name] of sold) {
      const since_date = daysAfter(firstDecided.get(product), draw.whole(20, 240));
      const end = daysAfter(since_date, draw.whole(200, 700));
      if (since_date > lastDay) continue;
      rows.push(...standingRows(periods, product.producer.unit, since_date, () => ({
        product_code: product.code, channel_kind, channel_name, since_date,
        until_date: end <= lastDay && draw.chance(0.01) ? end : '', note,
      })).slice(0, 1));
    }
  }
  return inTime(rows);
}

// Twelve products go through all six steps in 2019-2020, as the plan asks; later ones are on their way.
export function dongNaiIdeas(draw, periods, products, firstDecided, evaluatedOn) {
  const rows = [], serials = new Map();
  const add = (unit, name, product, steps, supported_date) => {
    serials.set(unit, (serials.get(unit) ?? 0) + 1);
    const idea_code = `YT-${unit}-${String(serials.get(unit)).padStart(3, '0')}`;
    rows.push(...standingRows(periods, unit, steps.idea_date, period => ({
      idea_code, idea_name: name, supported_date, note, ...steps,
      product_code: product && product.listed <= period.end ? product.code : '',
    })));
  };
  const early = products.filter(each => firstDecided.get(each) < '2020-10').sort(byCode).filter((_, index) => index % 3 === 0).slice(0, 12);
  const late = products.filter(each => firstDecided.get(each) >= '2021-06' && firstDecided.get(each) < '2025').sort(byCode).filter((_, index) => index % 5 === 0);
  for (const product of [...early, ...late]) {
    const evaluation_date = evaluatedOn.get(product);
    const idea_date = daysAfter(evaluation_date, -draw.whole(230, 300)), plan_date = daysAfter(idea_date, draw.whole(20, 45));
    const steps = {
      outreach_date: daysAfter(idea_date, -draw.whole(5, 25)), idea_date, plan_date,
      implementation_date: daysAfter(plan_date, draw.whole(15, 40)), evaluation_date,
      promotion_date: early.includes(product) || draw.chance(0.8) ? daysAfter(firstDecided.get(product), draw.whole(10, 60)) : '',
    };
    add(product.producer.unit, `Ý tưởng ${product.name.replace(/^Sản phẩm /, '')}`, product, steps, draw.chance(0.75) ? daysAfter(plan_date, 10) : '');
  }
  const units = [...new Set(products.map(each => each.producer.unit))].sort();
  for (const [index, unit] of units.entries()) {
    const idea_date = draw.day('2024-07-08', '2025-04-25');
    add(unit, `Ý tưởng mới ${String(index + 1).padStart(2, '0')}`, null, {
      outreach_date: daysAfter(idea_date, -12), idea_date, plan_date: index % 3 ? daysAfter(idea_date, 35) : '',
      implementation_date: '', evaluation_date: '', promotion_date: '',
    }, index % 3 ? daysAfter(idea_date, 45) : '');
  }
  mustBe('products through the cycle by 2020', rows.filter(row => row.promotion_date && row.promotion_date < '2021' && row.product_code).length > 0, true);
  mustBe('early ideas', early.length, 12);
  return inTime(rows);
}

function byCode(left, right) {
  return left.code < right.code ? -1 : 1;
}
