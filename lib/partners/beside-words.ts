/** What pages and people write beside a name that says nothing of where somebody works. */
const words = (list: string) => list.split(/\s+/);

/** What the page itself adds, and how somebody is there today. */
export const marks: ReadonlySet<string> = new Set(
  words(`guest external unverified host cohost co me you presenter presenting organiser organizer attendee
speaker chair chairing vice minutes minute taker clerk notes note facilitator online hybrid remote phone mobile laptop
ipad iphone muted audio video computer off on camera no now cadeirydd
she her hers he him his they them theirs xe xem ze hir hi ef ei ella el elle any all pronouns the of for and in at to a an or with from via by
dial dialled web browser app teams zoom meet is your presentation sharing screen pinned raised hand recording
speaking talking unmuted waiting lobby joined joining late left leaving until till arriving early am pm brb back away
listening observer observing person`),
);

/** Work that is done in many places: what a name may have beside it, wherever its person works. */
export const work: ReadonlySet<string> = new Set(
  words(`acting adult adults advice adviser advisor advisory advocate advocacy ahp allied analyst area assessment
assistant associate attendance audiology autism behaviour board business care caseworker caseworkers casework case chief children childrens
clinical clinician commissioner commissioning committee communication communications communities community complaints
consultant coordinator coordination corporate councillor cyps data dco dcs dental deputy department dept designated developer
development digital dir director directorate disability disabilities dmo doctor early education educational ehc ehcp ehcps
eip employment engagement ep eps executive exec families family finance foster fostering gp governance governor head
headteacher health healthcare help housing hr improvement inclusion independent information insight inspection inspector integrated
integration interim it joint key language lead leader leadership leads learning legal local locality
management manager medical member mental monitoring national neurodevelopmental neurodiversity nurse
nursery nursing occupational officer operations operational ot outcomes paediatric paediatrician paediatrics
parental participation partner partnership partnerships pathway pathways performance personal physio
physiotherapist physiotherapy planning policy portage portfolio practice practitioner preparing prevention primary
principal procurement professional programme project provision psychologist psychology public pupil quality readiness reform
regional representation rep resources safeguarding salt school schools secondary secretary sen senco sencos send
sendco senior service services slt social solicitor specialist speech standards statutory strategic strategy support
systems teacher teachers teaching team teams technology therapies therapist therapy training transformation transition
transitions transport travel tribunal virtual welfare wellbeing worker workers workforce young youth years year people
camhs cyp cypf csc ypa mash asd adhd eyfs eotas alternative exclusions admissions place planner lab con libdem green ind plaid snp`),
);
