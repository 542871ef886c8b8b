import { constraintMessage } from './constraint-messages.js';

describe('constraintMessage', () => {
  it.each([
    ['min', 'size must not be less than 1', 'må være minst 1', 'må vere minst 1'],
    ['max', 'size must not be greater than 9', 'kan ikke være over 9', 'kan ikkje vere over 9'],
    [
      'maxLength',
      'name must be shorter than or equal to 5 characters',
      'kan ikke ha over 5 tegn',
      'kan ikkje ha over 5 teikn',
    ],
    ['minLength', 'name must be longer than or equal to 2 characters', 'må ha minst 2 tegn', 'må ha minst 2 teikn'],
    ['arrayMinSize', 'parts must contain at least 1 elements', 'må ha minst 1 verdier', 'må ha minst 1 verdiar'],
    [
      'arrayMaxSize',
      'parts must contain no more than 3 elements',
      'kan ikke ha over 3 verdier',
      'kan ikkje ha over 3 verdiar',
    ],
    [
      'isIn',
      'each value in tags must be one of the following values: a, b',
      'må være en av: a, b',
      'må vere ein av: a, b',
    ],
    ['isInt', 'size must be an integer number', 'må være et heltall', 'må vere eit heiltal'],
    ['isLatLong', 'place must be a latitude', 'place must be a latitude', 'place must be a latitude'],
  ])('%s: %s', (constraint, english, nb, nn) => {
    expect(constraintMessage(constraint, english)).toEqual({ nb, nn });
  });
});
