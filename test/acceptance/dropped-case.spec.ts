import { openTestHouse, type TestHouse } from '../support/house.js';
import { letters, setUpOffice } from '../support/season.js';
import { Story } from '../support/story.js';
import { expectStatus } from './steps.js';

describe('a case about a reaction that is dropped', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    await setUpOffice(house);
    await house.importDemo('gol');
  });
  afterAll(async () => {
    expect(house.failures).toEqual([]);
    await house.close();
  });

  it('is told to the holder, with the ground and the report it rested on', async () => {
    const story = await Story.about(house, 'gol', 0);
    const control = await story.control('K-2013-077', '2013-11-09', 'own-drink');
    const { caseId } = await story.breach(control, 'ordinary', '2013-12-05');
    const path = `/api/licences/${story.licence.licenceId}/proposals/${caseId}/drop`;
    expectStatus(await story.as('caseworker').post(path, { reasons: 'Flaskene var alt tatt av vakten.' }), 201);
    await house.idle();
    const [card] = await letters(story.as('caseworker'), 'case-dropped', 'ready-to-post');
    const letter = expectStatus(await story.as('caseworker').get(`/api/notices/${card?.noticeId}/letter`), 200).body;
    for (const part of ['K-2013-077', 'Flaskene var alt tatt av vakten.', 'fråfallen', '5. desember 2013'])
      expect(letter).toContain(part);
  });
});
