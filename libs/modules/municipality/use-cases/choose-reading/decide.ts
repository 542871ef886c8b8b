import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type MunicipalityEvent } from '../../domain/events.js';
import { isAllowed, type ReadingName, readings } from '../../domain/settings.js';
import { municipalityDecider, type MunicipalityState, readingOn, SETTINGS } from '../../domain/state.js';

export interface ChooseReading {
  readonly name: ReadingName;
  readonly value: string;
  readonly from: string;
  readonly decidedBy: string;
}

/** Chooses how an ambiguity of the guidelines is read (law.md § 8.3). The date decides which cases it reaches. */
export const chooseReading: UseCase<ChooseReading, MunicipalityState, MunicipalityEvent> = {
  name: 'choose-reading',
  decider: municipalityDecider,
  roles: ['administrator'],
  streamId: () => SETTINGS,
  decide: (command, state) => {
    if (!isAllowed(readings[command.name], command.value)) {
      return refuse(
        'reading-unknown',
        null,
        { nb: 'Denne lesemåten finnes ikke.', nn: 'Denne lesemåten finst ikkje.' },
        { name: command.name, value: command.value, allowed: [...readings[command.name]] },
      );
    }
    if (readingOn(state, command.name, command.from) === command.value) return alreadyTrue();
    return accept({ type: 'reading-chosen', data: { ...command }, occurredAt: command.from });
  },
};
