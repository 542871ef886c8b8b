import { dateInFuture } from '@kernel/not-in-future.js';
import { type Refusal, refuse } from '@kernel/decision.js';
import { type JsonObject } from '@kernel/json.js';

type Refused = { readonly kind: 'refuse'; readonly refusal: Refusal };
const no = (code: string, nb: string, nn: string, facts: JsonObject = {}, paragraph: string | null = null): Refused =>
  refuse(code, paragraph, { nb, nn }, facts);

export const bodyUnknown = (bodyId: string): Refused =>
  no('body-unknown', 'Organet finnes ikke.', 'Organet finst ikkje.', { bodyId });

export const meetingUnknown = (meetingId: string): Refused =>
  no('meeting-unknown', 'Møtet finnes ikke.', 'Møtet finst ikkje.', { meetingId });

export const meetingOver = (meetingId: string): Refused =>
  no('meeting-closed', 'Møtet er avlyst, eller møteboka er godkjent.', 'Møtet er avlyst, eller møteboka er godkjend.', {
    meetingId,
  });

export const itemUnknown = (itemId: string): Refused =>
  no('item-unknown', 'Saken står ikke på sakslisten.', 'Saka står ikkje på saklista.', { itemId });

export const itemSettled = (itemId: string): Refused =>
  no('item-settled', 'Saken er alt avgjort eller utsatt.', 'Saka er alt avgjord eller utsett.', { itemId });

export const dayNotCome = (day: string, today: string): Refused => dateInFuture({ day, today });

export const notImpartial = (caseKey: string): Refused =>
  no(
    'preparer-disqualified',
    'Den som er inhabil, kan ikke forberede saken. En annen må gjøre det.',
    'Den som er inhabil, kan ikkje førebu saka. Ein annan må gjere det.',
    { caseKey },
    'forvaltningsloven § 6',
  );

export const notMembers = (ids: readonly string[]): Refused =>
  no(
    'not-members',
    'Noen på listen er ikke medlem eller innkalt vara denne dagen.',
    'Nokre på lista er ikkje medlem eller innkalla vara denne dagen.',
    { members: [...ids] },
  );

export const noQuorum = (present: number, needed: number, seats: number): Refused =>
  no(
    'no-quorum',
    `Bare ${present} av ${seats} var til stede og stemte. Minst ${needed} må være det for at saken kan avgjøres.`,
    `Berre ${present} av ${seats} var til stades og røysta. Minst ${needed} må vere det for at saka kan avgjerast.`,
    { present, needed, seats },
  );

export const memberDisqualified = (ids: readonly string[]): Refused =>
  no(
    'member-disqualified',
    'Et medlem som er inhabilt, kan ikke være med på saken eller telles med i avstemningen.',
    'Ein medlem som er inhabil, kan ikkje vere med på saka eller teljast med i røystinga.',
    { members: [...ids] },
    'forvaltningsloven § 6',
  );

export const impartialityPending = (ids: readonly string[]): Refused =>
  no(
    'impartiality-undecided',
    'Det er reist tvil om habiliteten til et medlem. Organet må avgjøre det først, uten medlemmet.',
    'Det er reist tvil om habiliteten til ein medlem. Organet må avgjere det først, utan medlemmen.',
    { members: [...ids] },
    'forvaltningsloven § 8',
  );

export { no as refused };
export { type Refused };
