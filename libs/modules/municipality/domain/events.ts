import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';
import { type LetterTemplate } from './letter-template.js';
import { type ReadingName, type SettingName } from './settings.js';

export type MunicipalityEvent =
  | DomainEvent<'setting-changed', { name: SettingName; value: string; from: string; decidedBy: string }>
  | DomainEvent<'letter-template-set', LetterTemplate & { decidedBy: string }>
  | DomainEvent<'reading-chosen', { name: ReadingName; value: string; from: string; decidedBy: string }>;

export const municipalityEventTypes: EventType[] = v1('setting-changed', 'reading-chosen', 'letter-template-set');
