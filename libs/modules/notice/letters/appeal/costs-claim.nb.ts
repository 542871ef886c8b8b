import { cite } from '../citations/citation.js';
import { type SendTo } from '../letter-frame.js';
import { paragraph, type Section } from '../page/letter-body.js';
import { sendToList } from '../page/send-to-list.js';

/**
 * How costs are claimed after a change to the party's benefit (forvaltningsloven § 36), in bokmål. `from` is what the three weeks run
 * from the arrival of: this letter, or the appeal body's decision, which may have come earlier by another way.
 */
export const costsClaimNb = (body: string, sendTo: SendTo | null, from: 'letter' | 'ruling'): Section => ({
  heading: 'Dere kan kreve kostnader dekket',
  blocks: [
    paragraph(
      `Dere kan kreve å få dekket vesentlige kostnader som var nødvendige for å få vedtaket endret, jf. ${cite('nb', 'FVL-36')}. Det gjelder ikke når endringen skyldes noe dere selv har ansvaret for, eller noe som verken dere eller kommunen rådde over.`,
    ),
    paragraph(
      `Kravet blir avgjort av ${body}. Fristen for å sette det fram er tre uker fra den dagen ${from === 'letter' ? 'dette brevet' : 'det nye vedtaket'} kom fram til dere. Fortell hva kostnadene gjelder, og legg ved kvitteringer eller regninger.`,
    ),
    ...(sendTo === null ? [] : [paragraph('Send kravet til:'), sendToList(sendTo)]),
  ],
});
