// Đồng Tháp 2018-2020, rebuilt so that the totals are those its plan of 2021-2025 reports for the years before.
// Who made what, where and when is invented; the totals are checked below, one by one.

import { mustBe } from './check.mjs';
import { certificationRows, number, producerRows, productRows } from './lists.mjs';
import { daysAfter, later, periodsBetween } from './periods.mjs';
import { Draw, deck } from './random.mjs';
import { dongThapFunding } from './dong-thap-funding.mjs';
import { dongThapChannels, dongThapProjects, dongThapSalePoints, province } from './dong-thap-projects.mjs';
import { dongThapActivities, dongThapCommunication, dongThapPromotion } from './dong-thap-monitoring.mjs';
import { groupsOf, partnersOf, splitClasses, staffRows } from './people.mjs';
import { provinceUnit, withProvince } from './province.mjs';
import { dongThapTraining } from './dong-thap-training.mjs';
import { traits } from './traits.mjs';

const periods = periodsBetween('2018-H2', '2020-H2');
const unitShares = { 866: 9, 867: 11, 868: 5, 869: 4, 870: 4, 871: 5, 872: 9, 873: 8, 874: 5, 875: 6, 876: 7, 877: 5 };
const rounds = {
  2019: { round: 'Đợt 1/2019', from: '2019-11-18', to: '2019-12-06', decided: '2019-12-24', decisionNo: 'MH-01/2019/QĐ' },
  20201: { round: 'Đợt 1/2020', from: '2020-05-25', to: '2020-06-12', decided: '2020-06-26', decisionNo: 'MH-01/2020/QĐ' },
  20202: { round: 'Đợt 2/2020', from: '2020-11-23', to: '2020-12-09', decided: '2020-12-22', decisionNo: 'MH-02/2020/QĐ' },
};

export function makeDongThap(places) {
  const draw = new Draw(20182020);
  const units = draw.shuffled(deck(unitShares));
  const early = producers(draw, units.splice(0, 32), { enterprise: 16, cooperative: 2, household: 12 },
    { enterprise: 1, household: 1 }, index => index < 8 ? ['2018-10-08', '2018-12-14'] : ['2019-01-07', '2019-05-31']);
  const late = producers(draw, units, { enterprise: 12, cooperative: 4, household: 17 },
    { enterprise: 3, cooperative: 2, household: 8 }, index => index % 2 ? ['2020-01-06', '2020-03-13'] : ['2020-01-06', '2020-08-28']);
  const first = year2019(draw, early);
  const second = year2020(draw, early, late, first);
  consolidate(draw, [...early, ...late]);

  const everyone = [...early, ...late], products = [...first.products, ...second.products];
  const evaluations = [...first.evaluations, ...second.evaluations];
  number(draw, places, periods, everyone, products);
  check(everyone, products, evaluations);
  const codes = Object.keys(unitShares);
  const { unit_profile, training } = dongThapTraining(draw, periods, codes, everyone, places);
  const groups = new Map(unit_profile.map(form => [form, groupsOf(form, everyone, () => 14)]));
  traits(new Draw(20201222), everyone, products, 0, ['2018-10-08', '2020-12-22']);
  const certified = [...new Set(evaluations.filter(each => each.star !== '').map(each => each.product))];
  return {
    units: [...places.units(codes, periods, 'Tỉnh Đồng Tháp', 'DT'), ...provinceUnit('2020-H2', province, 'Tỉnh Đồng Tháp', 'DT')],
    unit_profile: withProvince(unit_profile, periods.slice(-1), province,
      { data_nature: 'reconstructed', note: 'Chi tiết dựng lại theo tổng số của văn bản' }),
    training: splitClasses(training, unit_profile, groups, () => true),
    staff: staffRows(unit_profile, groups, partnersOf(training, () => true)),
    activity: dongThapActivities(province, evaluations),
    trade_promotion: dongThapPromotion(province),
    communication: dongThapCommunication(province),
    project: dongThapProjects(),
    sale_point: dongThapSalePoints(),
    channel: dongThapChannels(new Draw(20202018), certified),
    producer: producerRows(periods, everyone),
    product: productRows(periods, products),
    certification: certificationRows(periods, evaluations),
    funding: dongThapFunding(draw, periods, unitShares),
  };
}

// Those who will have a certified product first, then those who will not.
function producers(draw, units, certifiedTypes, otherTypes, joinedBetween) {
  const certified = deck(certifiedTypes), others = deck(otherTypes);
  const dates = draw.shuffled(units.map((_, index) => draw.day(...joinedBetween(index))));
  return [...certified, ...others].map((type, index) =>
    ({ type, unit: units[index], joined: dates[index], willCertify: index < certified.length, consolidated: '' }));
}

