// Neutral names: a running number and a kind of goods. No real product, person or firm.

const kinds = {
  food: [
    'mật ong', 'gạo thơm', 'trái cây sấy', 'khô cá', 'hạt điều rang', 'cà phê rang xay', 'bưởi tươi', 'xoài tươi', 'nấm tươi',
    'bánh tráng', 'bột gạo', 'nem chua', 'nước mắm', 'muối tiêu', 'tiêu sọ', 'ca cao bột', 'rau an toàn', 'chuối sấy', 'hạt sen', 'mắm cá',
  ],
  drink: ['rượu gạo', 'nước ép trái cây', 'rượu trái cây', 'nước uống lên men', 'sữa hạt'],
  herbal: ['tinh dầu', 'trà dược liệu', 'bột nghệ', 'cao dược liệu'],
  handicraft: ['đồ gỗ mỹ nghệ', 'gốm trang trí', 'đan lát', 'tranh thủ công', 'dệt thủ công'],
  souvenir: ['đồ gỗ mỹ nghệ', 'gốm trang trí', 'đan lát', 'tranh thủ công', 'quà lưu niệm'],
  ornamental: ['cây cảnh', 'hoa lan'],
  tourism: ['điểm tham quan vườn cây', 'du lịch cộng đồng'],
};

const kindOfGroup = { herbal_2019: 'herbal', souvenir_2019: 'souvenir', tourism_2019: 'tourism', '': 'food' };

export function productName(draw, number, group) {
  return `Sản phẩm ${String(number).padStart(4, '0')} - ${draw.pick(kinds[kindOfGroup[group] ?? group])}`;
}

export function producerName(number) {
  return `Chủ thể ${String(number).padStart(4, '0')}`;
}

export function code(prefix, unit, number) {
  return `${prefix}-${unit}-${String(number).padStart(4, '0')}`;
}
