// Đồng Nai: who makes each product, in which unit, and when it was put on the list.

import { daysAfter, later } from './periods.mjs';
import { deck, parted } from './random.mjs';

const joinedBefore2021 = 100;
const joinedSince2021 = 44;
const newCriteria = '2023-02-24';
const types = deck({ cooperative: 36, enterprise: 28, household: 30, cooperative_group: 4, farm: 2 });
const groups = deck({ food: 80, drink: 8, herbal: 5, handicraft: 4, tourism: 1, ornamental: 1, '': 1 });
// What a group was called before the criteria of 24/02/2023; plants and animals for show had none.
const oldGroup = { herbal: 'herbal_2019', handicraft: 'souvenir_2019', tourism: 'tourism_2019', ornamental: 'food' };

export function listings(draw, periods, careers, unitShares) {
  const unitCounts = parted(careers.length, Object.values(unitShares));
  const units = draw.shuffled(deck(Object.fromEntries(Object.keys(unitShares).map((unit, index) => [unit, unitCounts[index]]))));
  const products = careers.map((career, index) => {
    const listed = listedDate(draw, periods, career), group = draw.pick(groups);
    return { ...career, unit: units[index], listed, group: listed < newCriteria ? oldGroup[group] ?? group : group };
  });
  const founders = new Set(Object.keys(unitShares).map(unit => byListing(products.filter(product => product.unit === unit))[0]));
  chooseFounders(draw, founders, products.filter(product => product.era !== 'new'), joinedBefore2021);
  chooseFounders(draw, founders, products.filter(product => product.era === 'new'), joinedSince2021);

  const producers = [];
  for (const product of byListing(products)) {
    if (founders.has(product)) producers.push(founder(draw, product));
    product.producer = founders.has(product) ? producers.at(-1)
      : draw.pick(producers.filter(producer => producer.unit === product.unit && producer.joined <= product.listed));
    delete product.unit;
  }
  return { products, producers };
}

// A founder is a product with which a producer joins the Programme; the first one of a unit always is.
function chooseFounders(draw, founders, products, count) {
  const missing = count - products.filter(product => founders.has(product)).length;
  draw.shuffled(products.filter(product => !founders.has(product))).slice(0, missing).forEach(product => founders.add(product));
}

function founder(draw, product) {
  const type = draw.pick(types);
  const joined = later(daysAfter(product.listed, -draw.whole(5, 40)), product.era === 'new' ? '2021-01-04' : '2018-10-01');
  const isOrganisation = type === 'enterprise' || type === 'cooperative';
  // The target of 2019-2020 is all enterprises and cooperatives; later it is done for about half of everyone.
  const consolidated = product.era !== 'new' && isOrganisation ? draw.day(daysAfter(joined, 20), '2020-12-18')
    : draw.chance(0.5) && joined < '2024-06' ? draw.day(daysAfter(joined, 60), daysAfter(joined, 360)) : '';
  return { unit: product.unit, type, joined, consolidated };
}

function listedDate(draw, periods, career) {
  if (career.era === 'before2019') return draw.day('2018-10-15', '2018-12-21');
  const half = career.fails ?? career.half;
  const last = half === null ? null : lastDayFor(periods[half]);
  if (career.era === 'before2021') return draw.day('2019-01-14', last !== null && last < '2020-10-16' ? last : '2020-10-16');
  if (career.waits) return draw.day('2024-11-04', '2025-03-28');
  return last === null ? draw.day('2022-01-10', '2025-05-30') : draw.day(later('2021-01-11', daysAfter(last, -280)), last);
}

// Dossiers are in by the end of April or of October.
function lastDayFor(period) {
  return period.half === 1 ? `${period.year}-04-23` : `${period.year}-10-23`;
}

function byListing(products) {
  return products
    .map((product, index) => [product, index])
    .sort(([left, first], [right, second]) => left.listed < right.listed ? -1 : left.listed > right.listed ? 1 : first - second)
    .map(([product]) => product);
}
