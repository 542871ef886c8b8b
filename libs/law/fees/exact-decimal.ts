const DECIMALS = 3;

/**
 * A number of at most three decimals as a whole number of thousandths, exactly; binary floats never take part. JSON
 * numbers are read through their shortest text. Throws RangeError on more decimals, an exponent with a fraction left
 * over, a negative number or anything else.
 */
export const thousandths = (value: number | string): bigint => {
  const match = /^(\d+)(?:\.(\d+))?(?:e\+?(\d+))?$/.exec(String(value));
  const [, whole = '', fraction = '', exponent = '0'] = match ?? [];
  const shift = DECIMALS - fraction.length + Number(exponent);
  if (!match || shift < 0) throw new RangeError(`not a number of at most three decimals: ${value}`);
  return BigInt(whole + fraction) * 10n ** BigInt(shift);
};

/** The quotient rounded to a whole number, halves upwards; both must be positive or zero. */
export const roundHalfUp = (dividend: bigint, divisor: bigint): bigint => (2n * dividend + divisor) / (2n * divisor);
