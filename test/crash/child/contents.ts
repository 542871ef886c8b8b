import { sha256 } from '@kernel/hash.js';
import { uuidFrom } from '@kernel/ids.js';

/** What the commands of the script say. All of it is made up. */
export const decided = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([name, value]) => ({
    name,
    value,
    from: '2012-07-01',
    decidedBy: 'oppdiktet sak 1/12',
  }));

export const settings = decided({
  contactName: 'Kari Oppdiktet',
  contactEmail: 'bevilling@kommune.example',
  contactAddress: 'Kommunehuset (oppdiktet)\n3550 Gol',
});

const council = { bodyId: 'kommunestyret', reference: 'oppdiktet sak 2/12' };
const inForce = { from: '2012-07-01', until: null, specific: false, decidedBy: council };

/** The made-up delegation register. */
export const delegations = [
  {
    kind: 'warning',
    body: { id: 'administrasjonen', name: 'administrasjonen', kind: 'administration' },
    ...inForce,
  },
  ...['withdrawal', 'withdrawal-until-cured'].map((kind) => ({
    kind,
    body: { id: 'formannskapet', name: 'formannskapet', kind: 'political' },
    ...inForce,
  })),
];

export const reportOn = (licenceId: string, placeId: string) => ({
  reportNumber: 'K-2013-014',
  placeId,
  licenceIds: [licenceId],
  of: 'serving',
  mode: 'open',
  startedAt: '2013-11-09T00:30:00+01:00',
  endedAt: '2013-11-09T01:10:00+01:00',
  company: 'Oppdiktet kontrollfirma',
  inspectors: [
    { name: 'Ola Oppdiktet', testPassed: true, impartialityDeclared: true },
    { name: 'Eva Oppdiktet', testPassed: true, impartialityDeclared: true },
  ],
  findings: [
    {
      provision: 'own-drink',
      at: '2013-11-09T00:45:00+01:00',
      what: 'To gjestar drakk av eigne flasker ved eit bord.',
      where: 'ved vindauget mot gata',
      seenBy: 'kontrollør 1',
      distanceMetres: 3,
      durationMinutes: 10,
      saidAfterwards: null,
    },
  ],
  toldOnTheSpot: 'vakthavande skjenkeansvarleg',
});

export const commentOn = (inspectionId: string, licenceId: string) => {
  const bytes = Buffer.from('Flaskene vart fjerna straks dei vart sett.');
  return {
    bytes,
    document: {
      kind: 'comment-on-report',
      from: 'holder',
      channel: 'paper',
      postedOn: null,
      receivedAt: '2013-11-21T08:30:00Z',
      inspectionId,
      licenceIds: [licenceId],
      title: 'Fråsegn til kontrollrapport',
      summary: 'Flaskene vart fjerna straks dei vart sett.',
      fileName: 'frasegn.txt',
      mediaType: 'text/plain',
      sha256: sha256(bytes),
      size: bytes.length,
    },
  };
};

export const breachOf = (inspectionId: string, licenceId: string) => ({
  licenceId,
  inspectionId,
  offences: [{ findingId: uuidFrom('finding', inspectionId, 0), class: 'ordinary' }],
  factsFound: 'To gjestar drakk medbrakt alkohol ved eit bord i lokalet natt til 9. november 2013.',
  holdersVersion: 'Innehavaren seier at flaskene vart fjerna straks dei vart sett.',
  weighing: 'Kontrollørane såg flaskene i ti minutt. Kommunen legg rapporten til grunn.',
  classReasons: '',
});

export const warningOn = (licenceId: string, proposalId: string) => ({
  licenceId,
  proposalId,
  decidedOn: '2013-12-02',
  decidedBy: { bodyId: 'administrasjonen', reference: 'oppdiktet delegasjonsreglement punkt 4' },
  factors: {
    kind: 'Medbrakt alkohol vart drukken i lokalet.',
    gravity: 'Brotet er ikkje mellom dei grove.',
    blame: 'Betjeninga burde ha sett flaskene.',
    repetition: 'Det er ikkje registrert brot tidlegare.',
    correction: 'Innehavaren har innført faste rundar i lokalet.',
  },
  reasons: '',
});
