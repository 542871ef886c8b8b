import { cite } from '../citations/citation.js';
import { type SendTo } from '../letter-frame.js';
import { paragraph, type Section } from '../page/letter-body.js';
import { sendToList } from '../page/send-to-list.js';

/** How costs are claimed after a change to the party's benefit (forvaltningsloven § 36), in nynorsk; `from` as in bokmål. */
export const costsClaimNn = (body: string, sendTo: SendTo | null, from: 'letter' | 'ruling'): Section => ({
  heading: 'De kan krevje å få dekt kostnader',
  blocks: [
    paragraph(
      `De kan krevje å få dekt vesentlege kostnader som var nødvendige for å få vedtaket endra, jf. ${cite('nn', 'FVL-36')}. Det gjeld ikkje når endringa kjem av noko de sjølve har ansvaret for, eller noko som korkje de eller kommunen rådde over.`,
    ),
    paragraph(
      `Kravet blir avgjort av ${body}. Fristen for å setje det fram er tre veker frå den dagen ${from === 'letter' ? 'dette brevet' : 'det nye vedtaket'} kom fram til dykk. Fortel kva kostnadene gjeld, og legg ved kvitteringar eller rekningar.`,
    ),
    ...(sendTo === null ? [] : [paragraph('Send kravet til:'), sendToList(sendTo)]),
  ],
});
