import { expect, test } from 'vitest';
import { nextMeeting } from '../../../lib/brief/next-meeting.ts';
import type { Plan } from '../../../lib/model.ts';

const plan = (id: string, seriesId?: string, start?: string): Plan => ({
  id,
  title: id,
  agenda: [],
  ...(seriesId && { seriesId }),
  ...(start && { start }),
});
const march = '2026-03-03T14:00:00.000Z';
const may = '2026-05-05T13:00:00.000Z';

test('The first of the series after this one', () => {
  const plans = [
    plan('late', 'board', '2026-07-07T13:00:00.000Z'),
    plan('next', 'board', may),
    plan('this', 'board', march),
    plan('other', 'icb', '2026-03-10T14:00:00.000Z'),
    plan('no time', 'board'),
  ];
  expect(nextMeeting(plans, 'board', march)).toBe(may);
});

test('A meeting of no series has no next one', () => {
  expect(nextMeeting([plan('other', undefined, may)], undefined, march)).toBeNull();
});
