import { type Municipality } from '@kernel/municipality.js';
import { type Person, type Stage } from './stage.js';

export const caseworker: Person = { role: 'caseworker', subject: 'demo-caseworker' };
export const inspector: Person = { role: 'inspector', subject: 'demo-inspector' };
export const secretary: Person = { role: 'council-secretary', subject: 'demo-secretary' };
export const administrator: Person = { role: 'administrator', subject: 'demo-administrator' };

export interface Licence {
  readonly licenceId: string;
  readonly placeId: string;
  readonly number: string;
  readonly holderOrgnr: string;
}

export interface Notice {
  readonly noticeId: string;
  readonly kind: string;
  readonly recipient: { readonly kind: 'holder' | 'place' };
}

/** Settings without which no letter is complete. Made up, like everything in the demo. */
export const setUpOffice = async (stage: Stage, municipality: Municipality): Promise<void> => {
  const settings = {
    contactName: 'Kari Oppdiktet',
    contactEmail: 'bevilling@kommune.example',
    contactAddress: 'Kommunehuset (oppdiktet)\nPostboks 1',
    politicalBody: 'formannskapet',
    policeOffice: 'Lensmannskontoret (oppdiktet)',
    policeAddress: 'Postboks 2',
  };
  for (const [name, value] of Object.entries(settings)) {
    await stage.post(administrator, municipality, '/api/settings', {
      name,
      value,
      from: '2012-07-01',
      decidedBy: 'oppdiktet sak 1/12',
    });
  }
  for (const row of delegations) {
    const body = { ...row, from: '2012-07-01', specific: false, decidedBy: council };
    await stage.post(administrator, municipality, '/api/delegations', body);
  }
};

const council = { bodyId: 'kommunestyret', reference: 'oppdiktet sak 2/12' };

/** The made-up delegation register: warnings to the administration, withdrawals to an elected body. */
const delegations = [
  { kind: 'warning', body: { id: 'administrasjonen', name: 'administrasjonen', kind: 'administration' } },
  ...['withdrawal', 'withdrawal-until-cured'].map((kind) => ({
    kind,
    body: { id: 'formannskapet', name: 'formannskapet', kind: 'political' },
  })),
];

export const servingLicence = async (stage: Stage, municipality: Municipality, nth: number): Promise<Licence> => {
  const all = await stage.items<Licence>(caseworker, municipality, '/api/licences?kind=serving&limit=200');
  const licence = all[nth];
  if (!licence) throw new Error(`the demo register of ${municipality} has no serving licence ${nth}`);
  return licence;
};

/** Posts every letter of a kind that lies ready, the same day. */
export const postLetters = async (
  stage: Stage,
  municipality: Municipality,
  kind: string,
  postedOn: string,
): Promise<Notice[]> => {
  const ready = await stage.items<Notice>(caseworker, municipality, '/api/notices?status=ready-to-post&limit=200');
  const wanted = ready.filter((notice) => notice.kind === kind);
  for (const { noticeId } of wanted) {
    await stage.post(caseworker, municipality, `/api/notices/${noticeId}/postings`, {
      postedOn,
      evidence: `postlogg ${postedOn}`,
    });
  }
  return wanted;
};
