// Đồng Nai: projects, works of the programme and advice. Invented; which targets they meet, nearly meet and miss is fixed here.

import { mustBe } from './check.mjs';
import { inTime, standingRows } from './standing.mjs';

export const province = '75';
const note = 'Số liệu minh họa';

// kind, name, approved, started, finished; and where the document names it, which.
const provincial = [
  ['provincial_tourism', 'Dự án du lịch tuyến Bửu Long - Chiến khu D - Phú Lý', '2019-11-12', '2020-03-16', '', 'DN19-23.1', 'Thành phố Biên Hòa, huyện Vĩnh Cửu'],
  ['provincial_tourism', 'Dự án du lịch sinh thái Sông La Ngà - Thác Mai - Suối Mơ', '2020-01-15', '2020-06-22', '2024-11-29', 'DN19-23.2', 'Huyện Định Quán, huyện Tân Phú'],
  ['provincial_tourism', 'Dự án du lịch tâm linh, sinh thái vườn Long Khánh - Cẩm Mỹ - Xuân Lộc', '2020-05-11', '2020-10-05', '', 'DN19-23.3', 'Long Khánh, Cẩm Mỹ, Xuân Lộc'],
  ['provincial_tourism', 'Tuyến du lịch Long Thành - Nhơn Trạch', '2024-09-18', '', '', 'DN19-23.4', 'Huyện Long Thành, huyện Nhơn Trạch'],
  ['provincial_tourism', 'Dự án du lịch cộng đồng các dân tộc bản địa xã Tà Lài', '2021-08-23', '2022-04-11', '', 'DN19-23.5', 'Xã Tà Lài, huyện Tân Phú'],
  ['startup_women', 'Dự án khởi nghiệp 01 - bánh từ chuối', '2019-10-07', '2019-12-02', '2021-06-18'],
  ['startup_youth', 'Dự án khởi nghiệp 02 - nấm dược liệu', '2020-02-24', '2020-05-18', '2021-12-10'],
  ['startup_women', 'Dự án khởi nghiệp 03 - mứt trái cây', '2021-03-15', '2021-06-14', '2022-12-09'],
  ['startup_youth', 'Dự án khởi nghiệp 04 - cà phê đặc sản', '2021-09-20', '2022-01-17', '2023-10-20'],
  ['startup_women', 'Dự án khởi nghiệp 05 - đan lục bình', '2022-03-07', '2022-05-23', '2024-05-17'],
  ['startup_youth', 'Dự án khởi nghiệp 06 - tinh dầu bưởi', '2022-08-29', '2022-11-14', ''],
  ['startup_women', 'Dự án khởi nghiệp 07 - rau thủy canh', '2023-02-20', '2023-06-05', ''],
  ['startup_youth', 'Dự án khởi nghiệp 08 - mật ong rừng', '2023-09-11', '2024-01-22', ''],
  ['startup_women', 'Dự án khởi nghiệp 09 - trà sen', '2024-03-18', '2024-07-15', ''],
  ['startup_youth', 'Dự án khởi nghiệp 10 - du lịch vườn', '2025-03-24', '', ''],
  ['website', 'Website OCOP của tỉnh', '2020-02-10', '2020-03-02', '2020-08-21'],
  ['trade_database', 'Cơ sở dữ liệu xúc tiến thương mại sản phẩm OCOP', '2023-05-15', '2024-02-19', ''],
  ['policy_handbook', 'Cẩm nang chính sách Chương trình OCOP', '', '2020-11-09', '2021-05-14'],
  ['management_software', 'Phần mềm quản lý, đánh giá, phân hạng sản phẩm OCOP', '2024-10-14', '2024-12-02', '2025-05-20'],
];

