// Bắc Giang, the ends of 2020 and of 2024: invented throughout, so that both phases of its programme show figures.

import { FewSubmissions } from './few.mjs';

const provinceName = 'Tỉnh Bắc Giang';
const periods = [
  { code: '2020-H2', year: 2020, half: 2, start: '2020-07-01', end: '2020-12-31' },
  { code: '2024-H2', year: 2024, half: 2, start: '2024-07-01', end: '2024-12-31' },
];
const units = ['213', '215', '216', '217', '218', '219', '220', '221', '222', '223'];
const before = ['2016-03-01', '2017-11-30'], within = ['2018-03-01', '2020-06-30'], later = ['2022-03-01', '2024-05-31'];

export function makeBacGiang(places) {
  const few = new FewSubmissions(places, {
    seed: 20182030, periods, units, province: '24', provinceName, prefix: 'BG', consolidated: ['2018-06-01', '2020-11-30'],
    authority: { district: 'UBND cấp huyện', province: 'UBND tỉnh Bắc Giang', centre: 'Bộ Nông nghiệp và Phát triển nông thôn' },
  });
  const [first, second] = periods;
  for (const unit of units) {
    few.producer(unit, first, within, [[['219', '215', '223'].includes(unit) ? 5 : 4, before], [3, before], [unit === '221' ? 0 : 3, within]]);
    few.producer(unit, first, within, [[3, within]]);
    few.run(unit, first, 0.9);
    // What was certified in 2020 has run out by then: most of it was rated again, and some is new.
    few.standing.get(unit).products.filter(product => product.stars > 0).slice(0, 3)
      .forEach(product => few.certify(unit, second, product, 're_evaluation', product.stars));
    few.producer(unit, second, later, [[unit === '217' ? 5 : 4, later], [3, later]]);
    few.run(unit, second, 0.5);
    if (unit !== '216') {
      few.add('project', unit, first, project(`DA-${unit}-01`, 'district_value_chain', 'Dự án sản phẩm trọng điểm theo chuỗi giá trị', '', '2019-08-15'));
    }
  }
  const sites = { 218: 'BG18-11.1', 220: 'BG18-11.2', 215: 'BG18-11.3' };
  for (const [unit, site] of Object.entries(sites)) {
    few.add('project', unit, first, project(`DA-${unit}-02`, 'provincial_tourism', 'Làng văn hóa du lịch sinh thái', site, unit === '215' ? '' : '2020-03-16'));
  }
  few.add('project', '218', second, project('DA-218-03', 'tourism_village', 'Mô hình làng văn hóa du lịch', '', '2023-04-10'));
  for (const [unit, opened] of [['215', '2019-09-20'], ['220', '2020-02-14'], ['218', '2019-12-12'], ['221', '2020-08-21']]) few.add('sale_point', unit, first, salePoint(unit, opened));
  for (const [unit, opened] of [['219', '2022-09-09'], ['222', '2023-05-19']]) few.add('sale_point', unit, second, salePoint(unit, opened));
  for (const period of periods) few.run('24', period, 0.9);
  few.add('project', '24', first, { ...project('DA-24-01', 'website', 'Website OCOP Bắc Giang', '', '2019-04-02'), finished_date: '2019-11-29' });
  for (const [target, verdict] of [['BG18-01', 'met'], ['BG18-05', 'met'], ['BG18-08', 'not_met']]) {
    few.add('judgement', '24', first, {
      target_id: target, verdict, evidence: 'Số liệu minh họa: chưa có báo cáo thật', judged_date: '2020-12-28', judged_by: 'Người kết luận minh họa',
    });
  }
  return few.sheets;
}

function project(project_code, project_kind, project_name, site_code, started_date) {
  return { project_code, project_kind, project_name, site_code, approved_date: started_date === '' ? '2020-10-05' : '2019-01-15', started_date, note: 'Số liệu minh họa' };
}

function salePoint(unit, opened_date) {
  return {
    sale_point_code: `DB-${unit}-01`, sale_point_name: 'Điểm giới thiệu và bán sản phẩm', sale_point_kind: 'tourist_site_counter',
    tourist_site_name: 'Điểm du lịch của huyện', tourist_site_size: 'other', opened_date, note: 'Số liệu minh họa',
  };
}
