import { type Municipality } from '@kernel/municipality.js';
import { caseworker, inspector, type Licence, postLetters, servingLicence, setUpOffice } from './cast.js';
import { type Narrator } from './narrator.js';
import { type Stage } from './stage.js';

const municipality: Municipality = 'gol';

const controlReport = ({ licenceId, placeId }: Licence) => ({
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
      what: 'To gjestar drakk av eigne flasker ved eit bord. Flaskene stod synlege på bordet.',
      where: 'ved vindauget mot gata',
      seenBy: 'kontrollør 1',
      distanceMetres: 3,
      durationMinutes: 10,
      saidAfterwards: 'Vakthavande sa at flaskene ikkje var sett.',
    },
  ],
  toldOnTheSpot: 'vakthavande skjenkeansvarleg',
});

interface Control {
  readonly inspectionId: string;
  readonly findings: readonly { readonly findingId: string }[];
}

/** From a control report to a warning that has arrived, in the municipality of Gol, winter 2013. */
export const oneCase = async (stage: Stage, tell: Narrator): Promise<Licence> => {
  await setUpOffice(stage, municipality);
  const licences = await stage.importRegister(municipality);
  await tell.skip();
  await tell.say(`Registeret for Gol er lest inn: ${licences} bevillinger, alle oppdiktede.`);
  const licence = await servingLicence(stage, municipality, 0);

  await stage.until('2013-11-11T09:00:00Z');
  const handedIn = await stage.post(inspector, municipality, '/api/inspections', controlReport(licence));
  const control = (handedIn['events'] as { data: Control }[])[0]?.data;
  if (!control) throw new Error('the report was not taken in');
  await tell.say(`Kontrollfirmaet leverer rapport K-2013-014 om ${licence.number}.`);

  await stage.until('2013-11-12T10:00:00Z');
  await postLetters(stage, municipality, 'inspection-report', '2013-11-12');
  await tell.say('Saksbehandleren poster rapporten til stedet og innehaveren, innen en uke.');

  await stage.until('2013-11-20T09:00:00Z');
  await tell.say('Ingen kvittering: brevene regnes som kommet fram. To uker til å uttale seg begynner.');

  await comment(stage, licence, control.inspectionId);
  await tell.say('Innehaverens uttalelse kommer inn.');

  const breach = {
    inspectionId: control.inspectionId,
    offences: control.findings.map(({ findingId }) => ({ findingId, class: 'ordinary' })),
    factsFound: 'To gjestar drakk medbrakt alkohol ved eit bord i lokalet natt til 9. november 2013.',
    holdersVersion: 'Innehavaren seier at flaskene vart fjerna straks dei vart sett.',
    weighing: 'Kontrollørane såg flaskene i ti minutt. Kommunen legg rapporten til grunn.',
  };
  await stage.post(caseworker, municipality, `/api/licences/${licence.licenceId}/breaches`, breach);
  await tell.say('Saksbehandleren registrerer bruddet og har veid innehaverens versjon. Forslaget kommer av seg selv.');
  await explainProposal(stage, tell, licence);

  await stage.until('2013-12-02T09:00:00Z');
  await warn(stage, licence);
  await tell.say('Advarselen er besluttet av folk, med de fem momentene vurdert.');

  await postLetters(stage, municipality, 'warning', '2013-12-02');
  await stage.until('2013-12-10T09:00:00Z');
  await tell.say('Advarselen er postet og regnes som kommet fram. Fra nå teller den.');
  return licence;
};

const comment = async (stage: Stage, { licenceId }: Licence, inspectionId: string): Promise<void> => {
  await stage.post(caseworker, municipality, '/api/documents', {
    kind: 'comment-on-report',
    from: 'holder',
    channel: 'paper',
    receivedAt: '2013-11-20T08:30:00Z',
    inspectionId,
    licenceIds: [licenceId],
    title: 'Fråsegn til kontrollrapport',
    summary: 'Innehavaren seier at flaskene vart fjerna straks dei vart sett.',
    fileName: 'frasegn.txt',
    mediaType: 'text/plain',
    content: Buffer.from('Flaskene vart fjerna straks dei vart sett.').toString('base64'),
  });
};

interface State {
  readonly breaches: readonly {
    readonly proposal: {
      readonly proposalId: string;
      readonly verdict: { readonly row: string; readonly reaction: string };
      readonly reasoning: readonly {
        readonly rule: string;
        readonly paragraph: string;
        readonly explanation: { readonly nb: string };
      }[];
    } | null;
  }[];
}

const stateOf = (stage: Stage, { licenceId }: Licence): Promise<State> =>
  stage.ask<State>(caseworker, municipality, 'GET', `/api/licences/${licenceId}/escalation-state`);

const explainProposal = async (stage: Stage, tell: Narrator, licence: Licence): Promise<void> => {
  const proposal = (await stateOf(stage, licence)).breaches[0]?.proposal;
  if (!proposal) throw new Error('no proposal was made');
  await tell.note(`forslag: rad ${proposal.verdict.row}, ${proposal.verdict.reaction}. Begrunnelsen, trinn for trinn:`);
  for (const { paragraph, explanation } of proposal.reasoning) await tell.note(`  – ${explanation.nb} (${paragraph})`);
};

const warn = async (stage: Stage, licence: Licence): Promise<void> => {
  const proposalId = (await stateOf(stage, licence)).breaches[0]?.proposal?.proposalId;
  await stage.post(caseworker, municipality, `/api/licences/${licence.licenceId}/warnings`, {
    proposalId,
    decidedBy: { bodyId: 'administrasjonen', reference: 'oppdiktet delegasjonsreglement punkt 4' },
    decidedOn: '2013-12-02',
    factors: {
      kind: 'Medbrakt alkohol vart drukken i lokalet.',
      gravity: 'Brotet er ikkje mellom dei grove.',
      blame: 'Betjeninga burde ha sett flaskene.',
      repetition: 'Det er ikkje registrert brot tidlegare.',
      correction: 'Innehavaren har innført faste rundar i lokalet.',
    },
  });
};
