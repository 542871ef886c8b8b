import { type ErasureOutcome } from '../domain/events.js';

type Language = 'nb' | 'nn';

export interface AnswerWords {
  readonly title: string;
  readonly opening: string;
  readonly outcomes: Readonly<Record<ErasureOutcome, string>>;
  readonly ground: string;
  readonly further: string;
  readonly rest: string;
  readonly received: string;
  readonly reference: string;
}

/** What the person is told. No sentence promises that anything was erased from the case. */
export const answerWords: Readonly<Record<Language, AnswerWords>> = {
  nb: {
    title: 'Svar på krav om sletting',
    opening: 'Kommunen har behandlet kravet ditt om sletting av personopplysninger i en bevillingssak.',
    outcomes: {
      'refused-by-archive-duty':
        'Kravet avslås. Dokumentene i saken er omfattet av arkivplikten, og en plikt til å slette etter andre regler er ikke grunnlag for å kassere dem (arkivlova § 13). Retten til sletting gjelder ikke når opplysningene er nødvendige for en rettslig plikt, for offentlig myndighet eller for arkivformål i allmennhetens interesse (personvernforordningen artikkel 17 nr. 3).',
      restricted:
        'Opplysningene er sperret (personvernforordningen artikkel 18). De bevares, men leses ikke i vanlig saksbehandling.',
      rectified:
        'Opplysningen er rettet (personvernforordningen artikkel 16). Rettelsen er lagt til saken; det som sto før, er bevart og merket som rettet.',
      'pseudonymised-views': 'Navnet vises ikke lenger i oversiktene. Det står fortsatt i selve saksdokumentene.',
      'non-record-copies-deleted':
        'Kopier som ikke er saksdokumenter, er slettet (personvernforordningen artikkel 17). Saksdokumentene er bevart.',
    },
    ground: 'Begrunnelse',
    further: 'Andre rettigheter',
    rest: 'Du kan be om at opplysninger blir rettet, eller at behandlingen av dem blir begrenset. Du kan klage til Datatilsynet.',
    received: 'Kravet kom inn',
    reference: 'Referanse',
  },
  nn: {
    title: 'Svar på krav om sletting',
    opening: 'Kommunen har handsama kravet ditt om sletting av personopplysningar i ei løyvesak.',
    outcomes: {
      'refused-by-archive-duty':
        'Kravet blir avslått. Dokumenta i saka er omfatta av arkivplikta, og ei plikt til å slette etter andre reglar er ikkje grunnlag for å kassere dei (arkivlova § 13). Retten til sletting gjeld ikkje når opplysningane er nødvendige for ei rettsleg plikt, for offentleg styresmakt eller for arkivføremål i ålmenta si interesse (personvernforordninga artikkel 17 nr. 3).',
      restricted:
        'Opplysningane er sperra (personvernforordninga artikkel 18). Dei blir tekne vare på, men ikkje lesne i vanleg saksbehandling.',
      rectified:
        'Opplysninga er retta (personvernforordninga artikkel 16). Rettinga er lagd til saka; det som stod før, er teke vare på og merkt som retta.',
      'pseudonymised-views': 'Namnet blir ikkje lenger vist i oversiktene. Det står framleis i sjølve saksdokumenta.',
      'non-record-copies-deleted':
        'Kopiar som ikkje er saksdokument, er sletta (personvernforordninga artikkel 17). Saksdokumenta er tekne vare på.',
    },
    ground: 'Grunngjeving',
    further: 'Andre rettar',
    rest: 'Du kan be om at opplysningar blir retta, eller at behandlinga av dei blir avgrensa. Du kan klage til Datatilsynet.',
    received: 'Kravet kom inn',
    reference: 'Referanse',
  },
};
