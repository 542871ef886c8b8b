const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/** Nine digits whose last is the modulus-11 check digit. Says nothing of whether such a unit exists. */
export const isOrgnr = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{9}$/.test(value)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  return (11 - (sum % 11)) % 11 === Number(value[8]);
};
