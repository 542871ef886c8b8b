import { chapterNineOn } from './chapter-nine.js';
import { municipalityDecider } from './state.js';

const none = municipalityDecider.initial;

describe('the safeguards of forvaltningsloven chapter IX', () => {
  it('are off the day before the chapter, and on from its first day', () => {
    const all = (value: boolean) => ({ rightNotToAnswer: value, proportionality: value });
    expect(chapterNineOn(none, '2017-06-30')).toEqual(all(false));
    expect(chapterNineOn(none, '2017-07-01')).toEqual(all(true));
  });

  it('are switched one by one, from a day on', () => {
    const state = { ...none, settings: { 'chapterNine.rightNotToAnswer': [{ value: 'off', from: '2019-01-01' }] } };
    expect(chapterNineOn(state, '2018-12-31').rightNotToAnswer).toBe(true);
    expect(chapterNineOn(state, '2019-01-01')).toEqual({
      rightNotToAnswer: false,
      proportionality: true,
    });
  });
});
