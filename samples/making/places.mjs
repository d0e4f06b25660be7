// Reporting units and communes, from the warehouse's own list of places.

import { readCsv } from './csv.mjs';

export class Places {
  #rows;

  constructor(path) {
    this.#rows = readCsv(path);
  }

  // One row per name a unit bore: from the first period at whose end it was called so.
  units(codes, periods, provinceName, prefix) {
    return codes.flatMap(code => {
      const versions = this.#rows.filter(row => row.place_level === 'district' && row.place_code === code);
      if (versions.length === 0) throw new Error(`No district ${code} in the list of places`);
      const named = periods.map(period => [period, this.#nameOn(versions, period.end)]);
      return named
        .filter(([, name], index) => index === 0 || name !== named[index - 1][1])
        .map(([period, name]) => ({
          unit_code: code, from_period: period.code, unit_name: name, province_name: provinceName,
          file_prefix: `${prefix}-${code}`,
        }));
    });
  }

  // Communes that existed under the same unit and code from one day to another, so that no row goes stale between.
  communes(unitCode, from, to) {
    const spans = new Map();
    for (const row of this.#rows) {
      if (row.place_level !== 'commune' || row.parent_id !== `D${unitCode}`) continue;
      const span = spans.get(row.place_code) ?? { from: row.valid_from, to: row.valid_to };
      spans.set(row.place_code, {
        from: row.valid_from < span.from ? row.valid_from : span.from,
        to: row.valid_to > span.to ? row.valid_to : span.to,
      });
    }
    return [...spans].filter(([, span]) => span.from <= from && span.to > to).map(([code]) => code).sort();
  }

  #nameOn(versions, day) {
    const version = versions.find(row => row.valid_from <= day && row.valid_to > day);
    if (!version) throw new Error(`${versions[0].place_code} did not exist on ${day}`);
    return `${version.kind_vi[0].toUpperCase()}${version.kind_vi.slice(1)} ${version.name_vi}`;
  }
}
