// Half-years, as the template writes them.

export function periodsBetween(first, last) {
  const periods = [];
  for (let [year, half] = parts(first); ; half === 2 ? (year++, half = 1) : half = 2) {
    periods.push({
      code: `${year}-H${half}`, year, half, index: periods.length,
      start: half === 1 ? `${year}-01-01` : `${year}-07-01`,
      end: half === 1 ? `${year}-06-30` : `${year}-12-31`,
    });
    if (periods.at(-1).code === last) return periods;
  }
}

// The period a day lies in; the first one for what happened before it.
export function periodOf(periods, day) {
  const period = day < periods[0].start ? periods[0] : periods.find(each => each.start <= day && day <= each.end);
  if (!period) throw new Error(`${day} lies after the last period`);
  return period;
}

export function later(one, other) {
  return one > other ? one : other;
}

export function daysAfter(day, count) {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

function parts(code) {
  return [Number(code.slice(0, 4)), Number(code.slice(6))];
}
