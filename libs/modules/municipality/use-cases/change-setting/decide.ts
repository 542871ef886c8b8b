import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type MunicipalityEvent } from '../../domain/events.js';
import { isAllowed, type SettingName, settings } from '../../domain/settings.js';
import { municipalityDecider, type MunicipalityState, SETTINGS, settingOn } from '../../domain/state.js';

export interface ChangeSetting {
  readonly name: SettingName;
  readonly value: string;
  /** ISO date from which it is in force */
  readonly from: string;
  /** the decision it rests on, e.g. a council case number */
  readonly decidedBy: string;
}

/** Sets a dated setting. An earlier date than one already set is allowed: the newest date not after the day wins. */
export const changeSetting: UseCase<ChangeSetting, MunicipalityState, MunicipalityEvent> = {
  name: 'change-setting',
  decider: municipalityDecider,
  roles: ['administrator'],
  streamId: () => SETTINGS,
  decide: (command, state) => {
    if (!isAllowed(settings[command.name], command.value)) {
      return refuse(
        'setting-value-unknown',
        null,
        {
          nb: 'Verdien kan ikke brukes for denne innstillingen.',
          nn: 'Verdien kan ikkje brukast for denne innstillinga.',
        },
        { name: command.name, value: command.value, allowed: [...(settings[command.name] ?? [])] },
      );
    }
    if (settingOn(state, command.name, command.from) === command.value) return alreadyTrue();
    return accept({ type: 'setting-changed', data: { ...command }, occurredAt: command.from });
  },
};
