// Training classes as rows of the template.

const names = {
  official: ['Tổ chức thực hiện Chương trình', 'Chu trình OCOP và hồ sơ sản phẩm', 'Đánh giá, phân hạng sản phẩm', 'Theo dõi, báo cáo Chương trình'],
  leader: ['Phương án sản xuất kinh doanh', 'Hoàn thiện hồ sơ sản phẩm', 'Bao bì, nhãn hiệu, truy xuất nguồn gốc', 'Bán hàng trực tuyến'],
  partner_official: ['Phối hợp thực hiện Chương trình'],
  worker: ['An toàn thực phẩm, kỹ năng bán hàng'],
};

// Held at a working day of the period; in the first half-year of a programme not before October.
export function classRow(draw, serials, { unit, period }, audience, attendances, trainees) {
  const key = `${unit}-${period.year}`;
  serials.set(key, (serials.get(key) ?? 0) + 1);
  const from = period.code === '2018-H2' ? '2018-10-08' : period.start;
  return {
    unit_code: unit, period_code: period.code,
    training_class_code: `TH-${key}-${String(serials.get(key)).padStart(2, '0')}`,
    training_name: draw.pick(names[audience]), audience, training_level: draw.chance(0.75) ? 'district' : 'commune',
    start_date: draw.day(from, period.half === 1 ? `${period.year}-06-14` : `${period.year}-12-14`),
    attendance_count: attendances, trainee_count: trainees,
  };
}
