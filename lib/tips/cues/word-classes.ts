/**
 * What words have in common, for the features of the model (features.ts): "board", "cabinet" and "lead
 * member" are all BODY. A line that was never heard then still looks like those the model has learned from.
 * Two or more words stand in a class as they are said; single words also fit with an ending ("shared").
 */
export const wordClasses: Readonly<Record<string, string>> = {
  // Who.
  BODY: 'board, cabinet, executive, exec, execs, scrutiny, committee, council, full council, dlt, smt, slt, clt, smg, icb, ccg, commissioner, commissioners, commissioning, director, directors, dcs, dco, dmo, dsco, head of service, head of send, assistant director, lead member, elected members, councillor, councillors, cllr, portfolio holder, governors, governing body, schools forum, leadership, senior leadership, leadership team, senior team, management team, senior leaders, seniors, management, legal, finance, procurement, hr, unions, department, dfe, nhs england, chief executive, chief exec, chief officer, steering group, governance, minister, ministers, higher ups, powers that be, the leader, panel, trust, trustees, treasurer, solicitor, lawyers, section 151 officer, partnership board, strategic board, improvement board, health and wellbeing board, sub committee, working group, members, politicians, partnership, gold, corporate, executive team, head teacher, heads, headteachers, line manager, service lead',
  ROLE: 'manager, lead, head, officer, chief, chair, budget holder, decision maker, senco, sendco, consultant, representative, rep, reps, colleague, colleagues, deputy, boss, nurse, psychologist, paediatrician, caseworker, clerk, coordinator, practitioner, adviser, advisor, therapist, social worker, analyst, administrator, team leader, person who, the one who, somebody who, lady, gentleman, counterpart, link worker, project manager, specialist',
  ORG: 'health, education, social care, camhs, transport, housing, the la, local authority, nhs, public health, early years, therapies, adult social care, sendiass, service, services, school, schools, provider, college, speech and language, hospital, community health, inclusion, youth justice, children s services, send team, the authority',
  TEAM: 'team, teams, group, office, department, side, directorate, unit',
  FORUM:
    'forum, pcf, parent carer forum, parent forum, parent rep, parent reps, parent representative, parent representatives, parent carer rep, parent carer reps, parent carer representatives, parent voice, parent carer voice, voice of parents, parents s voice, forum reps, forum colleagues, forum members, steering group members',
  PARENT:
    'parent, parents, carer, carers, parent carer, parent carers, family, families, mum, mums, dad, dads, mum and dad, mums and dads, parents and carers, parent colleagues, guardians, grandparents, lived experience, you as parents',
  CHILD:
    'child, children, kid, kids, son, daughter, boy, girl, boys, girls, little one, little ones, youngster, lad, lads, toddler, baby, twins, young person, young people, pupil, pupils, student, students, teenager, youngest, eldest, little boy, little girl',
  YOU: 'you, yourself, yourselves, you all, you guys, you lot, you two, both of you, one of you',
  WE: 'we, us, ourselves, i, me, myself, my team, my service',
  OUR: 'our, my, ours, mine',
  THEY: 'they, them, he, she, him, her, themselves',
  SOMEONE:
    'someone, somebody, some one, one of us, one of the team, one of you, people, somebody else, someone else, us all, all of us, we all, a few of us',
  ANYONE:
    'anyone, anybody, any one, everyone, everybody, folks, folk, all, people, the room, the floor, the group, the table, colleagues, anyone else, anybody else',
  NOBODY: 'nobody, no one, noone, none, neither',

  // Deciding.
  APPROVE:
    'approve, approved, approval, sign off, sign-off, signed off, signing off, signoff, authorise, authority, permission, blessing, go ahead, go-ahead, green light, nod, steer, mandate, agreement, endorsement, ratify, ratified, clearance, consent, say so, buy in, sanction, rubber stamp, approvals, delegated, clear it, thumbs up',
  COMMIT:
    'agree, commit, promise, decide, guarantee, confirm, say yes, settle, give you an answer, give an answer, make a decision, make that decision, make promises, commitment, give a commitment, answer',
  DECISION:
    'decision, decisions, decision making, final say, vote, resolution, call, verdict, ruling, outcome',
  TAKE: 'take, bring, put, feed, raise, run, refer, escalate, pass, report, push, flag, table, submit, float, present, carry, mention, send up, kick',
  CHECK:
    'check, ask, consult, speak, talk, liaise, confer, sound out, discuss, chat, word, conversation, advice, touch base, square, run it past, run that past, run it by, run that by, see what, find out, double check, explore, seek',
  ABOVE:
    'above, upstairs, higher, beyond, senior, up the line, up the chain, up the ladder, over my head, above me, pay grade, more senior, higher up, further up, seniority, the top, top table',
  GIFT: 'gift, remit, power, powers, my call, our call, my decision, my place, my say, position, capacity, jurisdiction, scope, level, station, mine to give, down to me, up to me, up to us',
  MONEY:
    'money, budget, funding, cost, costs, purse, purse strings, resource, resources, spend, business case, envelope, finances, grant, pot, savings, settlement, pounds',
  BACK: 'back, away, upwards, internally, outside, elsewhere, offline',
  PROCESS:
    'process, channels, procedure, governance route, red tape, cycle, hoops, route, pathway, protocol, procedures, budget setting',
  PAPER:
    'paper, papers, report, draft, slide, slides, document, documents, policy, strategy, plan, spec, specification, letter, letters, leaflet, form, proposal, wording, text, pack, dashboard, presentation, version, minutes, notes, note, email, contract, tender, scheme, model, pathway, action plan',
  ALREADY: 'already, now, by now, long since, yesterday, last week, this morning, as of today',
  FINAL:
    'final, finalised, finalized, locked, set in stone, printed, print, published, live, gone live, launched, launch, awarded, in place, rolled out, rolling out, implemented, concrete, done and dusted, done deal, fait accompli, agreed internally, signed, submitted, ship has sailed, horse has bolted, went out, gone out, in force, appointed, ordered, bought, procured, commissioned, under way',
  LATE: 'too late, late in the day, no time, ran out of time, deadline, tight timescale, timescales, past the point, no longer possible, window, time to involve, time to consult',
  CHANGE:
    'change, changes, amend, alter, reopen, revisit, undo, unpick, tweak, edit, influence, go back, shape, redraft, rewrite, unpicked, steer it',
  FYI: 'for noting, to note, for information, for info, heads up, fyi, for your awareness, to inform you, letting you know, to let you know, courtesy, keep you in the loop, endorse, rubber stamp, sight of, before it goes out, noting',
  SETTLED:
    'agreed, agree, carried, settled, resolved, decided, confirmed, unanimous, in favour, go with, going with, going for, go for it, happy with that, content, consensus, objections, opt for, opted, approved, accept, accepted, going ahead, adopt, adopted, chosen, plump for, that is a yes, it is a yes',

  // Here and not here.
  ABSENT:
    'apologies, leave, annual leave, sick, absent, missing, elsewhere, unwell, poorly, holiday, double booked, double-booked, clash, another meeting, stuck, called away, pulled into, held up, dropped off, dropped out, jumped off, jump off, stepped out, had to leave, had to go, unable to, unavailable, non working day, left the call, gone, no show, vacancy, vacant, empty chair, off today, off this week, not in today, jury service, maternity, gap',
  PRESENT:
    'here, join, joining, joined, attend, attending, attended, represented, representation, present, on the call, in the room, at the table, with us, make it, come along, round the table, around the table, turn up, turned up, shown up, dialled in, on the line, in attendance, available',
  COVER:
    'covering, cover, deputising, deputise, standing in, stand in, stand-in, filling in, stepping in, on behalf of, on behalf, instead of, in place of, in his place, in her place, substitute, subbing, sub, sitting in, representing, speaking for, filling, in for, sent me, asked me to come, asked to sit in, keeping the seat warm, understudy, only observing, shadowing',

  // Asking and views.
  VIEW: 'view, views, thoughts, take, perspective, feeling, feelings, opinion, opinions, experience, experiences, input, insight, insights, reaction, reactions, feedback, point of view, side, angle, impression, sense, mood, verdict, response, steer, standpoint, comment, comments, reflection, reflections, appetite, concerns, wisdom, intelligence, picture',
  THINK:
    'think, feel, say, reckon, find, make of, land, landed, sound, look, want, prefer, see, hear, hearing, notice, noticing, telling, tell, picking up, find it, respond, react, receive, received, work for, help, helpful, useful, matter, chime, resonate, recognise, ring true, experience, cope, manage, using, use',
  INVITE:
    'come in, bring in, over to, hand over to, hear from, turn to, pass to, go to, want to add, like to add, say something, chip in, jump in, say a few words, want to speak, weigh in',
  QUIET:
    'quiet, silent, not heard from, not said much, have not heard, nodding, nod, shaking your head, your face',
  QUESTION:
    'question, questions, queries, query, comments, thoughts, reflections, points, concerns, discussion, debate, q and a, q&a, clarification, points of clarification, anything to add, feedback, observations, hands, hand',
  ASKABLE:
    'share, circulate, publicise, promote, distribute, survey, questionnaire, poll, canvass, consult with, find us, recruit, nominate, volunteer, volunteers, sign, co-sign, endorse, support, back, logo, quote, foreword, case study, case studies, statement, press release, video, film, photo, interview panel, sit on, join, co-chair, host, run, lead, write, draft, review, proofread, read through, test, take on, own, facebook, newsletter, mailing list, website, social media, whatsapp, names of, contact details, put forward, members, network, post, attend, speak at, present, drop in, webinar, event, workshop, focus group, gather, collect, encourage, spread the word, get the word out, reach out, put out, send out',
  FAVOUR:
    'grateful, appreciate, favour, possible, able to, willing, would you mind, happy to, hoping, prepared to, up for, be great if, be good if, be helpful if, be lovely if, wondering if, wondered if, wonder if, love it if, would love, rely on, count on, leave it with you, put you down, down for, action for, one for, get you to, looking to',
  SAID_YES:
    'agree on behalf, speak for parents, happy with it, on board, can i say, can we say, co-produced, coproduced, co produced, signed up to, taking that as, take that as a yes, assume, assuming, put your name',

  // What is said when things end.
  END: 'finish, stop, close, end, wrap, wrap up, conclude, draw, done, finished, over, leave it there, leave it, call it, call time, call it a day, bring to a close, to a close, draw a line, bring it home, adjourn, halt, sign off now, break up, pack up, cut short, park it, last few minutes, pick this up, pick it up',
  TIME: 'time, clock, hour, minute, minutes, half past, quarter past, quarter to, o clock, top of the hour, timing, times, overrun, overrunning, over time, run over, run out, out of time, hard stop, schedule, behind, half hour, seconds, half an hour, on time, late',
  GO: 'leave, go, dash, shoot, shoot off, drop off, jump, jump off, head off, run, scoot, hop off, sign off, log off, get off, off to, next meeting, another meeting, next call, another call, next one, back to back, goodbye, bye, thanks everyone, thank you all, see you all, cheers, take care, lovely afternoon, need the room, kicked out, booked',
  AWARE:
    'conscious, mindful, aware, know, appreciate, realise, respect, respectful, considerate, fair, kind, out of respect, for the sake of, sensitive to, thinking of, be nice, spare, release, let you go, let them go, keep you, keep them, not keep, hold you, hold them up, free, give up, giving up, sure, thoughtful, generous',
  HOME: 'home, school run, pick up, pick-up, pickup, collect, collection, childcare, nursery, tea, dinner, bath, bedtime, school gate, school gates, caring responsibilities, caring, kids, children, get back, get back to, get off, little ones, busy lives, plates full, juggling, respite, babysitter, half term, home time, caring duties, responsibilities, babysitters, after school club, appointment, appointments, tired, family life, enough on, taxi',
  NOON: 'today, tonight, this morning, this afternoon, now, early, there, here',

  // Kept private.
  SECRET:
    'confidential, confidence, embargo, embargoed, private, sensitive, restricted, secret, quiet, under wraps, discreet, hush hush, hush, off the record, chatham house, classified, strictly, four walls, between us, between ourselves, internal, privileged, not public, part two, exempt, confidentiality, privately, discretion, under your hat, mum s the word, draft',
  SHARE:
    'share, circulate, forward, publish, post, repeat, tell, mention, quote, screenshot, discuss, print, copy, pass on, spread, disclose, announce, announced, leak, talk about, say anything, minute, minuted, tweet, shared, sharing, circulation, distribution, publication, go public, send on, pass it on, breathe a word, attribute, repeated',
  OUTSIDE:
    'outside, beyond, further, public, wider, anyone, anywhere, facebook, social media, the press, media, press, public domain, out there, this room, the room, this group, this meeting, this call, room, walls, group chat, whatsapp, journalists, unions, onward, externally, out of here',
  REC: 'record, recorded, recording, recordings, transcribe, transcribed, transcribing, transcript, transcription, livestream, live stream, live streamed, livestreamed, filmed, filming, video, captions, recorder, red light, red dot, on tape, webcast, taped, taping, broadcast',
  TOOL: 'copilot, co-pilot, otter, fireflies, notetaker, note taker, note-taker, ai, bot, fathom, gemini, read ai, magic notes, assistant, minute taker, tool, app, software, ai assistant, dictaphone, phone, teams, zoom, plaud, tldv, granola, scribe, facilitator',
  SWITCH:
    'start, started, press, pressed, hit, turn on, turned on, switch on, switched on, set off, set going, on, running, in progress, begun, begin, enable, enabled, activate, going, put on, pop on, kick off',
  MINDS:
    'mind, object, objections, objection, consent, happy, okay, ok, all right, alright, comfortable, fine, permission, unhappy, problem, any problems, issue, uncomfortable',

  // Left open.
  VAGUE:
    'look at, look into, look, explore, think about, think, consider, pick up, follow up, sort, note, noted, revisit, come back to, on board, work on, have a think, ponder, reflect on, see what, see if, see whether, feed back, get back to, keep an eye, have a chat, be in touch, chase, chase up, find out, tackle, address, take away, bear in mind, mull over, scope, investigate, action, touch base, dig into, get onto, get on to, watch, keep you posted, radar, park, take offline, offline, drop a line, put our heads together, sort out, on the list, unpick, connect',
  HEDGE:
    'maybe, perhaps, possibly, hopefully, should, ought, could, might, try, at some point, in due course, when we can, as soon as we can, shortly, soon, probably, potentially, going forward, down the line, some time, sometime, one day, ideally, would be good, would be useful, would be nice, it would be worth, worth, in time, later, another time, ought to, need to, needs to, needs, somehow, or something',

  // Next in the meeting.
  NEXT: 'next, move on, moving on, on to, onto, move us on, move along, press on, crack on, push on, moving us on, turn to, go to, come to, coming to, brings us to, takes us to, next up, get on to, over to, skip, hand over, jump to, carry on, keep going, move to, rattle on, straight to, turning to, going to move',
  ITEM: 'item, agenda, items, agenda item, topic, section, aob, any other business, matters arising, update on, presentation, number, point on the agenda, action log, minutes of, standing item, last one',
  INTRO:
    'introduce, introductions, introduction, intros, introducing, name, names, my name is, who you are, who everyone is, where you are from, round the room, round the table, go round, going round, go around, for those who do not know me, have not met, not met, do not know me, new to, first meeting, first time, welcome, pleased to meet, nice to meet, welcoming, i am new, newly appointed, just started, taken over, who we are, hello, hi, good morning, good afternoon, morning, afternoon, bit about yourself, who is who, roll call, icebreaker',
  NEW: 'new, newest, newly, first, interim, acting, incoming, outgoing, recently, temporary',

  // Good and bad.
  GOOD: 'great, brilliant, success, pleased, positive, praise, praised, award, fantastic, wonderful, excellent, good news, delighted, amazing, win, thrilled, proud, celebrate, lovely, well done, impressed, strength, cracking, superb, milestone, breakthrough, triumph, transformed, terrific, game changer, hit, congratulations, chuffed, exemplar, exemplary, outstanding, commended, over the moon',
  BETTER:
    'improve, improved, improvement, better, down to, come down, dropped, fallen, halved, reduced, cut, lowest, fewer, quicker, faster, shorter, doubled, risen, gone up, best, highest, more than ever, on time, cleared, less, easier, turned round, turned around, increase, increased, up from, down from, wiped out, no more, restored, working well, making a difference',
  WORSE:
    'worse, worst, waiting longer, longer, fallen behind, poor, failed, failing, rubbish, awful, declined, up to, risen to, gap, shambles, terrible, lies, lied, fault, blame, promised, broken, ignored, hopeless, useless, disgrace, incompetent, joke, never listen, shocking, excuses, covered up, let down, mess',
  THANKS:
    'thanks to, because of you, because of the forum, down to you, you asked for, you asked, your idea, your ideas, your suggestion, your work, your help, your feedback, your input, your changes, your comments, your survey, helped us, helped, listened, your evidence, your advice, we listened, off the back of, as a result of, following your, parents asked for, you told us, you said, wouldn t have happened without, could not have done it without, asked for by, thanks',
  DONE_IT:
    'secured, funded, opened, in place, up and running, gone live, live, agreed to fund, adopted, got the funding, got the money, appointed, recruited, delivered, introduced, added, extended, approved, launched, got it through, changed, scrapped, reinstated, stopped, won, rewritten, redesigned, made permanent, rolled out, exceeded, renewed, invested, confirmed, granted, upheld, reopened, accessible, eliminated, accepted, committed',
  WRONG:
    'wrong, mistake, error, fault, oversight, apologise, apologies, apology, sorry, regret, blame, messed up, failure, slipped, overlooked, mishandled, misjudged, cocked up, clanger, let you down, let parents down, dropped the ball, hands up, shortcoming, fell short, forgot, forgotten, missed, lesson, lessons, ashamed, embarrassed, embarrassing, mea culpa, badly, unacceptable, not good enough, should have, ought to have, own that, on us, our doing, our end, our part, our side',
  RIGHT:
    'right, correct, accurate, true, the case, fact, facts, factually, clarify, clarification, clear, misunderstanding, misunderstood, misconception, myth, misinformation, inaccurate, incorrect, untrue, mistaken, out of date, outdated, actually, in fact, strictly, technically, mixed up, mixing up, confused, confusing, set the record straight, put right, point of order, point of information, misquoted, misremembering, misread, old figure, not quite',
  DISMISS:
    'anecdotal, anecdote, isolated, one off, one-off, typical, representative, minority, handful, vocal, individual, individual cases, exception, a few, one or two, small number, small sample, sample size, loudest, detail, details, weeds, operational, strategic, granular, agenda, emotional, emotive, perception, perceptions, unrealistic, expectations, unreasonable, complaints, complaint, not the place, not the forum, not for here, off topic, tangent, rabbit hole, remit of, terms of reference, overreacting, exaggerate, blowing, personal, personally, stick to, bogged down, hobby horse, axe, old ground, raise elsewhere, take that up with, social media, facebook, hearsay, evidence, constructive, negative, specific case, big picture, bigger picture, out of scope, the same few, noise',
};

/** Said between the words that count. */
export const fillers: ReadonlySet<string> = new Set(
  'really just actually quite probably definitely honestly still also very so well obviously basically sort kind bit of like you_know simply then okay ok right yeah yes um a an the some'.split(
    ' ',
  ),
);
