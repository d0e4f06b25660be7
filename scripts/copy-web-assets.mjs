// Copies the web assets that pages use from node_modules into api/wwwroot/lib; runs after every npm ci.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lib = join(root, 'api', 'wwwroot', 'lib');
rmSync(lib, { recursive: true, force: true });
mkdirSync(join(lib, 'fonts'), { recursive: true });

cpSync(join(root, 'node_modules', 'echarts', 'dist', 'echarts.common.min.js'), join(lib, 'echarts.common.min.js'));
for (const subset of ['vietnamese', 'latin', 'latin-ext']) {
  for (const weight of ['400', '600', '700']) {
    const file = `be-vietnam-pro-${subset}-${weight}-normal.woff2`;
    cpSync(join(root, 'node_modules', '@fontsource', 'be-vietnam-pro', 'files', file), join(lib, 'fonts', file));
  }
}
