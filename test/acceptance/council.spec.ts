import { sha256 } from '@kernel/hash.js';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Council, itemAbout, votedOtherwise, type Votes, withdrawalOf } from '../support/council.js';
import { openTestHouse, type TestHouse } from '../support/house.js';
import { letters, setUpOffice } from '../support/season.js';
import { Story } from '../support/story.js';
import { expectStatus } from './steps.js';

interface Refused {
  readonly code: string;
  readonly facts: Record<string, unknown>;
}

describe('a case before the body', () => {
  let house: TestHouse;
  let story: Story;
  let council: Council;
  let breach: { breachId: string; caseId: string; row: string };
  let meetingId: string;
  let itemId: string;
  beforeAll(async () => {
    house = await openTestHouse();
    await setUpOffice(house);
    await house.importDemo('gol');
    story = await Story.about(house, 'gol', 3);
    council = new Council(story);
    await council.sits();
    const control = await story.control('K-2013-031', '2013-11-09', 'sale-to-intoxicated');
    breach = await story.breach(control, 'gross', '2013-12-05');
  });
  afterAll(async () => {
    expect(house.failures).toEqual([]);
    await house.close();
  });

  const proposal = () => withdrawalOf(breach.breachId, 2);
  const item = () => itemAbout(story.licence.licenceId, breach.caseId, proposal());
  const refusal = async (answer: Promise<{ statusCode: number; body: string; json(): object }>): Promise<Refused> => {
    const given = await answer;
    expect([given.statusCode, given.body]).toEqual([409, expect.any(String)]);
    return given.json() as Refused;
  };
  const outlook = async (): Promise<Record<string, unknown>> =>
    expectStatus(
      await story
        .as('council-secretary')
        .get(`/api/licences/${story.licence.licenceId}/cases/${breach.caseId}/meeting-outlook`),
      200,
    ).json();

  it('waits for the party’s reply limit, and is shown the first meeting it can reach', async () => {
    expect(await outlook()).toMatchObject({ first: null, warnings: [{ code: 'notice-not-sent' }] });
    await story.post('advance-notice', '2013-12-05');
    const early = await council.meeting('2013-12-16');
    const tight = await council.meeting('2013-12-20');
    meetingId = await council.meeting('2014-01-13');
    expect(await outlook()).toMatchObject({
      replyDue: '2013-12-19',
      first: { meetingId: tight, needsAddendum: true },
      firstWithoutAddendum: { meetingId },
      warnings: [],
    });
    const put = (meeting: string) => story.as('caseworker').post(`/api/meetings/${meeting}/items`, item());
    expect(await refusal(put(early))).toMatchObject({ code: 'reply-limit-not-out', facts: { replyDue: '2013-12-19' } });
    expect(await refusal(put(tight))).toMatchObject({ code: 'addendum-needed' });
  });

  it('is not prepared by a caseworker who is disqualified', async () => {
    await story.on('2014-01-02');
    const person = { role: 'caseworker', id: 'saksbehandler-2' };
    const about = `/api/impartiality/${breach.caseId}`;
    const himself = story.as('caseworker', 'saksbehandler-2');
    const judged = { licenceId: story.licence.licenceId, person, disqualified: true, ground: 'kin', decidedBy: 'self' };
    expectStatus(await himself.post(`${about}/decisions`, { ...judged, reasons: 'Søster av innehaveren.' }), 201);
    expect(await refusal(himself.post(`/api/meetings/${meetingId}/items`, item()))).toMatchObject({
      code: 'preparer-disqualified',
    });
    itemId = await council.item(meetingId, item());
    expect((await story.tasks()).filter(({ about: { itemId: of } }) => of === itemId)).toMatchObject([
      { kind: 'prepare-papers' },
    ]);
    expect(await refusal(himself.post(`/api/meetings/${meetingId}/items/${itemId}/papers`))).toMatchObject({
      code: 'preparer-disqualified',
    });
  });

  it('is told in a paper that every member can read, byte for byte as it was frozen', async () => {
    expectStatus(await council.on(meetingId, itemId, 'papers', {}), 201);
    const papers = await council.papersOf(meetingId, itemId);
    expect(papers.map(({ mediaType }) => mediaType)).toEqual(['text/html', 'application/pdf']);
    const [page] = papers;
    const member = story.as('council-member');
    const read = expectStatus(
      await member.get(`/api/meetings/${meetingId}/items/${itemId}/papers/${page?.sha256}`),
      200,
    );
    expect(sha256(read.body)).toBe(page?.sha256);
    for (const said of [
      'K-2013-031',
      'Bevillingen inndras i to uker.',
      'Rådmannens grunner.',
      'i to uker',
      'ladder-state',
    ])
      expect(read.body).toContain(said);
    expect(await story.tasks()).not.toContainEqual(expect.objectContaining({ kind: 'prepare-papers' }));
    await council.summon(meetingId, '2014-01-02');
  });

  it('gets a late reply as an addendum, and cannot be decided without it', async () => {
    await story.on('2014-01-09');
    const text = Buffer.from('Vi har skiftet vaktselskap.');
    const document = expectStatus(
      await story.as('caseworker').post('/api/documents', {
        kind: 'reply-to-notice',
        from: 'holder',
        channel: 'email',
        receivedAt: '2014-01-09T10:00:00+01:00',
        caseId: breach.caseId,
        licenceIds: [story.licence.licenceId],
        title: 'Svar fra innehaveren',
        summary: 'Innehaveren har skiftet vaktselskap.',
        fileName: 'svar.txt',
        mediaType: 'text/plain',
        content: text.toString('base64'),
      }),
      201,
    );
    expect(document.json()['outcome']).toBe('accepted');
    await house.idle();
    await story.on('2014-01-13');
    const { members } = council;
    expectStatus(await council.on(meetingId, itemId, 'attendance', { present: members, chair: members[0] }), 201);
    expect(await refusal(council.on(meetingId, itemId, 'decision', voted({ for: 5, against: 0 })))).toMatchObject({
      code: 'reply-not-before-body',
    });
    expectStatus(await council.on(meetingId, itemId, 'addenda', { note: 'Innehaveren svarte 9. januar.' }), 201);
    const papers = await council.papersOf(meetingId, itemId);
    expect(papers.filter(({ kind }) => kind === 'addendum')).toHaveLength(2);
    expect(papers.find(({ kind }) => kind === 'attachment')?.sha256).toBe(sha256(text));
  });

  const voted = (votes: Votes, more: object = {}) => votedOtherwise(withdrawalOf(breach.breachId, 3), votes, more);

  it('cannot be decided while a member’s impartiality is in doubt, and never counts a disqualified member', async () => {
    const [chair = '', doubted = '', ...rest] = council.members;
    const [next = ''] = council.substitutes;
    const about = `/api/impartiality/${breach.caseId}`;
    const secretary = story.as('council-secretary');
    const person = { role: 'member', id: doubted };
    const { licenceId } = story.licence;
    expectStatus(
      await secretary.post(`${about}/objections`, {
        licenceId,
        person,
        on: '2014-01-13',
        reasons: 'Eier nabolokalet.',
      }),
      201,
    );
    await house.idle();
    expect((await story.tasks()).map(({ kind }) => kind)).toContain('decide-impartiality');
    expect(await refusal(council.on(meetingId, itemId, 'decision', voted({ for: 5, against: 0 })))).toMatchObject({
      code: 'impartiality-undecided',
      facts: { members: [doubted] },
    });

    const judged = {
      licenceId,
      person,
      disqualified: true,
      ground: 'special-circumstances',
      decidedBy: 'body',
      meetingId,
      itemId,
    };
    const reasons = 'Medlemmet eier nabolokalet og tjener på at stedet stenger.';
    // Without the member: four vote, not five.
    expect(
      await refusal(secretary.post(`${about}/decisions`, { ...judged, for: 5, against: 0, reasons })),
    ).toMatchObject({
      code: 'votes-do-not-add-up',
      facts: { entitled: 4 },
    });
    expectStatus(await secretary.post(`${about}/decisions`, { ...judged, for: 4, against: 0, reasons }), 201);
    await house.idle();
    expect(await refusal(council.on(meetingId, itemId, 'decision', voted({ for: 5, against: 0 })))).toMatchObject({
      code: 'member-disqualified',
    });

    const called = { memberId: doubted, substituteId: next, why: 'disqualified' };
    expectStatus(await council.on(meetingId, itemId, 'substitutes', called), 201);
    expect(
      await refusal(council.on(meetingId, itemId, 'attendance', { present: [chair, doubted, ...rest], chair })),
    ).toMatchObject({ code: 'member-disqualified' });

    expectStatus(await council.on(meetingId, itemId, 'attendance', { present: [chair, next], chair }), 201);
    expect(await refusal(council.on(meetingId, itemId, 'decision', voted({ for: 2, against: 0 })))).toMatchObject({
      code: 'no-quorum',
      facts: { present: 2, needed: 3, seats: 5 },
    });
    expectStatus(await council.on(meetingId, itemId, 'attendance', { present: [chair, next, ...rest], chair }), 201);
    expect(await refusal(council.on(meetingId, itemId, 'decision', voted({ for: 6, against: 0 })))).toMatchObject({
      code: 'votes-do-not-add-up',
      facts: { entitled: 5 },
    });
  });

  it('is not closed with another outcome than proposed until the vote carries its own reasons', async () => {
    expect(await refusal(council.on(meetingId, itemId, 'decision', voted({ for: 3, against: 2 })))).toMatchObject({
      code: 'departure-reasons-required',
    });
    const departure = 'To uker er for lite når gjesten ble skjenket i et kvarter.';
    const answer = expectStatus(
      await council.on(meetingId, itemId, 'decision', voted({ for: 3, against: 2 }, { departure })),
      201,
    );
    const [decided] = answer.json()['events'] as { data: { outcome: string; papers: string[] } }[];
    expect(decided?.data.outcome).toBe('other');
    expect(decided?.data.papers).toEqual((await council.papersOf(meetingId, itemId)).map((paper) => paper.sha256));
    const history = await story.history();
    expect(history.filter(({ type }) => type === 'withdrawal-decided')).toMatchObject([
      {
        facts: {
          extent: { length: { weeks: 3 } },
          startOn: '2014-02-10',
          endOn: '2014-03-02',
          decidedBy: { body: 'formannskapet', reference: '3/14' },
        },
      },
    ]);
    expect(history.map(({ type }) => type)).toContain('vote-carried-out');
  });

  it('goes out in a letter with body, meeting and the body’s reasons, and the extract of the minutes enclosed', async () => {
    const [letter] = await letters(story.as('caseworker'), 'withdrawal-decision', 'ready-to-post');
    const { noticeId = '' } = letter ?? {};
    const html = expectStatus(await story.as('caseworker').get(`/api/notices/${noticeId}/letter`), 200).body;
    for (const said of [
      'formannskapet 13. januar 2014 i sak 3/14',
      'gjesten ble skjenket lenge',
      'To uker er for lite',
      'endrer ikke det som skjedde',
      'Utskrift av møtebok, formannskapet, sak 3/14',
    ])
      expect(html).toContain(said);
    const folder = join(house.directory, 'letters', 'gol');
    const enclosed = (await readdir(folder)).filter((name) => name.startsWith(`${noticeId}.vedlegg`));
    expect(enclosed).toEqual([`${noticeId}.vedlegg-1.pdf`]);
    const bytes = await readFile(join(folder, enclosed[0] ?? ''));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const produced = (await story.history()).find(
      ({ type, facts }) => type === 'notice-produced' && facts['noticeId'] === noticeId,
    );
    expect(produced?.facts['enclosures']).toMatchObject([{ sha256: sha256(bytes) }]);
  });

  it('stands in the minutes with names, roll, votes and the ground of disqualification; the public sees none of it', async () => {
    expectStatus(
      await story.as('council-secretary').post(`/api/meetings/${meetingId}/minutes-approval`, { on: '2014-01-13' }),
      201,
    );
    await house.idle();
    for (const language of ['nb', 'nn']) {
      const minutes = await story.as('council-member').get(`/api/meetings/${meetingId}/minutes?language=${language}`);
      for (const said of [
        'Berit Oppdiktet',
        'inhabil',
        'eier nabolokalet',
        '3 mot 2',
        'Frode Oppdiktet',
        'To uker er for lite',
      ])
        expect(expectStatus(minutes, 200).body).toContain(said);
    }
    const pdf = await story
      .as('council-secretary')
      .get(`/api/meetings/${meetingId}/items/${itemId}/extract?format=pdf`);
    expect(expectStatus(pdf, 200).headers['content-type']).toBe('application/pdf');
    const open = await fetch(`${await house.app.getUrl()}/public/gol/meetings/${meetingId}/agenda`);
    const agenda = await open.text();
    expect([open.status, agenda]).toEqual([200, expect.stringContaining('"reference":"3/14"')]);
    for (const hidden of ['Oppdiktet', story.licence.licenceId, story.licence.number, 'inndras'])
      expect(agenda).not.toContain(hidden);
  });
});
