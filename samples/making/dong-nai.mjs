// Đồng Nai 2019-2025: invented, but such as it might have been. Marked illustrative in every submission.
// The figures that the dashboard's statuses hang on are fixed here and checked below.

import { mustBe } from './check.mjs';
import { careers } from './dong-nai-careers.mjs';
import { dongNaiFunding } from './dong-nai-funding.mjs';
import { dongNaiJudgements, dongNaiProjects, province } from './dong-nai-projects.mjs';
import { dongNaiChannels, dongNaiIdeas, dongNaiSalePoints } from './dong-nai-sales.mjs';
import { listings } from './dong-nai-listings.mjs';
import {
  dongNaiActivities, dongNaiCommunication, dongNaiInspections, dongNaiPromotion, dongNaiRevenue, dongNaiVillages,
} from './dong-nai-monitoring.mjs';
import { dongNaiTraining } from './dong-nai-training.mjs';
import { evaluationsOf } from './dong-nai-evaluations.mjs';
import { certificationRows, number, producerRows, productRows } from './lists.mjs';
import { groupsOf, partnersOf, splitClasses, staffRows } from './people.mjs';
import { periodsBetween } from './periods.mjs';
import { provinceUnit, withProvince } from './province.mjs';
import { Draw } from './random.mjs';
import { inTime } from './standing.mjs';
import { traits } from './traits.mjs';

const periods = periodsBetween('2019-H1', '2025-H1');
// Biên Hòa and Xuân Lộc hold many products, Nhơn Trạch a handful.
const unitShares = { 731: 17, 732: 8, 734: 8, 735: 8, 736: 10, 737: 11, 738: 5.5, 739: 8.5, 740: 7, 741: 16, 742: 1 };

export function makeDongNai(places) {
  const draw = new Draw(20192025);
  const codes = Object.keys(unitShares);
  const units = places.units(codes, periods, 'Tỉnh Đồng Nai', 'DN');
  const { products, producers } = listings(draw, periods, careers(draw), unitShares);
  const evaluations = products.flatMap(product => evaluationsOf(draw, periods, product, nameOf(units, product.producer.unit)));
  number(draw, places, periods, producers, products);
  check(producers, products, evaluations);
  const first = firstCertified(evaluations);
  const firstDecided = new Map([...first].map(([product, each]) => [product, each.decided]));
  const { unit_profile, training } = dongNaiTraining(draw, periods, codes, producers, places);
  const groups = new Map(unit_profile.map(form => [form, groupsOf(form, producers, year => year >= 2021 ? 14 : 12)]));
  const isFirstPhase = period => period < '2021';
  // A generator of their own: sheets that joined later leave the draws of the others as they were.
  const later = new Draw(20252019);
  const watched = new Draw(20260522);
  traits(watched, producers, products, 0.35, ['2021-06-01', '2025-05-30']);
  return {
    units: [...units, ...provinceUnit(periods[0].code, province, 'Tỉnh Đồng Nai', 'DN')],
    unit_profile: inTime(withProvince(unit_profile, periods, province, { data_nature: 'illustrative', note: 'Số liệu minh họa' })),
    training: splitClasses(training, unit_profile, groups, isFirstPhase),
    staff: staffRows(unit_profile, groups, partnersOf(training, isFirstPhase)),
    activity: dongNaiActivities(watched, periods, codes, province, evaluations),
    trade_promotion: dongNaiPromotion(watched, periods, codes, province),
    communication: dongNaiCommunication(watched, periods, codes, province),
    inspection: dongNaiInspections(watched, periods, codes, firstDecided, products.filter(product => product.fate === 'lapsed' && !product.failsRenewal)),
    revenue: dongNaiRevenue(watched, periods, firstDecided, products),
    craft_village: dongNaiVillages(watched, periods, codes, products, firstDecided),
    project: dongNaiProjects(periods, products, firstDecided),
    sale_point: dongNaiSalePoints(later, periods, places),
    channel: dongNaiChannels(later, periods, products, firstDecided),
    product_idea: dongNaiIdeas(later, periods, products, firstDecided, new Map([...first].map(([product, each]) => [product, each.evaluated]))),
    judgement: dongNaiJudgements(),
    producer: producerRows(periods, producers),
    product: productRows(periods, products),
    certification: certificationRows(periods, evaluations),
    funding: dongNaiFunding(draw, periods, unitShares),
  };
}

// The decision with which each product was first certified.
export function firstCertified(evaluations) {
  const first = new Map();
  for (const each of evaluations.filter(one => one.star !== '')) {
    if (!first.has(each.product) || each.decided < first.get(each.product).decided) first.set(each.product, each);
  }
  return first;
}

// As an authority writes it: "UBND huyện Tân Phú". District decisions begin in 2023, after the last renaming.
function nameOf(units, code) {
  const name = units.filter(unit => unit.unit_code === code).at(-1).unit_name;
  return name[0].toLowerCase() + name.slice(1);
}

function check(producers, products, evaluations) {
  const standing = on => new Map(evaluations
    .filter(each => each.star !== '' && each.decided <= on && thirtySixMonthsAfter(each.decided) > on)
    .sort((left, right) => left.decided < right.decided ? -1 : 1)
    .map(each => [each.product, each]));
  const at2020 = standing('2020-12-31'), now = standing('2025-06-30');
  const count = (map, test) => [...map].filter(([product, each]) => test(product, each)).length;
  mustBe('in force in 2025', now.size, 298);
  mustBe('3 stars', count(now, (_, each) => each.star === 3), 222);
  mustBe('4 stars', count(now, (_, each) => each.star === 4), 68);
  mustBe('5 stars', count(now, (_, each) => each.star === 5), 8);
  mustBe('existing in 2025', count(now, product => product.listed < '2021'), 118);
  mustBe('existing in 2020', count(at2020, product => product.listed < '2019'), 14);
  mustBe('90 points in 2020', count(at2020, (product, each) => product.listed < '2019' && each.score >= 90), 2);
  mustBe('90 points at the province', new Set(evaluations
    .filter(each => each.level === 'province' && each.score >= 90 && each.decided >= '2022-07').map(each => each.product)).size, 14);
  mustBe('new producers', producers.filter(producer => producer.joined >= '2021').length, 44);
  mustBe('evaluated before listed', evaluations.filter(each => each.evaluated < each.product.listed).length, 0);
  mustBe('listed before joined', products.filter(product => product.listed < product.producer.joined).length, 0);
}

function thirtySixMonthsAfter(day) {
  return `${Number(day.slice(0, 4)) + 3}${day.slice(4)}`;
}