// unit, produce, approved, started, finished, most products.
const district = [
  ['741', 'xoài', '2019-08-19', '2019-10-14', '2022-12-16', 3], ['731', 'bưởi', '2019-09-09', '2019-11-18', '2022-10-21', 2],
  ['736', 'xoài', '2019-12-16', '2020-04-13', '2023-06-16', 2], ['741', 'hồ tiêu', '2021-04-12', '2021-07-05', '', 4],
  ['734', 'ca cao', '2021-05-17', '2021-09-20', '2024-08-23', 2], ['731', 'gà thảo dược', '2021-08-16', '2021-11-08', '', 2],
  ['737', 'chuối', '2021-10-11', '2022-02-14', '', 3], ['732', 'sầu riêng', '2022-01-17', '2022-04-18', '', 2],
  ['739', 'sầu riêng', '2022-03-14', '2022-06-20', '', 2], ['735', 'bưởi', '2022-05-16', '2022-08-22', '', 2],
  ['736', 'chuối sấy', '2022-09-12', '2022-12-05', '', 2], ['738', 'chôm chôm', '2022-11-14', '2023-03-06', '', 1],
  ['737', 'nấm', '2023-03-13', '2023-06-19', '', 2], ['740', 'gốm', '2023-07-10', '2023-10-23', '', 1],
  ['734', 'gạo', '2023-10-16', '2024-02-26', '', 2], ['731', 'cá khô', '2024-01-15', '2024-05-13', '', 1],
  ['739', 'hồ tiêu', '2024-06-17', '2024-09-23', '', 0], ['742', 'dừa nước', '2024-10-21', '', '', 0],
];

const advised = {
  central_advice: [['741', '2019-07-15'], ['736', '2019-08-12']],
  regional_advice: [
    ['731', '2019-09-16'], ['732', '2019-10-14'], ['735', '2020-03-09'], ['737', '2020-06-15'], ['740', '2020-09-21'],
    ['734', '2021-04-19'], ['738', '2021-10-18'], ['739', '2022-05-23'], ['741', '2023-03-20'],
  ],
};

export function dongNaiProjects(periods, products, firstDecided) {
  const taken = new Set(), serials = new Map();
  const code = unit => {
    serials.set(unit, (serials.get(unit) ?? 0) + 1);
    return `DA-${unit}-${String(serials.get(unit)).padStart(2, '0')}`;
  };
  const rows = provincial.flatMap(([project_kind, project_name, approved_date, started_date, finished_date, site_code, site_name]) => {
    const project_code = code(province);
    return standingRows(periods, province, approved_date || started_date, () =>
      ({ project_code, project_name, project_kind, site_code, site_name, approved_date, started_date, finished_date, note }));
  });
  const made = [];
  for (const [index, [unit, produce, approved_date, started_date, finished_date, most]] of district.entries()) {
    const project_code = code(unit);
    const own = products
      .filter(product => product.producer.unit === unit && !taken.has(product) && firstDecided.get(product) > (started_date || '9999'))
      .sort((left, right) => firstDecided.get(left) < firstDecided.get(right) ? -1 : 1)
      .slice(0, most);
    own.forEach(product => taken.add(product));
    if (started_date) made.push(own.length);
    rows.push(...standingRows(periods, unit, approved_date, period => ({
      project_code, project_name: `Dự án cấp huyện ${String(index + 1).padStart(2, '0')} - ${produce}`, project_kind: 'district_value_chain',
      approved_date, started_date, finished_date,
      product_codes: own.filter(product => product.listed <= period.end).map(product => product.code).join(';'), note,
    })));
  }
  for (const [project_kind, units] of Object.entries(advised)) {
    for (const [unit, started_date] of units) {
      const project_code = code(unit);
      rows.push(...standingRows(periods, unit, started_date, () => ({
        project_code, project_kind, started_date, note,
        project_name: project_kind === 'central_advice' ? 'Tư vấn Trung ương hỗ trợ huyện điểm' : 'Tư vấn các tỉnh phía Nam hỗ trợ',
      })));
    }
  }
  mustBe('district projects begun in 2019-2020', district.filter(each => each[3] && each[3] < '2021').length, 3);
  mustBe('district projects begun since', district.filter(each => each[3] >= '2021').length, 14);
  mustBe('district projects with two products or more', made.filter(count => count >= 2).length, 13);
  return inTime(rows);
}

export function dongNaiJudgements() {
  const row = { unit_code: province, period_code: '2025-H1', judged_date: '2025-06-20', judged_by: 'Cơ quan thường trực Chương trình (minh họa)', note };
  return [
    { ...row, target_id: 'DN25-06', verdict: 'met', evidence: 'Quyết định khen thưởng các sản phẩm 4 sao đợt 1/2025 đã ban hành, đã chi đủ (minh họa)' },
    { ...row, target_id: 'DN25-07', verdict: 'not_met', evidence: 'Còn 18 sản phẩm hết hạn chưa được đánh giá, phân hạng lại (minh họa)' },
  ];
}