function year2019(draw, early) {
  const stars = draw.shuffled(deck({ 4: 23, 3: 47 })).map(Number);
  const groups = draw.shuffled(deck({ food: 53, drink: 9, herbal_2019: 5, souvenir_2019: 3 }));
  const certified = early.filter(producer => producer.willCertify);
  const upgrading = certified.filter(producer => producer.type === 'household').slice(0, 4);
  // The four whose products go up next year have two more products of three stars each.
  const promised = upgrading.flatMap(producer => [producer, producer]);
  const products = stars.map((star, index) => {
    const producer = index < certified.length ? certified[index]
      : star === 3 && promised.length > 0 ? promised.pop()
      : draw.pick(certified);
    return { producer, star, group: groups[index], listed: draw.day(daysAfter(producer.joined, 4), '2019-09-30') };
  });
  const failed = [...early.filter(producer => !producer.willCertify), draw.pick(certified)]
    .map(producer => ({ producer, group: 'food', listed: draw.day(daysAfter(producer.joined, 4), '2019-09-30') }));
  const evaluations = [
    ...products.map(product => evaluation(draw, product, 'first', rounds[2019], product.star, product.star === 4 ? [70, 88] : [50, 69.5])),
    ...failed.map(product => evaluation(draw, product, 'first', rounds[2019], '', [36, 49.5])),
  ];
  return { products: [...products, ...failed], evaluations, upgrading };
}

function year2020(draw, early, late, first) {
  const stars = draw.shuffled(deck({ 4: 26, 3: 65 })).map(Number);
  const groups = draw.shuffled(deck({ food: 74, drink: 1, herbal_2019: 5, souvenir_2019: 6, tourism_2019: 3, '': 2 }));
  const newcomers = late.filter(producer => producer.willCertify);
  const everyone = [...newcomers, ...early.filter(producer => producer.willCertify)];
  let near90 = 4;
  const products = stars.map((star, index) => listed2020(draw, index < newcomers.length ? newcomers[index] : draw.pick(everyone), groups[index], star));
  const failing = [...[...early, ...late].filter(producer => !producer.willCertify), ...Array.from({ length: 7 }, () => draw.pick(everyone))];
  const failed = failing.map(producer => listed2020(draw, producer, 'food'));
  const threes = first.products.filter(product => product.star === 3);
  const raised = first.upgrading.flatMap(producer => threes.filter(product => product.producer === producer).slice(0, 2));
  const notRaised = draw.shuffled(threes.filter(product => !raised.includes(product))).slice(0, 9);
  const roundOf = index => rounds[index % 3 === 0 ? 20201 : 20202];
  const evaluations = [
    ...products.map(product => evaluation(draw, product, 'first', product.round, product.star,
      product.star === 3 ? [50, 69.5] : near90-- > 0 ? [90.2, 92.5] : [70, 88.5])),
    ...failed.map(product => evaluation(draw, product, 'first', product.round, '', [34, 49.5])),
    ...raised.map((product, index) => evaluation(draw, product, 'upgrade', roundOf(index), 4, [71, 84])),
    ...notRaised.map((product, index) => evaluation(draw, product, 'upgrade', roundOf(index), '', [58, 69.5])),
  ];
  return { products: [...products, ...failed], evaluations };
}

function listed2020(draw, producer, group, star) {
  const isEarly = producer.joined <= '2020-03-31' && draw.chance(0.6);
  const from = later('2020-01-06', daysAfter(producer.joined, 3));
  return {
    producer, group, star, round: rounds[isEarly ? 20201 : 20202],
    listed: draw.day(from, isEarly ? '2020-04-24' : '2020-10-23'),
  };
}

function evaluation(draw, product, kind, round, star, [least, most]) {
  const isCertified = star !== '';
  return {
    product, kind, star, level: 'province', round: round.round, evaluated: draw.day(round.from, round.to),
    score: draw.score(least, most), result: isCertified ? 'certified' : 'not_certified',
    decisionNo: isCertified ? round.decisionNo : '', decided: isCertified ? round.decided : '',
    authority: isCertified ? 'UBND tỉnh Đồng Tháp' : '',
  };
}

function consolidate(draw, everyone) {
  for (const [type, count] of Object.entries({ household: 27, enterprise: 4, cooperative: 4 })) {
    draw.shuffled(everyone.filter(producer => producer.type === type && producer.willCertify)).slice(0, count)
      .forEach(producer => { producer.consolidated = draw.day(daysAfter(producer.joined, 45), '2020-12-11'); });
  }
}

function check(producersAll, products, evaluations) {
  const inYear = (year, test) => evaluations.filter(each => each.evaluated.startsWith(year) && test(each)).length;
  const hasCertified = new Set(evaluations.filter(each => each.star !== '').map(each => each.product.producer));
  mustBe('entered 2019', inYear('2019', () => true), 73);
  mustBe('entered 2020', inYear('2020', () => true), 130);
  mustBe('upgrades tried', inYear('2020', each => each.kind === 'upgrade'), 17);
  mustBe('certified 2019', inYear('2019', each => each.star !== ''), 70);
  mustBe('certified 2020, 4 stars', inYear('2020', each => each.star === 4), 34);
  mustBe('certified 2020, 3 stars', inYear('2020', each => each.star === 3), 65);
  mustBe('90 points', inYear('2020', each => each.score >= 90), 4);
  mustBe('producers', producersAll.length, 78);
  mustBe('producers with a certified product', hasCertified.size, 63);
  mustBe('consolidated', producersAll.filter(producer => producer.consolidated !== '').length, 35);
  mustBe('products', products.length, 186);
  mustBe('joined by 2019', producersAll.filter(producer => producer.joined < '2020').length, 32);
  mustBe('evaluated before listed', evaluations.filter(each => each.evaluated < each.product.listed).length, 0);
}
