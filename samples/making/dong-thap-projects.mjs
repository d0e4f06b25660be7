// Đồng Tháp: pilot models, points of sale and channels, as the plan 2021-2025 tells the results of 2018-2020. What it does
// not say (codes, the day a place was opened, which product is sold where) is marked in the note.

import { mustBe } from './check.mjs';
import { inTime } from './standing.mjs';

export const province = '87';
const last = { period_code: '2020-H2' };
const dayUnknown = 'Văn bản không nêu ngày mở: ghi ngày cuối năm 2020';

export function dongThapProjects() {
  return inTime([
    { ...last, unit_code: '867', project_code: 'DA-867-01', project_name: 'Đề án Làng văn hóa du lịch Sa Đéc', project_kind: 'pilot_model', site_code: 'DT21-08.2',
      site_name: 'Thành phố Sa Đéc', note: 'Tờ trình số 143/TTr-UBND ngày 04/12/2020: chưa phê duyệt' },
    { ...last, unit_code: '872', project_code: 'DA-872-01', project_name: 'Dự án mô hình điểm phát triển sản phẩm OCOP - sản phẩm từ sen', project_kind: 'pilot_model',
      site_code: 'DT21-08.1', site_name: 'Huyện Tháp Mười', approved_date: '2020-08-28', note: 'Quyết định số 1332/QĐ-UBND-HC ngày 28/8/2020' },
  ]);
}

export function dongThapSalePoints() {
  const opened = { ...last, opened_date: '2020-12-31', note: dayUnknown };
  const outside = { ...opened, unit_code: province, sale_point_kind: 'out_of_province' };
  const site = { ...opened, sale_point_kind: 'tourist_site_counter', tourist_site_size: 'large' };
  return inTime([
    { ...outside, sale_point_code: 'DB-87-01', sale_point_name: 'Trung tâm Giới thiệu trưng bày đặc sản và Du lịch Đồng Tháp tại Hà Nội', address: 'Hà Nội' },
    { ...outside, sale_point_code: 'DB-87-02', sale_point_name: 'Điểm trưng bày, giới thiệu đặc sản Đồng Tháp, điểm Siêu thị Sài Gòn', address: 'Thành phố Hồ Chí Minh' },
    { ...outside, sale_point_code: 'DB-87-03', sale_point_name: 'Điểm trưng bày, giới thiệu đặc sản Đồng Tháp, điểm Phú Mỹ Hưng', address: 'Thành phố Hồ Chí Minh' },
    { ...opened, unit_code: '867', sale_point_code: 'DB-867-01', sale_point_name: 'Cửa hàng OCOP Đồng Tháp tại Làng hoa Sa Đéc', sale_point_kind: 'showroom' },
    { ...site, unit_code: '867', sale_point_code: 'DB-867-02', sale_point_name: 'Nơi trưng bày sản phẩm OCOP', tourist_site_name: 'Khu du lịch hoa kiểng Sa Đéc' },
    { ...site, unit_code: '871', sale_point_code: 'DB-871-01', sale_point_name: 'Nơi trưng bày sản phẩm OCOP', tourist_site_name: 'Khu du lịch Tràm Chim' },
    { ...site, unit_code: '873', sale_point_code: 'DB-873-01', sale_point_name: 'Nơi trưng bày sản phẩm OCOP', tourist_site_name: 'Khu di tích Xẻo Quýt' },
  ]);
}

// "Trên 33 sản phẩm OCOP" supplied supermarkets by contract: 33 of the certified ones, drawn by lot.
export function dongThapChannels(draw, products) {
  const chains = ['Co.op Mart', 'Big C', 'Vin Mart', 'Tứ Sơn'];
  const sold = draw.shuffled(products).slice(0, 33);
  mustBe('products in supermarkets', sold.length, 33);
  return inTime(sold.map((product, index) => ({
    ...last, unit_code: product.producer.unit, product_code: product.code, channel_kind: 'supermarket', channel_name: chains[index % chains.length],
    since_date: '2020-12-31', note: 'Sản phẩm, siêu thị và ngày: giả định; số sản phẩm theo văn bản',
  })));
}
