import { frameFor, type LetterSource } from '../../notice/contract.js';
import { turnoverDecider, turnoverIdOf } from '../domain/state.js';

/** The ordinary reminder of guideline 7.3, for a return or a fee. */
const reminderSource: LetterSource<'reminder'> = {
  kind: 'reminder',
  content: async (context) => {
    const { frame, licence, sendTo, contact } = await frameFor(context);
    const { turnover, licenceIds } = context.about;
    if (!turnover) throw new TypeError('a reminder that does not say of what');
    const id = turnoverIdOf(licenceIds[0] ?? '', turnover.year);
    const { state } = await context.log.load(turnoverDecider, context.municipality, id);
    const reminder = state.reminders.find(({ noticeId }) => noticeId === context.noticeId);
    const { year } = turnover;
    return {
      ...frame,
      licence,
      missing: [
        turnover.kind === 'report'
          ? { kind: 'report', year, due: state.due ?? '' }
          : { kind: 'fee', year, due: state.fee?.due ?? '', amountOre: state.fee?.amountOre ?? null },
      ],
      replyDays: reminder?.replyDays ?? 0,
      sendTo,
      questions: contact,
    };
  },
};

export const turnoverLetters: readonly LetterSource[] = [reminderSource];
