// Draws that come out the same each time: a small seeded generator (mulberry32) and what is drawn with it.

export class Draw {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  share() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  chance(share) {
    return this.share() < share;
  }

  // Both ends included.
  whole(from, to) {
    return from + Math.floor(this.share() * (to - from + 1));
  }

  pick(list) {
    if (list.length === 0) throw new Error('Nothing to pick from');
    return list[this.whole(0, list.length - 1)];
  }

  shuffled(list) {
    const copy = [...list];
    for (let index = copy.length - 1; index > 0; index--) {
      const other = this.whole(0, index);
      [copy[index], copy[other]] = [copy[other], copy[index]];
    }
    return copy;
  }

  // A working day, both ends included; the days are written 2019-12-24.
  day(from, to) {
    const first = Date.parse(from), last = Date.parse(to);
    if (!(first <= last)) throw new Error(`No day between ${from} and ${to}`);
    for (let tries = 0; tries < 20; tries++) {
      const day = new Date(first + this.whole(0, Math.round((last - first) / 86_400_000)) * 86_400_000);
      if (day.getUTCDay() % 6 !== 0) return day.toISOString().slice(0, 10);
    }
    return from;
  }

  // A council's average with one decimal.
  score(from, to) {
    return this.whole(Math.round(from * 10), Math.round(to * 10)) / 10;
  }
}

// A deck of cards: {food: 2, drink: 1} -> food, food, drink.
export function deck(counts) {
  return Object.entries(counts).flatMap(([card, count]) => Array(count).fill(card));
}

// Parts of a whole number in proportion to weights, adding up exactly (largest remainders).
export function parted(total, weights) {
  const sum = weights.reduce((left, right) => left + right, 0);
  const exact = weights.map(weight => total * weight / sum);
  const parts = exact.map(Math.floor);
  const rest = total - parts.reduce((left, right) => left + right, 0);
  exact.map((value, index) => [value - parts[index], index])
    .sort((left, right) => right[0] - left[0] || left[1] - right[1])
    .slice(0, rest)
    .forEach(([, index]) => parts[index]++);
  return parts;
}
