import { type LetterSource } from '../../notice/contract.js';
import { type AppealEvent } from '../domain/events.js';
import { fileWords } from '../file/words.js';
import { lettersRead, setAppealScene } from './scene.js';

type Words<T extends AppealEvent['type']> = NonNullable<Extract<AppealEvent, { type: T }>['protected']>;

const WHY = {
  nb: 'Kommunen undersøker først om vilkårene for å prøve klagen er oppfylt, og vurderer så vedtaket på nytt.',
  nn: 'Kommunen undersøkjer først om vilkåra for å prøve klaga er oppfylte, og vurderer så vedtaket på nytt.',
};

/** Receipt for an appeal, with reference and time. */
export const appealReceivedSource: LetterSource<'appeal-received'> = {
  kind: 'appeal-received',
  content: async (context) => {
    const { frame, shared, state, contact } = await setAppealScene(context);
    return {
      ...frame,
      ...shared,
      appealBody: state.route?.body ?? '',
      stayAsked: state.stay.requestedOn !== null,
      answer: { reason: WHY[context.language], expectedBy: state.promisedBy },
      questions: contact,
      access: contact,
    };
  },
};

/** What the appeal lacks, and the limit, which runs from receipt of this letter. */
export const appealDefectSource: LetterSource<'appeal-defect'> = {
  kind: 'appeal-defect',
  content: async (context) => {
    const { frame, shared, state, contact, sendTo } = await setAppealScene(context);
    return {
      ...frame,
      ...shared,
      lacks: state.defect?.lacks ?? [],
      replyDays: state.defect?.replyDays ?? 0,
      countedFrom: 'receipt',
      sendTo,
      questions: contact,
    };
  },
};

/** The case has gone on; the party gets a copy of what the municipality said there. */
export const appealForwardedSource: LetterSource<'appeal-forwarded'> = {
  kind: 'appeal-forwarded',
  content: async (context) => {
    const { statement } = fileWords[context.language];
    const { frame, shared, state, contact } = await setAppealScene(context, [statement]);
    const said = await lettersRead<Words<'appeal-forwarded'>>(context, state.forwarded?.eventId ?? null);
    return {
      ...frame,
      ...shared,
      to: 'appellant',
      forwardedOn: state.forwarded?.on ?? '',
      appealBody: state.route?.body ?? '',
      review: state.route?.to === 'state-administrator' ? 'legality' : 'full',
      statement: said ? statement : '',
      stayed: state.stay.granted === true,
      access: contact,
    };
  },
};
