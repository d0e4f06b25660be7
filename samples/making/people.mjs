// Who should be trained, by level and by producer, and the classes split in the same way. The numbers of people are those of
// the unit's form: here they are only parted.

import { mustBe, sumOf } from './check.mjs';
import { parted } from './random.mjs';

// A unit's people in a period: officials by level, leaders by producer.
export function groupsOf(form, producers, districtOfficials) {
  const here = producers.filter(each => each.unit === form.unit_code && each.joined <= form.prepared_date)
    .sort((left, right) => left.code < right.code ? -1 : 1);
  const leaders = here.length === 0 ? [] : parted(form.leader_count, here.map(() => 1));
  const district = districtOfficials(Number(form.period_code.slice(0, 4)));
  return [
    { audience: 'official', level: 'district', count: district },
    { audience: 'official', level: 'commune', count: form.official_count - district },
    ...here.map((producer, index) => ({ audience: 'leader', producer, count: leaders[index] })),
  ].filter(group => group.count > 0);
}

export function staffRows(forms, groups, partners) {
  const rows = forms.flatMap(form => [
    ...groups.get(form).map(group => ({
      staff_kind: group.audience, staff_level: group.level, producer_code: group.producer?.code, staff_count: group.count,
    })),
    ...(partners.get(form.unit_code) ? [{ staff_kind: 'partner_official', staff_level: 'district', staff_count: partners.get(form.unit_code) }] : []),
  ].map(row => ({ unit_code: form.unit_code, period_code: form.period_code, ...row })));
  for (const kind of ['official', 'leader']) {
    mustBe(`${kind}s`, sumOf(rows.filter(row => row.staff_kind === kind), 'staff_count'), sumOf(forms, `${kind}_count`));
  }
  return rows;
}

// As many partner officials as ever came to class in one phase, and a few more.
export function partnersOf(training, isOfPhase) {
  const most = new Map();
  for (const phase of [true, false]) {
    const came = new Map();
    for (const row of training.filter(each => each.audience === 'partner_official' && isOfPhase(each.period_code) === phase)) {
      came.set(row.unit_code, (came.get(row.unit_code) ?? 0) + row.trainee_count);
    }
    for (const [unit, count] of came) most.set(unit, Math.max(most.get(unit) ?? 0, count + 4));
  }
  return most;
}

// A class of several levels or types has a row for each. Nobody counts twice within a phase: newcomers are parted among those left.
export function splitClasses(training, forms, groups, isOfPhase) {
  const trained = new Map();
  const formOf = new Map(forms.map(form => [`${form.unit_code} ${form.period_code}`, form]));
  return training.flatMap(row => {
    if (row.audience === 'partner_official') return [{ ...row, trainee_level: 'district' }];
    if (row.audience === 'worker') return [row];
    const people = new Map();
    for (const group of groups.get(formOf.get(`${row.unit_code} ${row.period_code}`)).filter(each => each.audience === row.audience)) {
      const key = group.level ?? group.producer.type;
      people.set(key, (people.get(key) ?? 0) + group.count);
    }
    const keys = [...people.keys()];
    const place = key => `${row.unit_code} ${row.audience} ${isOfPhase(row.period_code)} ${key}`;
    const left = keys.map(key => Math.max(0, people.get(key) - (trained.get(place(key)) ?? 0)));
    const all = keys.map(key => people.get(key));
    const trainees = parted(row.trainee_count, left.some(count => count > 0) ? left : all);
    const others = parted(row.attendance_count - row.trainee_count, all);
    return keys.map((key, index) => {
      trained.set(place(key), (trained.get(place(key)) ?? 0) + trainees[index]);
      return {
        ...row, attendance_count: trainees[index] + others[index], trainee_count: trainees[index],
        [row.audience === 'official' ? 'trainee_level' : 'producer_type']: key,
      };
    }).filter(each => each.attendance_count > 0);
  });
}
