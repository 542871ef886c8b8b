import { InvalidInput } from '@platform/http/problem/http-problem.js';
import { type BodyDecisionBody, decisionOf } from './decision-body.js';

const withdrawal = (grounds: BodyDecisionBody['grounds'], extent: BodyDecisionBody['extent'] = { weeks: 1 }) =>
  decisionOf({ kind: 'withdrawal', startOn: '2018-05-22', ...(grounds ? { grounds } : {}), extent }, '/proposal');
const id = '0f6c1a52-5c5e-5e0b-9a55-000000000001';

describe('what a body is asked to vote on', () => {
  it.each(['breachId', 'arrearId', 'lossId', 'pointsId'])('may rest on a ground of each kind: %s', (kind) => {
    expect(withdrawal([{ [kind]: id }])).toMatchObject({ kind: 'withdrawal', grounds: [{ [kind]: id }] });
  });

  it('names one ground and one extent, each with its place when it does not', () => {
    const placeOf = (attempt: () => unknown): unknown => {
      try {
        return attempt();
      } catch (error) {
        return error instanceof InvalidInput ? error.message.split(': ')[1] : error;
      }
    };
    expect(placeOf(() => withdrawal([{ breachId: id }, {}]))).toBe('/proposal/grounds/1');
    expect(placeOf(() => withdrawal([{ breachId: id, lossId: id }]))).toBe('/proposal/grounds/0');
    expect(placeOf(() => withdrawal([{ breachId: id }], { days: 1, weeks: 1 }))).toBe('/proposal/extent');
    expect(placeOf(() => withdrawal(undefined))).toBe('/proposal/grounds');
  });
});
