/**
 * Four minutes of a made-up board. It has what a rep meets on such calls: jargon from three sectors,
 * a decision that goes away to somebody who is not in the room, an action without an owner, people
 * who talk over each other, and a chair who runs out of time.
 */
import type { Utterance } from './speech.ts';

const chair = 'MARSH, Helen (CYPS)';
const health = 'Farah Iqbal (NHS)';
const rep = 'Donna Osei (Guest)';
const performance = 'Tom Birch';
const finance = 'PRICE, Gareth (Finance)';
const schools = 'Joanne Petty (Schools)';
const adults = 'OKAFOR, Chidi (ASC)';
const transport = 'DUNN, Colin (Transport)';
const parent = 'Anna Lowe (Unverified)';

/** Below 0 the next one speaks before the last one has ended. */
const line = (speaker: string, text: string, pause?: number): Utterance => ({
  speaker,
  text,
  ...(pause === undefined ? {} : { pause }),
});

export const boardScript: Utterance[] = [
  line(chair, 'Good morning everybody, welcome to the SEND Partnership Board.', 600),
  line(chair, 'We have apologies from the DCO and from the lead member.'),
  line(chair, 'Can I take the minutes of the last meeting as read?'),
  line(adults, 'Yes, happy with those, Chair.', -200),
  line(chair, 'Thank you Chidi, then item two is the SEF, and that is with Tom.'),
  line(
    performance,
    'Thanks Helen, so the SEF is in draft and it is RAG rated against the new framework.',
  ),
  line(
    performance,
    'On timeliness, we issued 58 per cent of EHCPs within 20 weeks in the last quarter.',
  ),
  line(performance, 'That is up from 41, so the direction of travel is good.'),
  line(performance, 'The pinch point is still EP advice, we have three vacancies in the team.'),
  line(schools, 'Can I just come in there, because what SENCos tell me is rather different.', -400),
  line(schools, 'They send in the paperwork for an EHCNA and hear nothing for six weeks.'),
  line(
    performance,
    'I accept that, Joanne, there has been a backlog at the front door since September.',
  ),
  line(chair, 'Could we have that broken down by locality for the next dashboard?'),
  line(performance, 'We can do that, I think the data is there in the system.'),
  line(chair, 'Lovely, that will be picked up outside the meeting.'),
  line(chair, 'Farah, do you want to take us through the health position?', 900),
  line(health, 'Of course, so from the ICB side the headline is therapies and the neuro pathway.'),
  line(health, 'The wait for SALT is now 34 weeks to first contact, against a target of 18.'),
  line(health, 'We have put in a business case for two more band sixes through the section 75.'),
  line(health, 'CAMHS is a mixed picture, the crisis team is fine and the routine list is not.'),
  line(finance, 'Is that business case funded from the DSG or is it health money?', -300),
  line(health, 'It would be joint, so it has to go to the joint commissioning group first.'),
  line(finance, 'Because I have to say the high needs block is forecast to be four million over.'),
  line(finance, 'And our Safety Valve agreement does not leave us any room for growth.'),
  line(
    chair,
    'Thank you Gareth, we do hear that. Donna, you have had your hand up for a while.',
    700,
  ),
  line(
    rep,
    'Thank you, Chair. In our March survey 14 of 61 families told us they missed the call.',
    900,
  ),
  line(rep, 'They wait by the phone for a therapist, they miss it once, and they are discharged.'),
  line(rep, 'Families are asking for a call-back time that they can plan around.'),
  line(chair, 'That is really helpful, thank you Donna, that is a powerful message.'),
  line(health, 'I was not aware we still discharged after one missed call, to be honest.', -500),
  line(
    health,
    'That is the access policy from before the merger, so I would want to look at that.',
  ),
  line(chair, 'Shall we agree, then, that nobody is discharged after a single missed call?'),
  line(adults, 'I would support that, we stopped doing it in adult services two years ago.'),
  line(chair, 'Good, agreed then, and somebody will need to write that up for the trust.', 500),
  line(parent, 'Sorry, can I ask who that somebody is going to be?', 400),
  line(chair, 'We will sort that out after the meeting, Anna, let us keep moving.', -200),
  line(chair, 'Item four is post-16 transport, and Colin has the options paper.', 700),
  line(transport, 'Thank you, so there are three options on the table for the consultation.'),
  line(transport, 'Option one is the status quo, option two is a personal budget for each family.'),
  line(
    transport,
    'Option three is pick-up points, which saves the most but has the biggest impact.',
  ),
  line(schools, 'Has anybody done an equality impact assessment on option three?', -300),
  line(transport, 'There is a draft EIA, it has not been through legal yet.'),
  line(
    adults,
    'My worry is preparing for adulthood, these young people lose their travel training.',
  ),
  line(finance, 'The saving in option three is already in the medium-term plan, I am afraid.'),
  line(schools, 'So has it been decided already, or are we being asked?', -400),
  line(chair, 'No, it has not been decided, it is not for this board to decide.'),
  line(chair, "We'll take that to the cabinet in December and report back in the new year."),
  line(rep, 'Could the forum see the draft EIA before it goes to the cabinet, please?', 600),
  line(transport, 'I would have to check what I can share at this stage.'),
  line(chair, "I am conscious that we're nearly out of time, so let us take the rest as read."),
  line(performance, 'Just to flag that the SEN2 return is due on the sixteenth of January.', -300),
  line(chair, 'Thank you Tom. Any other business? No? Then thank you all for coming.', 500),
  line(chair, 'The next board is on the tenth of March, in room 3.02 and online.'),
  line(health, 'Thanks everyone, bye.', -100),
];
