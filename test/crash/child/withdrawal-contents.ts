import { sha256 } from '@kernel/hash.js';
import { uuidFrom } from '@kernel/ids.js';
import { breachOf, decided, reportOn, settings, warningOn } from './contents.js';

/** What the commands of the second script say. All of it is made up. */
export const settingsOfWithdrawals = [
  ...settings,
  ...decided({
    politicalBody: 'formannskapet',
    policeOffice: 'Oppdiktet lensmannskontor',
    policeAddress: 'Postboks 1 (oppdiktet), 3551 Gol',
  }),
];

export const grossReportOn = (licenceId: string, placeId: string) => ({
  ...reportOn(licenceId, placeId),
  reportNumber: 'K-2013-021',
  findings: [
    {
      provision: 'sale-to-intoxicated',
      at: '2013-11-09T00:45:00+01:00',
      what: 'Ein gjest sjangla frå baren, snakka utydeleg og fekk skjenkt ein halvliter.',
      where: 'ved baren',
      seenBy: 'kontrollør 2',
      distanceMetres: 2,
      durationMinutes: 15,
      saidAfterwards: null,
    },
  ],
});

export const grossBreachOf = (inspectionId: string, licenceId: string) => ({
  ...breachOf(inspectionId, licenceId),
  offences: [{ findingId: uuidFrom('finding', inspectionId, 0), class: 'gross' }],
  factsFound: 'Ein openbert påverka gjest fekk skjenkt ein halvliter ved baren.',
  holdersVersion: '',
  weighing: 'Kontrollørane såg gjesten på to meters hald. Kommunen legg rapporten til grunn.',
});

export const replyTo = (caseId: string, licenceId: string) => {
  const bytes = Buffer.from('Vi ber om at det blir med ei kort inndraging.');
  return {
    bytes,
    document: {
      kind: 'reply-to-notice',
      from: 'holder',
      channel: 'paper',
      postedOn: null,
      receivedAt: '2013-12-16T08:30:00Z',
      inspectionId: null,
      caseId,
      licenceIds: [licenceId],
      title: 'Svar på førehandsvarsel',
      summary: 'Innehavaren ber om ei kort inndraging.',
      fileName: 'svar.txt',
      mediaType: 'text/plain',
      sha256: sha256(bytes),
      size: bytes.length,
    },
  };
};

const byTheBody = {
  decidedBy: { bodyId: 'formannskapet', reference: 'oppdiktet sak 3/14' },
  considerations: 'Formannskapet meiner at inndraginga står i forhold til det som hende.',
  departure: '',
  reply: '',
  replyWeighing: '',
};

/** The case as the advance notice put it to the party. */
export interface Heard {
  readonly licenceId: string;
  readonly caseId: string;
  readonly grounds: readonly object[];
}

export const twoWeeks = ({ licenceId, caseId, grounds }: Heard) => ({
  ...byTheBody,
  licenceId,
  caseId,
  grounds,
  extent: { length: { weeks: 2 } },
  decidedOn: '2014-01-06',
  startOn: '2014-02-03',
  factors: warningOn(licenceId, caseId).factors,
  reply: 'Innehavaren ber om ei kort inndraging.',
  replyWeighing: 'To veker er i den nedre delen av ramma.',
});

export const untilTheReturnComes = ({ licenceId, caseId, grounds }: Heard) => ({
  ...byTheBody,
  licenceId,
  caseId,
  grounds,
  extent: { untilCured: ['report-received'] },
  decidedOn: '2014-04-15',
  startOn: '2014-05-12',
  factors: null,
});

export const returnOf = (licenceId: string, receivedOn: string) => ({
  licenceId,
  year: 2013,
  receivedOn,
  litres: { group1: 100, group2: 20, group3: 0 },
});
