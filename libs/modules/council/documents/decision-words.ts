import { extentText, type Language, writtenDate } from '../../notice/contract.js';
import { type BodyDecision, type CaseRef, type CloseGround } from '../domain/meeting-events.js';
import { type Disqualifying } from '../domain/impartiality.js';

type Both = Readonly<Record<Language, string>>;
const both = (nb: string, nn = nb): Both => ({ nb, nn });

/** What kind of case it is, without a name: this is all that the public agenda says. */
export const caseWords: Readonly<Record<CaseRef['kind'], Both>> = {
  sanction: both('Reaksjon etter alkoholloven', 'Reaksjon etter alkohollova'),
  appeal: both('Klage på vedtak etter alkoholloven', 'Klage på vedtak etter alkohollova'),
  stay: both('Utsatt iverksetting', 'Utsett iverksetjing'),
  referred: both('Referatsak: delegert vedtak', 'Referatsak: delegert vedtak'),
  other: both('Annen sak', 'Anna sak'),
};

export const closeWords: Readonly<Record<CloseGround, Both>> = {
  'duty-of-secrecy': both('opplysninger med taushetsplikt', 'opplysningar med teieplikt'),
  privacy: both('hensynet til personvern', 'omsynet til personvern'),
  'public-interest': both('tungtveiende offentlige interesser', 'tungtvegande offentlege interesser'),
};

export const disqualifyingWords: Readonly<Record<Disqualifying, Both>> = {
  party: both('er part i saken', 'er part i saka'),
  kin: both('er i nær slekt med en part', 'er i nær slekt med ein part'),
  spouse: both('er eller har vært gift med en part', 'er eller har vore gift med ein part'),
  representative: both('er fullmektig for en part', 'er fullmektig for ein part'),
  'leads-a-party': both(
    'leder eller sitter i styret for et selskap som er part',
    'leier eller sit i styret for eit selskap som er part',
  ),
  'special-circumstances': both(
    'særlige forhold er egnet til å svekke tilliten',
    'særlege forhold er eigna til å svekkje tilliten',
  ),
  'superior-disqualified': both('den overordnede er inhabil', 'den overordna er inhabil'),
  'handled-before': both('har vært med på saken tidligere', 'har vore med på saka tidlegare'),
};

/** A decision or proposal in a sentence. */
export const decisionText = (language: Language, decision: BodyDecision): string => {
  const nn = language === 'nn';
  switch (decision.kind) {
    case 'warning':
      return nn ? 'Det blir gjeve ei skriftleg åtvaring.' : 'Det blir gitt en skriftlig advarsel.';
    case 'no-reaction':
      return nn ? 'Saka blir avslutta utan reaksjon.' : 'Saken blir avsluttet uten reaksjon.';
    case 'points':
      return nn ? `Det blir tildelt ${decision.points} prikkar.` : `Det blir tildelt ${decision.points} prikker.`;
    case 'withdrawal': {
      const reach = extentText(language, decision.extent);
      return nn
        ? `Bevillinga blir inndregen ${reach}, frå og med ${writtenDate(decision.startOn)}.`
        : `Bevillingen blir inndratt ${reach}, fra og med ${writtenDate(decision.startOn)}.`;
    }
    case 'appeal': {
      const words = {
        upheld: both('Klagen tas ikke til følge. Vedtaket står.', 'Klaga blir ikkje teken til følgje. Vedtaket står.'),
        amended: both(
          'Klagen tas delvis til følge. Vedtaket endres.',
          'Klaga blir delvis teken til følgje. Vedtaket blir endra.',
        ),
        reversed: both(
          'Klagen tas til følge. Vedtaket oppheves.',
          'Klaga blir teken til følgje. Vedtaket blir oppheva.',
        ),
      };
      return words[decision.outcome][language];
    }
    case 'stay':
      if (!decision.granted)
        return nn ? 'Utsett iverksetjing blir ikkje gjeven.' : 'Utsatt iverksetting blir ikke gitt.';
      if (decision.until === 'appeal-decided')
        return nn
          ? 'Iverksetjinga blir utsett til klaga er avgjord.'
          : 'Iverksettingen blir utsatt til klagen er avgjort.';
      return nn
        ? `Iverksetjinga blir utsett til og med ${writtenDate(decision.until)}.`
        : `Iverksettingen blir utsatt til og med ${writtenDate(decision.until)}.`;
  }
};
