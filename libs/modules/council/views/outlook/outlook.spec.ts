import { outlookOf } from './outlook.js';

const meeting = (day: string, paperDeadline: string) => ({
  meetingId: day,
  bodyId: 'formannskapet',
  day,
  paperDeadline,
});
const given = {
  today: '2014-05-20',
  noticeSent: true,
  replyDue: '2014-06-02',
  licenceEnd: '2016-06-30',
  meetings: [
    meeting('2014-06-02', '2014-05-26'),
    meeting('2014-06-03', '2014-05-27'),
    meeting('2014-08-25', '2014-08-18'),
  ],
};

describe('the first meeting that a case can reach', () => {
  it('lies after the reply limit: the last day itself is too early, the day after is not', () => {
    expect(outlookOf(given)).toMatchObject({
      readyOn: '2014-06-03',
      first: { day: '2014-06-03', needsAddendum: true },
      firstWithoutAddendum: { day: '2014-08-25' },
      warnings: [],
    });
  });

  it('is warned of when the summer lies between', () => {
    const { first, warnings } = outlookOf({ ...given, meetings: given.meetings.slice(2) });
    expect([first?.day, warnings]).toEqual(['2014-08-25', ['long-gap']]);
  });

  it('is warned of when the licence has ended by then', () => {
    expect(outlookOf({ ...given, licenceEnd: '2014-06-04' }).warnings).toEqual([]);
    expect(outlookOf({ ...given, licenceEnd: '2014-06-03' }).warnings).toEqual(['after-licence-end']);
  });

  it('is none when no meeting is planned, or its papers were due yesterday', () => {
    expect(outlookOf({ ...given, meetings: [] }).warnings).toEqual(['no-meeting-planned']);
    const late = outlookOf({ ...given, today: '2014-06-10', meetings: [meeting('2014-06-16', '2014-06-09')] });
    expect(late).toMatchObject({ first: null, warnings: ['no-meeting-planned'] });
    const today = outlookOf({ ...given, today: '2014-06-09', meetings: [meeting('2014-06-16', '2014-06-09')] });
    expect(today.first).toMatchObject({ day: '2014-06-16', needsAddendum: false });
  });

  it('is unknown before the notice is sent', () => {
    expect(outlookOf({ ...given, noticeSent: false }).warnings).toEqual(['notice-not-sent']);
  });
});
