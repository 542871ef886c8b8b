import { norwegianDate } from '@law/calendar/norwegian-date.js';
import { wordsOf } from '../domain/what.js';

export interface ReminderMail {
  readonly language: 'nb' | 'nn';
  /** licence or report number; null where the deadline is about neither */
  readonly caseNumber: string | null;
  readonly name: string;
  readonly due: string;
  readonly on: string;
  readonly link: string;
}

/** Case number, what, when and a link; no name and nothing of the case itself. */
export const reminderMail = ({
  language,
  caseNumber,
  name,
  due,
  on,
  link,
}: ReminderMail): { subject: string; text: string } => {
  const what = wordsOf(name)[language];
  const number = caseNumber ?? '–';
  const over = on > due;
  const [frist, sak, ut, lenke, hilsen] =
    language === 'nb'
      ? ['Frist', 'Sak', 'Fristen er ute.', 'Les mer', 'Sendt av systemet; svar leses ikke.']
      : ['Frist', 'Sak', 'Fristen er ute.', 'Les meir', 'Sendt av systemet; svar blir ikkje lesne.'];
  return {
    subject: `${frist} ${norwegianDate(due)}: ${what} (${number})`,
    text: [
      `${sak}: ${number}`,
      `${frist}: ${what}, ${norwegianDate(due)}.${over ? ` ${ut}` : ''}`,
      `${lenke}: ${link}`,
      '',
      hilsen,
      '',
    ].join('\n'),
  };
};
