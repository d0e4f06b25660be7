// Đồng Nai: the evaluations of a product in the order of time, each by the council that was competent then.

import { daysAfter } from './periods.mjs';

const lastHalf = 12;
const validHalves = 6;
const halvesToUpgrade = 4;
// From 24/02/2023 a district certifies three stars; the first round after it is that of 2023-H1 (148/QĐ-TTg).
const firstDistrictHalf = 8;

export function evaluationsOf(draw, periods, product, unitName) {
  const council = new Council(draw, periods, product, unitName);
  if (product.fails != null) council.fail('first', product.fails, [36, 49.5]);
  if (product.waits) council.wait('first', lastHalf, council.levelOf(3, lastHalf));
  if (product.half === null) return council.evaluations;

  const { fate, star, half } = product;
  council.certify('first', half, star, product.first90 ? [90, 93] : scores[star]);
  if (fate === 'raised') council.certify('upgrade', half + halvesToUpgrade, 4, [71, 84]);
  if (fate === 'not_raised') council.fail('upgrade', half + halvesToUpgrade, [58, 69.5]);
  if (fate === 'lapsed') {
    if (product.failsRenewal) council.fail('re_evaluation', half + validHalves, [38, 49.5]);
    return council.evaluations;
  }
  renew(draw, council, product);
  if (fate === 'excellent' && product.centre) council.centre(product.centre, product.outcome);
  return council.evaluations;
}

const scores = { 3: [50, 69.5], 4: [70, 88.5] };

// A few are late by a half-year, and without a certificate in between.
function renew(draw, council, { fate, star, half }) {
  const since = fate === 'raised' ? half + halvesToUpgrade : half;
  const isLate = fate === 'ordinary' && since + validHalves < lastHalf && draw.chance(0.1);
  const due = since + validHalves + (isLate ? 1 : 0);
  if (due > lastHalf) return;
  const renewed = fate === 'raised' ? 4 : fate === 'lowered' ? 3 : star;
  council.certify('re_evaluation', due, renewed, fate === 'excellent' ? [90, 93.5] : scores[renewed]);
}

class Council {
  evaluations = [];

  constructor(draw, periods, product, unitName) {
    Object.assign(this, { draw, periods, product, unitName });
  }

  levelOf(star, half) {
    return star === 3 && half >= firstDistrictHalf ? 'district' : 'province';
  }

  certify(kind, half, star, [least, most]) {
    this.#add(kind, half, this.levelOf(star, half), 'certified', star, this.draw.score(least, most));
  }

  // Whoever asks for four stars stands before the province.
  fail(kind, half, [least, most]) {
    this.#add(kind, half, kind === 'upgrade' ? 'province' : this.levelOf(3, half), 'not_certified', '', this.draw.score(least, most));
  }

  wait(kind, half, level) {
    this.#add(kind, half, level, 'pending', '', '');
  }

  centre(half, outcome) {
    if (outcome === 'pending') return this.wait('upgrade', half, 'centre');
    const isCertified = outcome === 'certified';
    this.#add('upgrade', half, 'centre', outcome, isCertified ? 5 : '', this.draw.score(...isCertified ? [90, 92.5] : [85, 89.5]));
  }

  #add(kind, half, level, result, star, score) {
    const period = this.periods[half], sitting = sittingOf(level, period);
    const isCertified = result === 'certified';
    this.evaluations.push({
      product: this.product, kind, level, result, star, score,
      round: `Đợt ${period.half}/${period.year}`, evaluated: this.draw.day(...sitting.days),
      decided: isCertified ? sitting.decided : '',
      decisionNo: isCertified ? this.#decisionNo(level, period) : '',
      authority: isCertified ? this.#authority(level, sitting.decided) : '',
    });
  }

  #decisionNo(level, period) {
    const of = { district: `${this.product.producer.unit}-`, province: '', centre: 'TW-' }[level];
    return `MH-${of}0${period.half}/${period.year}/QĐ`;
  }

  #authority(level, decided) {
    if (level === 'district') return `UBND ${this.unitName}`;
    if (level === 'province') return 'UBND tỉnh Đồng Nai';
    return decided < '2025-03-01' ? 'Bộ Nông nghiệp và Phát triển nông thôn' : 'Bộ Nông nghiệp và Môi trường';
  }
}

// Provinces and districts sit in May and November, the centre in March and September.
function sittingOf(level, { year, half }) {
  const from = level === 'centre' ? (half === 1 ? '03-05' : '09-05') : half === 1 ? '05-19' : '11-17';
  const first = `${year}-${from}`;
  return { days: [first, daysAfter(first, 18)], decided: daysAfter(first, level === 'district' ? 27 : 35) };
}
