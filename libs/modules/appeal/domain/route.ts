import { type MunicipalityState, settingOn } from '../../municipality/contract.js';
import { type AgainstKind, type Route } from './events.js';

/**
 * Who decides the appeal: the state administrator (alkoholloven § 1-16), Fylkesmannen until 2020; a warning that is a
 * decision goes to the municipality's own body (forvaltningsloven § 28). A setting for each kind, since points are open (I).
 */
export const routeOf = (kind: AgainstKind, settings: MunicipalityState, on: string): Route => {
  const chosen = settingOn(settings, `appealRoute.${kind}`, on);
  const to = chosen === 'municipal' || chosen === 'state-administrator' ? chosen : byLaw(kind);
  const own = settingOn(settings, 'municipalAppealBody', on) ?? 'klagenemnda';
  const above = settingOn(settings, 'appealBody', on) ?? (on < '2021-01-01' ? 'Fylkesmannen' : 'Statsforvalteren');
  return { to, body: to === 'municipal' ? own : above };
};

const byLaw = (kind: AgainstKind): Route['to'] => (kind === 'warning' ? 'municipal' : 'state-administrator');
