// What becomes of each product: when it was listed (era), in which half-year it was first certified, and what then.
// Half-years are numbered from 2019-H1 = 0 to 2025-H1 = 12.

import { deck } from './random.mjs';

// Products first certified in each half-year; of these, listed before 2021; of all, not renewed after 36 months.
const cohorts = [
  { half: 1, size: 18, before2019: 12, before2021: 6, lapsed: 3 },
  { half: 2, size: 18, before2019: 2, before2021: 16, lapsed: 3 },
  { half: 3, size: 30, before2021: 30, lapsed: 4, raised: 3 },
  { half: 4, size: 28, before2021: 28, lapsed: 3, raised: 3, notRaised: 2, lowered: 1 },
  { half: 5, size: 36, before2021: 17, lapsed: 3, raised: 3, notRaised: 2 },
  { half: 6, size: 28, before2021: 14, lapsed: 2, raised: 3, notRaised: 1 },
  { half: 7, size: 30, before2021: 6, raised: 2 },
  { half: 8, size: 24 }, { half: 9, size: 32 }, { half: 10, size: 26 }, { half: 11, size: 34 }, { half: 12, size: 12 },
];

// Those with 90 points at the provincial council: their first half-year, the half-year of the 90 points that still
// hold in 2025, and what the centre made of it when. `first90`: the first evaluation had 90 points already.
const excellent = [
  { half: 1, era: 'before2019', first90: true, centre: 9, outcome: 'certified' },
  { half: 1, era: 'before2019', first90: true, centre: 9, outcome: 'certified' },
  { half: 2, era: 'before2021', centre: 9, outcome: 'certified' },
  { half: 3, era: 'before2021', centre: 10, outcome: 'certified' },
  { half: 3, era: 'before2021', centre: 10, outcome: 'certified' },
  { half: 3, era: 'before2021', centre: 10, outcome: 'not_certified' },
  { half: 4, era: 'before2021', first90: true, centre: 11, outcome: 'certified' },
  { half: 4, era: 'before2021', centre: 11, outcome: 'certified' },
  { half: 5, era: 'before2021', first90: true, centre: 12, outcome: 'certified' },
  { half: 5, era: 'before2021' },
  { half: 6, era: 'before2021', first90: true },
  { half: 7, era: 'before2021', first90: true, centre: 9, outcome: 'not_certified' },
  { half: 7, era: 'new', first90: true },
  { half: 11, era: 'new', first90: true, centre: 12, outcome: 'pending' },
];

const ordinaryFourStars = 48;
const failedOnceBefore = 14;
const lapsedAfterFailing = 5;

// Never certified: listed long ago or lately, some evaluated without success, three still waiting for a result.
const uncertified = [
  ...deck({ before2019: 8, before2021: 10, new: 22 }).map((era, index) => ({
    era, fate: 'uncertified', half: null,
    fails: index % 3 === 0 && index < 37 ? { before2019: 2, before2021: 4, new: 9 }[era] : null,
    waits: index >= 37,
  })),
];

export function careers(draw) {
  const all = cohorts.flatMap(cohort => careersOf(draw, cohort));
  const ordinary = draw.shuffled(all.filter(career => career.fate === 'ordinary'));
  ordinary.slice(0, ordinaryFourStars).forEach(career => { career.star = 4; });
  draw.shuffled(ordinary.filter(career => career.half >= 3)).slice(0, failedOnceBefore).forEach(career => { career.fails = career.half - 1; });
  draw.shuffled(all.filter(career => career.fate === 'lapsed')).slice(0, lapsedAfterFailing).forEach(career => { career.failsRenewal = true; });
  return [...all, ...uncertified.map(career => ({ ...career }))];
}

function careersOf(draw, cohort) {
  const special = excellent.filter(career => career.half === cohort.half).map(career => ({ ...career, fate: 'excellent', star: 4 }));
  const fates = deck({
    lapsed: cohort.lapsed ?? 0, raised: cohort.raised ?? 0, not_raised: cohort.notRaised ?? 0, lowered: cohort.lowered ?? 0,
  });
  while (fates.length < cohort.size - special.length) fates.push('ordinary');
  const eras = deck({ before2019: cohort.before2019 ?? 0, before2021: cohort.before2021 ?? 0 });
  while (eras.length < cohort.size) eras.push('new');
  special.forEach(career => eras.splice(eras.indexOf(career.era), 1));
  // New products stand last in the deck: where there are any, those that lapse are among them.
  const lapsing = eras.splice(eras.length - (cohort.lapsed ?? 0));
  const shuffled = [...lapsing, ...draw.shuffled(eras)];
  return [...special, ...fates.map((fate, index) => ({
    half: cohort.half, fate, era: shuffled[index], star: fate === 'lowered' ? 4 : 3,
  }))];
}
