const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/** Check digit for the first eight digits; null when none exists (remainder 1), so that such a number is never issued. */
export function orgCheckDigit(firstEight: string): number | null {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(firstEight[index]), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? null : digit;
}

/** True for nine digits with a right check digit. Says nothing of whether the unit exists. */
export function isOrgNumber(text: string): boolean {
  return /^\d{9}$/.test(text) && orgCheckDigit(text.slice(0, 8)) === Number(text[8]);
}

/**
 * The first valid number at or after `firstEight`, wrapping inside the same prefix.
 * Used for made-up numbers only: the prefix decides which range they stay in.
 */
export function nextOrgNumber(prefix: string, offset: number): string {
  const width = 8 - prefix.length;
  const size = 10 ** width;
  for (let step = 0; step < size; step += 1) {
    const firstEight = prefix + String((offset + step) % size).padStart(width, '0');
    const digit = orgCheckDigit(firstEight);
    if (digit !== null) return firstEight + String(digit);
  }
  throw new Error(`no organisation number begins with ${prefix}`);
}
