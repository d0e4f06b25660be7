// A given figure that does not come out stops the making: a sample with a wrong total is worse than none.

export function mustBe(what, found, expected) {
  if (found !== expected) throw new Error(`${what}: ${found}, not ${expected}`);
}

export function sumOf(rows, key) {
  return rows.reduce((sum, row) => sum + row[key], 0);
}
