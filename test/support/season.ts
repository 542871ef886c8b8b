import { type Client, type TestHouse } from './house.js';

export interface Case {
  readonly licenceId: string;
  readonly placeId: string;
  readonly holderOrgnr: string;
  readonly number: string;
}

/** Settings without which no letter is complete. */
export const setUpOffice = async (
  house: TestHouse,
  municipality: Parameters<TestHouse['importDemo']>[0] = 'gol',
): Promise<void> => {
  const admin = house.as('administrator', { municipality });
  const set = async (name: string, value: string): Promise<void> => {
    const answer = await admin.post('/api/settings', { name, value, from: '2012-01-01', decidedBy: 'K-sak 1/12' });
    if (answer.statusCode !== 201) throw new Error(answer.body);
  };
  await set('contactName', 'Kari Eksempel');
  await set('contactEmail', 'bevilling@kommune.example');
  await set('contactAddress', 'Kommunehuset\n3550 Gol');
  for (const row of delegations) {
    const answer = await admin.post('/api/delegations', row);
    if (answer.statusCode !== 201) throw new Error(answer.body);
  }
};

/** The made-up delegation register: warnings to the administration, points and withdrawals to an elected body. */
export const delegations = [
  { kind: 'warning', body: { id: 'administrasjonen', name: 'administrasjonen', kind: 'administration' } },
  ...['points', 'withdrawal', 'withdrawal-until-cured', 'suitability-withdrawal'].map((kind) => ({
    kind,
    body: { id: 'formannskapet', name: 'formannskapet', kind: 'political' },
  })),
].map((row) => ({
  ...row,
  from: '2012-01-01',
  specific: false,
  decidedBy: { bodyId: 'kommunestyret', reference: 'K-sak 1/12' },
}));

/** A serving licence of the made-up register. */
export const servingLicence = async (client: Client, nth = 0): Promise<Case> => {
  const answer = await client.get('/api/licences?kind=serving&limit=200');
  const licence = (answer.json()['items'] as Case[])[nth];
  if (!licence) throw new Error(answer.body);
  return licence;
};

export const report = (licence: Case, overrides: Record<string, unknown> = {}): Record<string, unknown> => ({
  reportNumber: 'K-2013-014',
  placeId: licence.placeId,
  licenceIds: [licence.licenceId],
  of: 'serving',
  mode: 'open',
  startedAt: '2013-11-09T00:30:00+01:00',
  endedAt: '2013-11-09T01:10:00+01:00',
  company: 'Kontrollfirmaet (oppdiktet)',
  inspectors: [
    { name: 'Ola Oppdiktet', testPassed: true, impartialityDeclared: true },
    { name: 'Eva Oppdiktet', testPassed: true, impartialityDeclared: true },
  ],
  findings: [
    {
      provision: 'own-drink',
      at: '2013-11-09T00:45:00+01:00',
      what: 'To gjester drakk av egne flasker ved et bord. Flaskene sto synlig på bordet.',
      where: 'ved vinduet mot gata',
      seenBy: 'kontrollør 1',
      distanceMetres: 3,
      durationMinutes: 10,
      saidAfterwards: 'Vakthavende sa at flaskene ikke var sett.',
    },
  ],
  toldOnTheSpot: 'vakthavende skjenkeansvarlig',
  ...overrides,
});

interface Letter {
  readonly noticeId: string;
  readonly kind: string;
  readonly recipient: { readonly kind: string };
  readonly status: string;
}

/** Letters in a status, of a kind. */
export const letters = async (client: Client, kind: string, status: string): Promise<Letter[]> => {
  const answer = await client.get(`/api/notices?status=${status}&limit=200`);
  return (answer.json()['items'] as Letter[]).filter((letter) => letter.kind === kind);
};

export const factors = {
  kind: 'Medbrakt alkohol ble drukket i lokalet.',
  gravity: 'Bruddet er ikke blant de grove.',
  blame: 'Betjeningen burde ha sett flaskene.',
  repetition: 'Det er ikke registrert brudd tidligere.',
  correction: 'Innehaveren har innført faste runder i lokalet.',
};
