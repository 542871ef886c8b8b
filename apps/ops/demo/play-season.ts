import { type OpsIo } from '../ops.js';
import { progressOn } from '../commands/progress.js';
import { type Narrator } from './narrator.js';
import { planSeason, type Season } from './season/season.js';
import { type Stage } from './stage.js';

/** Plays act after act; between two days the clock moves and everything follows. Then lets the season run out. */
export const playSeason = async (stage: Stage, io: OpsIo, tell: Narrator | null): Promise<Season> => {
  const season = planSeason(stage);
  const progress = progressOn(io, 'acts');
  for (const [index, act] of season.acts.entries()) {
    await stage.until(noon(stage, act.on));
    await act.play();
    if (act.municipality === 'gol') await tell?.say(`${act.municipality}: ${act.title}`);
    progress(index + 1, season.acts.length);
  }
  await stage.until('2014-06-30T12:00:00Z');
  await tell?.say('våren er over');
  return season;
};

/** Noon of a day; the clock never goes back when two acts share a day. */
const noon = (stage: Stage, day: string): string => {
  const wanted = `${day}T12:00:00Z`;
  const now = stage.clock.now().toString();
  return wanted > now ? wanted : now;
};
