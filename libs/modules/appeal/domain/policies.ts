import { type Policy, refuse } from '@kernel/decision.js';
import { type AppealState } from './state.js';
import { isOver } from './status.js';

export interface OnAppeal {
  readonly state: AppealState;
}

export const mustExist: Policy<OnAppeal> = ({ state }) =>
  state.appealId === null
    ? refuse('appeal-unknown', null, { nb: 'Klagen finnes ikke.', nn: 'Klaga finst ikkje.' })
    : null;

export const mustBeOpen: Policy<OnAppeal> = ({ state }) =>
  isOver(state) ? refuse('appeal-closed', null, { nb: 'Klagen er avgjort.', nn: 'Klaga er avgjord.' }) : null;

/** What is with the appeal body is the appeal body's. */
export const mustBeHere: Policy<OnAppeal> = ({ state }) =>
  state.forwarded
    ? refuse('appeal-forwarded-already', 'forvaltningsloven § 33', {
        nb: 'Klagen er sendt til klageinstansen.',
        nn: 'Klaga er send til klageinstansen.',
      })
    : null;

/** A civil day that has not come cannot have happened. */
export const dayHasCome = (on: string, today: string): ReturnType<Policy<unknown>> =>
  on <= today
    ? null
    : refuse('date-in-future', null, { nb: 'Datoen har ikke vært ennå.', nn: 'Datoen har ikkje vore enno.' }, { on });

export const textRequired = (text: string, paragraph: string): ReturnType<Policy<unknown>> =>
  text.trim() !== ''
    ? null
    : refuse('reasons-required', paragraph, {
        nb: 'Avgjørelsen må begrunnes.',
        nn: 'Avgjerda må grunngjevast.',
      });
