// Đồng Nai: officials and leaders in class, counted once in each phase, and the form of each unit and period.

import { classRow } from './classes.mjs';
import { mustBe } from './check.mjs';

// Share of the people there are who have been in class, at the end of each half-year of the phase.
const phases = [
  { first: 0, officials: [0.12, 0.32, 0.5, 0.74], leaders: [0.3, 0.5, 0.68, 0.86] },
  {
    first: 4, officials: [0.07, 0.15, 0.28, 0.42, 0.54, 0.66, 0.76, 0.87, 0.93],
    leaders: [0.14, 0.24, 0.35, 0.45, 0.54, 0.62, 0.69, 0.75, 0.8],
  },
];
const leadersPerProducer = 1.7;

export function dongNaiTraining(draw, periods, units, producers, places) {
  const serials = new Map(), training = [], unit_profile = [];
  for (const unit of units) {
    const communes = places.communes(unit, periods[0].start, periods.at(-1).end).length;
    const lean = 0.94 + 0.12 * draw.share();
    const trained = { official: 0, leader: 0 };
    for (const period of periods) {
      const phase = phases.findLast(each => each.first <= period.index);
      const step = period.index - phase.first;
      if (step === 0) Object.assign(trained, { official: 0, leader: 0 });
      const people = {
        official: 12 + 5 * communes + (period.year >= 2021 ? 2 : 0),
        leader: Math.round(leadersPerProducer * producers.filter(each => each.unit === unit && each.joined <= period.end).length),
      };
      for (const [audience, shares] of [['official', phase.officials], ['leader', phase.leaders]]) {
        const goal = Math.min(people[audience], Math.round(people[audience] * shares[step] * lean));
        const newcomers = Math.max(0, goal - trained[audience]);
        trained[audience] += newcomers;
        const attendances = newcomers + draw.whole(0, Math.ceil(newcomers / 3) + 3);
        if (attendances > 0 && people[audience] > 0) {
          training.push(classRow(draw, serials, { unit, period }, audience, attendances, newcomers));
        }
      }
      if (draw.chance(0.25)) training.push(otherClass(draw, serials, unit, period));
      unit_profile.push({
        unit_code: unit, period_code: period.code, data_nature: 'illustrative', prepared_date: period.end,
        official_count: people.official, leader_count: people.leader, note: 'Số liệu minh họa',
      });
    }
  }
  mustBe('forms', unit_profile.length, units.length * periods.length);
  const inTime = (left, right) => left.period_code < right.period_code ? -1 : left.period_code > right.period_code ? 1 : 0;
  return { unit_profile: unit_profile.sort(inTime), training: training.sort(inTime) };
}

function otherClass(draw, serials, unit, period) {
  const trainees = draw.whole(8, 30);
  return classRow(draw, serials, { unit, period }, draw.pick(['worker', 'worker', 'partner_official']), trainees + draw.whole(0, 5), trainees);
}
