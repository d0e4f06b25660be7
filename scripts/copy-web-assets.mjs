// Brings the web assets that pages use from node_modules into api/wwwroot/lib; runs after every npm ci.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lib = join(root, 'api', 'wwwroot', 'lib');
rmSync(lib, { recursive: true, force: true });
mkdirSync(join(lib, 'fonts'), { recursive: true });

await build({
  entryPoints: [join(root, 'scripts', 'charts.mjs')],
  outfile: join(lib, 'echarts.min.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  globalName: 'echarts',
  target: 'es2020',
  legalComments: 'eof',
  // What the library asks to tell a trial from the real thing.
  define: { 'process.env.NODE_ENV': '"production"' },
});
for (const subset of ['vietnamese', 'latin', 'latin-ext']) {
  for (const weight of ['400', '600', '700']) {
    const file = `be-vietnam-pro-${subset}-${weight}-normal.woff2`;
    cpSync(join(root, 'node_modules', '@fontsource', 'be-vietnam-pro', 'files', file), join(lib, 'fonts', file));
  }
}
