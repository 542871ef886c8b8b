import { type Policy, refuse } from '@kernel/decision.js';
import { type NoticeState } from './state.js';

type OnNotice = { readonly state: NoticeState };

export const mustExist: Policy<OnNotice> = ({ state }) =>
  state.order ? null : refuse('notice-unknown', null, { nb: 'Brevet finnes ikke.', nn: 'Brevet finst ikkje.' });

export const mustBeProduced: Policy<OnNotice> = ({ state }) =>
  state.produced
    ? null
    : refuse('letter-not-produced', null, {
        nb: 'Brevet er ikke laget ennå, så det kan ikke være sendt.',
        nn: 'Brevet er ikkje laga enno, så det kan ikkje vere sendt.',
      });

export const mustBeApproved: Policy<OnNotice> = ({ state }) =>
  state.approved
    ? null
    : refuse('notice-awaits-approval', null, {
        nb: 'Brevet venter på godkjenning. Godkjenn det i stedet.',
        nn: 'Brevet ventar på godkjenning. Godkjenn det i staden.',
      });

/** domain.md § 3: a letter produced is not a letter sent. */
export const mustBeDispatched: Policy<OnNotice> = ({ state }) =>
  state.dispatchedOn
    ? null
    : refuse('letter-not-dispatched', null, {
        nb: 'Det er ikke registrert at brevet er sendt. Registrer postingen først.',
        nn: 'Det er ikkje registrert at brevet er sendt. Registrer postinga først.',
      });

export { notInFuture } from '@kernel/not-in-future.js';
