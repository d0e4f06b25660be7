// Đắk Lắk, the end of 2020: invented throughout, so that the plan of that year shows figures.

import { FewSubmissions } from './few.mjs';

const provinceName = 'Tỉnh Đắk Lắk';
const periods = [{ code: '2020-H2', year: 2020, half: 2, start: '2020-07-01', end: '2020-12-31' }];
const units = Array.from({ length: 15 }, (_, index) => String(643 + index));
const within = ['2020-02-03', '2020-06-30'];

export function makeDakLak(places) {
  const few = new FewSubmissions(places, {
    seed: 2020, periods, units, province: '66', provinceName, prefix: 'DL', consolidated: ['2020-03-02', '2020-11-30'],
    authority: { province: 'UBND tỉnh Đắk Lắk', centre: 'Bộ Nông nghiệp và Phát triển nông thôn' },
  });
  const [period] = periods;
  units.forEach((unit, index) => {
    // Eleven of fifteen have a certified product, twelve a new producer.
    if (index < 12) few.producer(unit, period, ['2020-07-06', '2020-09-30'], [[index < 11 ? (index % 4 === 0 ? 4 : 3) : 0, within]]);
    few.run(unit, period, index < 13 ? 1 : 0.6);
    for (const [serial, held] of [[1, '2020-07-24'], [2, '2020-10-23']].slice(0, index < 9 ? 2 : 1)) {
      few.add('activity', unit, period, {
        activity_code: `HD-${unit}-0${serial}`, activity_kind: 'evaluation_round', activity_level: 'district', activity_name: `Đợt ${serial}/2020 đánh giá, phân hạng sản phẩm`, held_date: held,
      });
    }
    if (index !== 6) {
      few.add('activity', unit, period, { activity_code: `HD-${unit}-03`, activity_kind: 'programme_review', activity_level: 'district', activity_name: 'Tổng kết năm 2020', held_date: '2020-12-10' });
    }
    if (index !== 13) {
      few.add('product_idea', unit, period, {
        idea_code: `YT-${unit}-01`, idea_name: `Ý tưởng sản phẩm ${index + 1}`, outreach_date: '2020-07-08', idea_date: '2020-07-20', supported_date: '2020-09-04', note: 'Số liệu minh họa',
      });
    }
  });
  few.run('66', period, 1);
  few.add('activity', '66', period, { activity_code: 'HD-66-01', activity_kind: 'evaluation_round', activity_level: 'province', activity_name: 'Đợt 1/2020 đánh giá, phân hạng sản phẩm', held_date: '2020-11-27' });
  for (const [unit, name] of [['648', 'Chuỗi giá trị thứ nhất'], ['651', 'Chuỗi giá trị thứ hai']]) {
    few.add('project', unit, period, { project_code: `DA-${unit}-01`, project_name: name, project_kind: 'value_chain', approved_date: '2020-07-15', started_date: '2020-08-17', note: 'Số liệu minh họa' });
  }
  return few.sheets;
}
