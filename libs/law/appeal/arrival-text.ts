import { norwegianDate } from '../calendar/norwegian-date.js';
import type { RuleSet } from '../rule-set.js';
import type { Arrival, ArrivalProof } from './arrival.js';

type Text = { readonly nb: string; readonly nn: string };

/** The sentence on how the decision reached the party. */
export const arrivalText = (arrival: Arrival, rules: RuleSet): Text => {
  const day = arrival.day ? norwegianDate(arrival.day) : '';
  const posted = arrival.posted ? norwegianDate(arrival.posted) : '';
  const days = rules.appeals.presumedArrivalWorkingDays;
  const texts: Readonly<Record<ArrivalProof, Text>> = {
    'available-and-notified': {
      nb: `Vedtaket var tilgjengelig og varselet sendt ${day}. Da begynte klagefristen.`,
      nn: `Vedtaket var tilgjengeleg og varselet sendt ${day}. Då byrja klagefristen.`,
    },
    notified: {
      nb: `Varsel om vedtaket ble sendt ${day}. Da begynte klagefristen.`,
      nn: `Varsel om vedtaket vart sendt ${day}. Då byrja klagefristen.`,
    },
    read: {
      nb: `Vedtaket ble lest ${day}. Det er det sikre beviset for at det er kommet fram.`,
      nn: `Vedtaket vart lese ${day}. Det er det sikre provet for at det er kome fram.`,
    },
    receipt: {
      nb: `Kvittering viser at vedtaket kom fram ${day}.`,
      nn: `Kvittering viser at vedtaket kom fram ${day}.`,
    },
    posting: {
      nb: `Brevet ble postlagt ${posted}. Ankomst er antatt ${days} virkedager senere, ${day}.`,
      nn: `Brevet vart postlagt ${posted}. Framkomst er rekna til ${days} verkedagar seinare, ${day}.`,
    },
    nothing: {
      nb: 'Ingenting viser at vedtaket er kommet fram. Klagefristen har ikke begynt.',
      nn: 'Ingenting viser at vedtaket er kome fram. Klagefristen har ikkje byrja.',
    },
  };
  return texts[arrival.proof];
};
