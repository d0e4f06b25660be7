// Đồng Tháp: 784 officials trained, 755 attendances of leaders, over 2018-2020; and the form of each unit and period.

import { mustBe, sumOf } from './check.mjs';
import { parted } from './random.mjs';
import { classRow } from './classes.mjs';

const officialsTrained = 784;
const leaderAttendances = 755;
const periodShares = [0.08, 0.24, 0.22, 0.2, 0.26];

export function dongThapTraining(draw, periods, units, producers, places) {
  const staff = units.map(unit => 14 + 6 * places.communes(unit, periods[0].start, periods.at(-1).end).length);
  const leaders = (unit, period) => Math.round(2.6 * producers.filter(each => each.unit === unit && each.joined <= period.end).length);
  const cells = units.flatMap((unit, row) => periods.map(period => ({ unit, period, staff: staff[row] })));

  const officials = parted(officialsTrained, cells.map(cell => cell.staff * periodShares[cell.period.index]));
  const attendances = parted(leaderAttendances, cells.map(cell => leaders(cell.unit, cell.period) * periodShares[cell.period.index]));
  const trained = new Map(units.map(unit => [unit, 0]));
  const serials = new Map();
  const training = cells.flatMap((cell, index) => {
    // A person counts once in the phase: never more people than there are leaders, never more than came.
    const room = Math.floor(0.93 * leaders(cell.unit, cell.period)) - trained.get(cell.unit);
    const trainees = Math.max(0, Math.min(room, attendances[index]));
    trained.set(cell.unit, trained.get(cell.unit) + trainees);
    return [
      ...officialClasses(draw, serials, cell, officials[index]),
      ...(attendances[index] > 0 ? [classRow(draw, serials, cell, 'leader', attendances[index], trainees)] : []),
    ];
  });

  mustBe('officials trained', sumOf(training.filter(row => row.audience === 'official'), 'trainee_count'), officialsTrained);
  mustBe('leaders in class', sumOf(training.filter(row => row.audience === 'leader'), 'attendance_count'), leaderAttendances);
  const unit_profile = cells.map(cell => ({
    unit_code: cell.unit, period_code: cell.period.code, data_nature: 'reconstructed', prepared_date: cell.period.end,
    official_count: cell.staff, leader_count: leaders(cell.unit, cell.period),
    note: 'Chi tiết dựng lại theo tổng số của văn bản',
  }));
  return { unit_profile, training };
}

// One class, or two where many come; a few come a second time.
function officialClasses(draw, serials, cell, trainees) {
  const classes = trainees > 18 ? parted(trainees, [1, 1]) : [trainees];
  return classes.filter(count => count > 0)
    .map(count => classRow(draw, serials, cell, 'official', count + draw.whole(0, 4), count));
}
