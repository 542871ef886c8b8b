import { cite } from '../citations/citation.js';
import { type Language } from '../letter-frame.js';
import { type GuidelinePoint } from './grounds.js';

/** What a reaction rests on: a point of the guidelines, or the national points of the regulation. */
export const guidelineText = (language: Language, point: GuidelinePoint): string =>
  point === 'af-10' ? cite(language, 'AF-10-2') : `punkt ${point}`;

/** The same as a line of a list of facts. */
export const guidelineFact = (language: Language, point: GuidelinePoint): readonly [string, string] =>
  point === 'af-10'
    ? [language === 'nb' ? 'Forskriften' : 'Forskrifta', `${cite(language, 'AF-10-2')} og ${cite(language, 'AF-10-6')}`]
    : ['Retningslinjene', `punkt ${point}`];
