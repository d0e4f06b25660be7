// Writes the sample submissions as CSV files beside this script. Same script, same places, same files:
// every draw comes from a seeded generator, and the figures that are given are checked before anything is written.
// Usage: node samples/generate.mjs

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCsv } from './making/csv.mjs';
import { makeBacGiang } from './making/bac-giang.mjs';
import { makeDakLak } from './making/dak-lak.mjs';
import { makeDongNai } from './making/dong-nai.mjs';
import { makeDongThap } from './making/dong-thap.mjs';
import { Places } from './making/places.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const places = new Places(join(here, '..', 'sql', 'seeds', 'seed_place.csv'));

const provinces = [
  ['dong-thap-2018-2020', makeDongThap], ['dong-nai-2019-2025', makeDongNai],
  ['minh-hoa-bac-giang-2020-2024', makeBacGiang], ['minh-hoa-dak-lak-2020', makeDakLak],
];
for (const [folder, make] of provinces) {
  const sheets = make(places);
  mkdirSync(join(here, folder), { recursive: true });
  for (const [name, rows] of Object.entries(sheets)) {
    writeCsv(join(here, folder, `${name}.csv`), name, rows);
    console.log(`${folder}/${name}.csv: ${rows.length} rows`);
  }
}
