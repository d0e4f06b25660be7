// Turns producers and products into rows of the template: codes by unit in the order of their dates, names, communes.

import { periodOf } from './periods.mjs';
import { code, producerName, productName } from './words.mjs';

// Gives every producer and product its code, name and commune. About two thirds of the products know their commune.
export function number(draw, places, periods, producers, products) {
  const communes = new Map();
  for (const unit of new Set(producers.map(producer => producer.unit))) {
    communes.set(unit, places.communes(unit, periods[0].start, periods.at(-1).end));
  }
  inOrder(producers, 'joined').forEach(([producer, serial], index) => {
    producer.code = code('CT', producer.unit, serial);
    producer.name = producerName(index + 1);
    producer.commune = draw.chance(0.8) ? draw.pick(communes.get(producer.unit)) : '';
  });
  inOrder(products, 'listed').forEach(([product, serial], index) => {
    product.code = code('SP', product.producer.unit, serial);
    product.name = productName(draw, index + 1, product.group);
    product.commune = draw.chance(0.83) ? product.producer.commune : '';
  });
}

export function producerRows(periods, producers) {
  return inOrder(producers, 'joined').map(([producer]) => ({
    unit_code: producer.unit, period_code: periodOf(periods, producer.joined).code,
    producer_code: producer.code, producer_name: producer.name, producer_type: producer.type,
    commune_code: producer.commune, joined_date: producer.joined, consolidated_date: producer.consolidated,
    enterprise_size: producer.size, circular_chain_date: producer.chain,
  }));
}

export function productRows(periods, products) {
  return inOrder(products, 'listed').map(([product]) => ({
    unit_code: product.producer.unit, period_code: periodOf(periods, product.listed).code,
    product_code: product.code, product_name: product.name, product_group: product.group,
    producer_code: product.producer.code, commune_code: product.commune, listed_date: product.listed,
    product_type: product.goods,
  }));
}

export function certificationRows(periods, evaluations) {
  return evaluations
    .map(each => ({
      unit_code: each.product.producer.unit, period_code: periodOf(periods, each.evaluated).code,
      product_code: each.product.code, product_name: each.product.name, application_kind: each.kind,
      evaluation_level: each.level, evaluation_round: each.round, evaluation_date: each.evaluated,
      total_score: each.score, result: each.result, star_rating: each.star,
      decision_no: each.decisionNo, decision_date: each.decided, issuing_authority: each.authority,
    }))
    .sort((left, right) => compare(left.period_code, right.period_code) || compare(left.unit_code, right.unit_code)
      || compare(left.evaluation_date, right.evaluation_date) || compare(left.product_code, right.product_code));
}

export function unitOf(each) {
  return each.unit ?? each.producer.unit;
}

// By unit, then by date, with the running number within the unit.
function inOrder(list, date) {
  let unit, serial;
  return list
    .map((each, index) => [each, index])
    .sort(([left, first], [right, second]) =>
      compare(unitOf(left), unitOf(right)) || compare(left[date], right[date]) || first - second)
    .map(([each]) => {
      if (unitOf(each) !== unit) [unit, serial] = [unitOf(each), 0];
      return [each, ++serial];
    });
}

function compare(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
