/** A finding that is a gross breach, in the night to 9 November 2013. */
export const grossFinding = {
  provision: 'sale-to-intoxicated',
  at: '2013-11-09T00:45:00+01:00',
  what: 'En gjest sjanglet fra baren, snakket utydelig og ble skjenket en halvliter.',
  where: 'ved baren',
  seenBy: 'kontrollør 2',
  distanceMetres: 2,
  durationMinutes: 15,
  saidAfterwards: null,
};
