import { osloDate } from '@kernel/clock.js';
import { municipalityDecider, SETTINGS, settingOn } from '../../municipality/contract.js';
import { type LetterContents, type LetterSourceContext } from '../../notice/contract.js';
import { pointsLine } from '../domain/points-line.js';
import { inspectionDecider } from '../domain/state.js';

type NoticeOfPoints = NonNullable<LetterContents['inspection-report']['pointsNotice']>;

/** The part of the report's letter that names the points its findings could lead to, as it was recorded before the letter. */
export const noticeOfPoints = async (
  { log, municipality, about, language, now }: LetterSourceContext,
  sendTo: NoticeOfPoints['sendTo'],
): Promise<NoticeOfPoints> => {
  const { state } = await log.load(inspectionDecider, municipality, about.inspectionId ?? '-');
  const settings = (await log.load(municipalityDecider, municipality, SETTINGS)).state;
  const licence = state.pointsNotice?.licences.find(
    ({ licenceId, named }) => about.licenceIds.includes(licenceId) && named.length > 0,
  );
  const of = state.control?.visit?.of ?? 'serving';
  return {
    named: (licence?.named ?? []).map((named) => pointsLine(named, of, language)),
    body: settingOn(settings, 'politicalBody', osloDate(now)) ?? 'kommunestyret',
    replyDays: state.pointsNotice?.replyDays ?? 0,
    sendTo,
  };
};
