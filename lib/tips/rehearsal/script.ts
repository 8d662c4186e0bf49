/**
 * A made-up board of three minutes. Most of it is dull, as in a real one; where a tip comes, it comes
 * from what is said. The people are made up.
 */
import type { Partner } from '../../model.ts';
import { her, type Play, type Turn } from './beat.ts';
import { lastsInAll, paced } from './pace.ts';

const cast: readonly Partner[] = [
  { id: 'ruth', name: 'Ruth Ellery', role: 'chair', power: 'not sure' },
  { id: 'amina', name: 'Amina Shah', role: 'head of SEND', power: 'takes it back' },
  { id: 'leon', name: 'Leon Marsh', role: 'director', power: 'can decide' },
  { id: 'sam', name: 'Sam Okafor', role: 'health', power: 'takes it back' },
];
/** Not on her cards yet. */
const other = 'Kath Doyle';

const [ruth, amina, leon, sam] = ['Ruth', 'Amina', 'Leon', 'Sam'] as const;
const [kath, grace] = ['Kath', 'Grace'] as const;

const turns: readonly Turn[] = [
  { who: ruth, says: 'Good morning, everyone. I can see that people are still coming in.' },
  { who: kath, says: 'Sorry, my sound was off. Can you all hear me?' },
  { who: ruth, says: 'Yes, we can hear you.' },
  { tells: 'Grace Pell joins the call.', joins: 'Grace Pell' },
  { who: ruth, says: "Let's go round and introduce ourselves, with your name and your role." },
  { who: amina, says: "I'm Amina. I look after the team for special needs at the council." },
  { who: leon, says: 'Leon. I am the director of children’s services.' },
  { who: sam, says: 'Sam, from the health side.' },
  { who: grace, says: 'Grace. I work in a primary school, and I see it from the classroom.' },
  { who: her, says: "Hello, I'm here for the parent carer forum." },
  { who: ruth, says: 'Thank you. The papers for today came round on Friday.' },
  { who: kath, says: 'I could not open the second one, so I have printed it.' },
  { tells: 'The call says that it is being recorded.', recorded: true },
  { who: ruth, says: 'Did anybody see a mistake in the notes of last time?' },
  { who: grace, says: 'Only in my name. It has two Ls.' },
  { who: ruth, says: 'We will put that right. Item two is the helpline.' },
  { who: amina, says: 'The phones ring most on a Monday.' },
  { who: amina, says: 'Most of them ask about an EHCP, and the DSCO answers the rest.' },
  { who: sam, says: 'PAIG looked at the same numbers in the spring.' },
  { who: ruth, says: 'What do families think about the helpline?' },
  { who: her, says: 'Many of them wait a long time. How would it work in the holidays?' },
  { who: amina, says: 'The lines are quiet at that time of day.' },
  { who: ruth, says: 'Are there any questions on this before we move on?' },
  { who: grace, says: 'I have what I need, thanks.' },
  { who: ruth, says: "So that's agreed, and somebody will write to the schools about it." },
  { tells: 'Half an hour later.', minutesLater: 30 },
  { who: ruth, says: 'Item five is buses to school. Kath, this one is yours.' },
  { who: kath, says: 'We would like two schools to share a bus from September.' },
  { who: kath, says: 'There is a map of the roads on page two.' },
  { who: grace, says: 'It could work for us, if the driver stays the same.' },
  { who: leon, says: 'I like it, but I would need to take that to Cabinet first.' },
  { who: ruth, says: 'Thank you. That helps us all.' },
  { who: kath, says: 'The ride takes forty minutes each way.' },
  { who: kath, says: 'The bus would stop at the library and at the station.' },
  { who: grace, says: 'The library is close to us, and there is a crossing.' },
  { tells: 'Leon Marsh leaves the call.', leaves: 'Leon Marsh' },
  { who: sam, says: 'Could the bus stop at the health centre too?' },
  { who: kath, says: 'It could, on the way back in the afternoon.' },
  { who: sam, says: 'Waiting times for speech therapy have come down since the summer.' },
  { who: ruth, says: 'I am glad to hear that, Sam. It was a hard winter.' },
  { who: ruth, says: "I'm afraid we are out of time, and one item is left." },
  { who: grace, says: 'I wanted to talk about the holiday club.' },
  { who: ruth, says: 'The next meeting is on the third of June.' },
  { who: amina, says: 'I will put the map of the roads on our page.' },
  { who: kath, says: 'And I will bring the one in large print.' },
  { who: ruth, says: 'Thank you all. It was good to see you.' },
];

const beats = paced(turns);

export const madeUpBoard: Play = {
  title: 'A made-up board',
  opening: 'This board and its people are made up. You came in five minutes ago.',
  cast,
  here: [...cast.map(({ name }) => name), other],
  beats,
  lasts: lastsInAll(beats),
};
