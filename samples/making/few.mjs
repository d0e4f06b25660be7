// A few invented submissions of a province, so that its programme has figures to show: each unit hands in a handful of
// products, producers, classes and money in the periods asked for. Nothing in them is a total of any document.

import { Draw } from './random.mjs';
import { code, producerName, productName } from './words.mjs';

const types = ['enterprise', 'cooperative', 'household', 'cooperative_group'];
const groups = ['food', 'food', 'food', 'drink', 'herbal_2019'];
const rating = { 3: [52, 68], 4: [72, 88], 5: [91, 97] };

// What stands from period to period and what happens, sheet by sheet, to be filled by the province's own file.
export class FewSubmissions {
  constructor(places, plan) {
    Object.assign(this, { plan, draw: new Draw(plan.seed), sheets: { unit_profile: [], product: [], producer: [], certification: [], training: [], funding: [], staff: [] } });
    this.sheets.units = [
      ...places.units(plan.units, plan.periods, plan.provinceName, plan.prefix),
      { unit_code: plan.province, from_period: plan.periods[0].code, unit_name: plan.provinceName, province_name: plan.provinceName, file_prefix: `${plan.prefix}-${plan.province}` },
    ];
    this.standing = new Map(plan.units.map(unit => [unit, { producers: [], products: [] }]));
    this.number = 0;
  }

  add(sheet, unit, period, row) {
    (this.sheets[sheet] ??= []).push({ unit_code: unit, period_code: period.code, ...row });
  }

  // A producer with its products: [stars, listed before the programme or in it].
  producer(unit, period, joined, products) {
    const { draw } = this, standing = this.standing.get(unit);
    const producer = { code: code('CT', unit, standing.producers.length + 1), type: draw.pick(types) };
    standing.producers.push(producer);
    this.add('producer', unit, period, {
      producer_code: producer.code, producer_name: producerName(++this.number), producer_type: producer.type,
      joined_date: draw.day(...joined), consolidated_date: draw.chance(0.6) ? draw.day(...this.plan.consolidated) : '',
    });
    for (const [stars, listed] of products) {
      const group = draw.pick(groups), product = { code: code('SP', unit, standing.products.length + 1), stars };
      product.name = productName(draw, standing.products.length + 1, group);
      standing.products.push(product);
      const type = product.name.split(' - ')[1];
      this.add('product', unit, period, {
        product_code: product.code, product_name: product.name, product_group: group, producer_code: producer.code,
        listed_date: draw.day(...listed), product_type: type[0].toUpperCase() + type.slice(1),
      });
      if (stars > 0) this.certify(unit, period, product, 'first', stars);
    }
  }

  // Three stars by the district since 24/02/2023, by the province before; five stars by the centre alone.
  certify(unit, period, product, kind, stars) {
    const evaluated = this.draw.day(`${period.year}-11-03`, `${period.year}-11-28`);
    const level = stars === 5 ? 'centre' : stars === 3 && period.year > 2022 ? 'district' : 'province';
    this.add('certification', unit, period, {
      product_code: product.code, product_name: product.name, application_kind: kind, evaluation_level: level,
      evaluation_round: `Đợt 1/${period.year}`, evaluation_date: evaluated, total_score: this.draw.score(...rating[stars]), result: 'certified',
      star_rating: stars, decision_no: `MH-01/${period.year}/QĐ`, decision_date: `${period.year}-12-18`, issuing_authority: this.plan.authority[level],
    });
  }

  // Staff, classes and money of a unit; the province's own money and nobody's class when there is no unit behind it.
  run(unit, period, trained) {
    const { draw } = this, producers = this.standing.get(unit)?.producers ?? [];
    const officials = { province: unit === this.plan.province ? 12 : 0, district: unit === this.plan.province ? 0 : 8, commune: unit === this.plan.province ? 0 : 24 };
    const officialCount = officials.province + officials.district + officials.commune;
    this.add('unit_profile', unit, period, {
      data_nature: 'illustrative', prepared_date: period.end, official_count: officialCount, leader_count: producers.length, note: 'Số liệu minh họa',
    });
    for (const [level, count] of Object.entries(officials).filter(([, count]) => count > 0)) {
      this.add('staff', unit, period, { staff_kind: 'official', staff_level: level, staff_count: count });
      this.train(unit, period, 'official', level, '', Math.floor(count * trained));
    }
    const partners = unit === this.plan.province ? 'province' : 'district';
    this.add('staff', unit, period, { staff_kind: 'partner_official', staff_level: partners, staff_count: 6 });
    this.train(unit, period, 'partner_official', partners, '', Math.floor(6 * trained));
    for (const producer of producers) {
      this.add('staff', unit, period, { staff_kind: 'leader', producer_code: producer.code, staff_count: 1 });
    }
    for (const type of new Set(producers.map(producer => producer.type))) {
      this.train(unit, period, 'leader', '', type, Math.floor(producers.filter(producer => producer.type === type).length * trained));
    }
    for (const [source, content, most] of [['provincial_budget', 'training', 90], ['district_budget', 'product_development', 160], ['community', 'product_development', 220]]) {
      const planned = draw.whole(40, most) * 1_000_000;
      this.add('funding', unit, period, {
        funding_year: period.year, funding_source: source, funding_content: content, planned_vnd: planned,
        mobilised_vnd: planned * 0.9, disbursed_vnd: planned * 0.8,
      });
    }
  }

  train(unit, period, audience, level, type, people) {
    if (people === 0) return;
    this.add('training', unit, period, {
      training_class_code: `TH-${unit}-${period.year}-01`, training_name: 'Nghiệp vụ Chương trình OCOP', audience,
      training_level: unit === this.plan.province ? 'province' : 'district', start_date: `${period.year}-09-${this.trainingDay ?? 15}`,
      attendance_count: people + 2, trainee_count: people, trainee_level: level, producer_type: type,
    });
  }
}
