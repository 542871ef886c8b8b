import { type MunicipalityState, settingOn } from '../../municipality/contract.js';
import { type DecisionAppeal, type DecisionRights } from '../letters/rights/content.js';
import { type Framed } from './frame.js';

interface Setting extends Pick<Framed, 'contact' | 'sendTo'> {
  readonly settings: MunicipalityState;
  /** the letter's day */
  readonly today: string;
}

interface Route extends Pick<DecisionAppeal, 'body' | 'law'>, Pick<DecisionRights, 'stay'> {}

/**
 * What the letter of a decision tells about the party's rights, from the municipality's settings on the letter's day: whether an
 * appeal must come before a lawsuit (forvaltningsloven § 27b), and whether there is reason to speak of free legal aid (§ 27).
 */
export const rightsFor = (
  { contact, sendTo, settings, today }: Setting,
  { body, law, stay }: Route,
): DecisionRights => ({
  appeal: { body, law, sendTo, electronically: sendTo.email },
  stay,
  access: contact,
  legalAid: settingOn(settings, 'legalAid', today) === 'told' ? 'told' : 'no-reason',
  lawsuit: settingOn(settings, 'lawsuit', today) === 'appeal-first' ? 'appeal-first' : 'no-condition',
  costs: 'told',
});
