import { cite } from '../citations/citation.js';
import { type Block, paragraph } from '../page/letter-body.js';
import { pointRulesNb } from './carried.nb.js';
import { type GuidelinePoint } from './grounds.js';

const points: Readonly<Record<Exclude<GuidelinePoint, 'af-10'>, string>> = {
  '7.1':
    'Etter punkt 7.1 i kommunens alkoholpolitiske retningslinjer er svaret på et brudd til vanlig en skriftlig advarsel. Ved gjentatte brudd vurderer kommunen å inndra bevillingen i én til fire uker. Nye brudd etter en inndragning fører til inndragning i inntil tre måneder, og ytterligere brudd til inndragning for resten av bevillingsperioden.',
  '7.2':
    'Etter punkt 7.2 i kommunens alkoholpolitiske retningslinjer kan grove brudd føre til inndragning i én til fire uker uten advarsel først. Et tilsvarende grovt brudd etter en inndragning fører til inndragning i tre måneder, og ytterligere brudd til inndragning for resten av bevillingsperioden.',
  '7.3':
    'Etter punkt 7.3 i kommunens alkoholpolitiske retningslinjer kan bevillingen inndras når omsetningsoppgaven ikke er sendt inn eller gebyret ikke er betalt ved forfall, og vi har purret. Inndragningen varer til oppgaven er mottatt og gebyret er betalt.',
};

/** The rules of a withdrawal and what they say (forvaltningsloven § 25), in bokmål. */
export const rulesNb = (point: GuidelinePoint): readonly Block[] => {
  if (point === 'af-10') return pointRulesNb();
  return [
    paragraph(
      `Kommunen kan inndra en bevilling for resten av bevillingsperioden eller en kortere tid når bevillingshaveren ikke oppfyller pliktene sine etter alkoholloven eller forskrifter gitt etter den, eller bryter andre regler som har sammenheng med lovens formål, jf. ${cite('nb', 'AL-1-8')}.`,
    ),
    paragraph(points[point]),
    paragraph('Retningslinjene er et utgangspunkt. Kommunen vurderer hver sak for seg.'),
  ];
};
