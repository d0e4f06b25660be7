// Đồng Tháp 2018-2020: what the province's plan of 2021-2025 reports of communication and trade promotion (lines 21, 23, 83-87),
// handed in by the province with its last workbook. Names are those of the plan; days are invented where it gives a year.

import { mustBe, sumOf } from './check.mjs';
import { daysAfter } from './periods.mjs';

const period = '2020-H2';

export function dongThapCommunication(province) {
  const item = (number, kind, name, issues, copies) => ({
    unit_code: province, period_code: period, communication_code: `TT-${province}-${String(number).padStart(2, '0')}`, communication_kind: kind,
    communication_name: name, published_date: '2020-12-18', issue_count: issues, copy_count: copies, note: 'Cả giai đoạn 2018-2020',
  });
  const rows = [
    item(1, 'television', 'Chuyên mục OCOP, 05 phút/kỳ/tuần', 63),
    item(2, 'handbook', 'Sổ tay tuyên truyền', 1, 10_000),
    item(3, 'guide', 'Tài liệu Hướng dẫn triển khai Chương trình', 1, 2_400),
    item(4, 'bulletin', 'Bản tin thị trường nông sản, 01 kỳ/tháng', 27),
  ];
  mustBe('printed', sumOf(rows.filter(row => row.copy_count), 'copy_count'), 12_400);
  return rows;
}

export function dongThapPromotion(province) {
  const event = (number, kind, name, day, place, values) => ({
    unit_code: province, period_code: period, event_code: `XT-${province}-${String(number).padStart(2, '0')}`, event_kind: kind,
    event_name: name, start_date: day, event_place: place, ...values,
  });
  return [
    event(1, 'fair', 'Hội chợ “Sản phẩm OCOP - Phát huy giá trị bản địa”', '2019-11-15', 'Đồng Tháp', { booth_count: 300, producer_count: 150, note: 'Hơn 300 gian hàng, 150 đơn vị đăng ký' }),
    event(2, 'fair', 'Hội chợ “Sản phẩm OCOP - Kết nối vươn xa”', '2020-11-13', 'Đồng Tháp', { booth_count: 365, producer_count: 200, note: '23 tỉnh, thành; 74 chủ thể OCOP, trong đó 34 ngoài tỉnh' }),
    event(3, 'fair', 'Các hội thảo, hội chợ trong và ngoài tỉnh', '2020-10-09', 'Nhiều nơi', { product_count: 39, note: '39 lượt sản phẩm được hỗ trợ' }),
    event(4, 'fair', 'Hội chợ “Hàng Việt - Nông nghiệp xanh - Khởi nghiệp”', '2020-09-18', 'Nhiều nơi', { booth_count: 2, product_count: 26 }),
    event(5, 'supply_conference', '“Vì sự phát triển nông nghiệp, nông dân, nông thôn” lần IX', '2020-08-14', 'Thành phố Hồ Chí Minh', { producer_count: 10 }),
    event(6, 'fair', 'Ngày hội Tam Nông tỉnh Hậu Giang', '2020-07-17', 'Hậu Giang', { producer_count: 13 }),
    event(7, 'product_week', 'Tuần hàng cá tra, basa', '2020-12-04', 'Thành phố Hà Nội', {}),
  ];
}

// The rounds of the province as its evaluations tell them.
export function dongThapActivities(province, evaluations) {
  const last = new Map();
  for (const each of evaluations) if (!(last.get(each.round) > each.evaluated)) last.set(each.round, each.evaluated);
  return [...last].sort().map(([round, day], index) => ({
    unit_code: province, period_code: period, activity_code: `HD-${province}-${String(index + 1).padStart(2, '0')}`, activity_kind: 'evaluation_round',
    activity_level: 'province', activity_name: `${round} đánh giá, phân hạng sản phẩm`, held_date: daysAfter(day, 0),
  }));
}
