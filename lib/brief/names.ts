/** Words for `identifiable`: given names, and words that have a capital without being a name. */

/** Given names often met in Britain that are no ordinary words, also without a capital. */
const givenNames = `aaliyah aaron abdul abdullah abigail abbie adam adele aden adrian agnes ahmed aidan aiden aisha aishah
ajay akash alan alana albert alec alesha alex alexa alexander alexandra alexis alfie alfred ali alice alicia alina alisha
alistair aliyah allan alyssa amanda amara amber amelia amelie amina amir amira amit amy ana anais anastasia andrea andrew andy
aneesa angela angus anika anil anita anna annabel annabelle anne annie anthony antonia anya aoife archie ariana arthur arun asha
ashleigh ashley ashton astrid athena aubrey audrey austin ava ayaan ayaz ayesha ayla bailey barbara barnaby barry bartosz beatrice
becca becky belle ben benjamin benji bernadette beth bethan bethany bev beverley bilal blake bob bonnie brandon brayden brenda brian
bridget bronte brooke bruce bryan bryony caitlin caleb callie callum calum cameron carl carla carly carmen carol caroline carter casey
cassandra catherine cathy cecilia celia chantelle charlene charles charlie charlotte chelsea cheryl chloe chris christian christina
christine christopher ciara cian claire clara clare claudia clive cody colette colin connie connor conor corey courtney craig cynthia
daisy damian damien dan daniel daniella danielle danny darcey darcie darcy darius darren daryl dave david dawid debbie deborah declan
deepak denise dennis derek desmond dev devon diana diane diego dina dom dominic donald donna dora doreen dorothy dougie douglas dylan
ebony eddie edith edward edwin eileen elaine eleanor elena eli elijah elise eliza elizabeth ella elle ellen ellie elliot elliott elodie
elsa elsie emilia emilie emily emma emmanuel eric erica erika erin esme esmee esther ethan eva evan eve evelyn evie ewan fahad faisal
farah farhan farida fatima fatimah felicity felix fergus filip fiona fatou fran frances francesca francis frank frankie fraser fred freddie
freddy freya gabriel gabriella gareth gary gavin gemma geoff geoffrey george georgia georgie georgina geraldine gerard gillian gina
glenn gordon graham greg gregory gurpreet gwen gwyneth habiba hadley hafsa halima hamza hana hanna hannah harley harold harriet harris
harrison harry harvey hashim hasan hassan hayden hayley heather heidi helen helena henry hibo holly hudson hugh hugo humphrey hussain
ian ibrahim idris ife imani imogen imran ines ingrid iqra irene iris isaac isabel isabella isabelle isaiah isha isla ismail issac ivan
izzy jacek jacob jacqueline jacqui jaden jaiden jake jakub jamal james jamie jane janet janice jared jasmin jasmine jason jasper jaxon jay
jayden jean jeanette jeff jenna jennifer jenny jeremy jerome jess jesse jessica jessie jill jim jimmy jo joan joanna joanne jodie joe joel
johanna john johnny jolene jonah jonathan jordan joseph josephine josh joshua josie joyce juan jude judith judy julia julian julie juliet june
justin kacper kai kaiden kamal kamil kara karen karim karl karolina kasia kate katherine kathleen kathryn kathy katie katy kavita kayden kayla
kaylee kayleigh keira keith kelly kelsey ken kenneth kenny kerry kevin keziah khadija khadijah khalid kian kieran kiera kimberley kimberly
kiran kirsten kirsty klaudia kofi kris krystal kuba kumar kwame kyle kylie kyra lacey laila lara latoya laura lauren laurence layla leah leanne
lee leila lena lennie lenny leo leon leona leonard leonie leroy leslie lewis lexi liam lianne lila lilia lilly lily linda lindsay lindsey lisa
liz lizzie logan lois lola lorenzo loretta lorna lorraine lottie lou louie louis louisa louise luca lucas lucia lucinda lucy luka lukas luke
lydia lynn lynne lynsey mabel maddie maddison madeleine madison mahmood mahmoud maia maisie maisy malachi malcolm malik mandy manjit marc
marcel marcus margaret maria mariam marie marilyn mario marion marissa marjorie marlon martha martin martyn mary maryam mason mateusz matilda
matt matthew maureen maurice max maxine maya mckenzie megan meera melanie melissa mercedes mia michael michaela michal michelle miguel mike
mikey mila miles miley millie milly miranda miriam mohamed mohammad mohammed moira molly mollie monica monika morgan moses muhammad mustafa mya
myles nabil nadia nadine naima nancy naomi natalia natalie natasha nathan nathaniel neha neil nell nellie neve niall niamh nicholas nick nicky
nico nicola nicole nigel nihal nikhil nikita nikki nina noah noel nora norah norman nuala nusrat oakley oisin olga oliver olivia ollie oluwaseun
omar orla oscar osman otis owen paige pam pamela parker patricia patrick paul paula pauline pedro penelope percy perry peter petra phil philip
phillip philippa phoebe phyllis pippa piotr polly poppy pradeep preston priya priyanka quinn rachael rachel raheem rahul raj rajesh ralph
ramona raphael rashid ravi ray raymond reagan rebecca reece reggie rehana renee reuben rhiannon rhys ria ricardo richard ricky riley rita
roberto robert robyn rochelle roger rohan roman romeo ronan ronnie rory rosalind rosanna rosemary rosie ross rowan roxanne roy ruby rupert
russell ruth ryan ryder saad sabrina sadia sadie safa saffron safiya sahil sajid salim sally salma sam samantha samia samir samira samuel sana
sandra sania sanjay sara sarah saskia sasha saul savannah scarlett scott sean sebastian selena serena seth shane shannon shaun shauna sheila
shelley sheryl shirley shona sian sidney sienna sigrid silas simon simone simran siobhan sofia sohail sonia sonya sophia sophie spencer stacey
stanley steffan stefan stella stephanie stephen steve steven stewart stuart suleiman sumaya sunil suresh susan susannah susie suzanne sylvia
szymon tabitha tahira tamara tamsin tania tanya tara tariq tasha tatiana taylor teddy teresa terence tessa thea theo theodore theresa thomas
tiana tiffany tilly tim timothy tina toby todd tom tomasz tommy tony tracey tracy travis trevor tricia trina tristan tyler tyrone umar ursula
usman valentina valerie vanessa vera veronica vicky victor victoria vikram vincent viola violet vivian vivienne wayne wendy wesley wilfred
william willow winifred wojciech xander xavier yasin yasmin yasmine yolanda younis yousef youssef yusuf yvette yvonne zac zach zachary zack zahra
zain zainab zak zara zayn zoe zofia zoya zuzanna`;

/** Given names that are ordinary words too: only with a capital. */
const wordNames = `abel amber angel april art august autumn bill blessing carol chance chase christian cliff clement crystal dale dawn dean
dolly drew ernest faith finn gene ginger glen grace grant guy harmony hazel heath hope hunter ivy jack jade jasper joy june kay kit
lance leo lily lou mark max may melody mercy miles nick olive pat patience pearl penny pip poppy ray rich rob robin rose ruby rusty sally
sandy savannah skip skye sonny star sue summer terry tony tyler violet wade ward will willow woody`;

/** Words that have a capital in the middle of a sentence and tell nobody who it is. */
const capitals = `i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december christmas easter ramadan eid diwali spring summer autumn winter england english britain british uk wales welsh scotland
scottish ireland irish europe european teams zoom meet google microsoft facebook whatsapp instagram twitter youtube messenger word excel covid
send sen senco sendco ehcp ehc ehcna camhs nhs icb gp la lea dfe pcf forum council county city borough authority local government parliament
trust hospital clinic centre team board panel service services education health care plan plans planning needs need assessment support officer
manager director head teacher teachers school schools primary secondary infant junior high special academy college nursery sixth form year
reception key stage early years early help family families parent parents carer carers child children young people person social worker
occupational speech language therapy therapist therapies educational psychologist psychology psychologists paediatric paediatrics paediatrician
autism autistic adhd asd asc dyslexia dyslexic dyspraxia down downs pda act code practice law tribunal ofsted cqc annual review reviews local
offer sendiass iass contact ipsea mencap short breaks break respite portage transport disability disabilities living allowance dla pip universal
credit blue badge meeting meetings committee cabinet strategy group groups steering lead department the a an and or of for in on to at by with
our my your his her their its it is was are we he she they you this that these those there then so but if when where what which whose who why how did does do are can could would should has have will no not
yes please thank thanks also just only very more most some any all every never always because after before since during until mum mums mummy dad dads
daddy nan gran mr mrs ms dr ok god internet wi-fi wifi brexit north south east west northern southern eastern western st
chair mondays tuesdays wednesdays thursdays fridays saturdays sundays sharepoint excel powerpoint outlook`;

const words = (list: string) => list.split(/\s+/);

export const commonNames: ReadonlyMap<string, 'name' | 'word'> = new Map([
  ...words(givenNames).map((name) => [name, 'name'] as const),
  ...words(wordNames).map((name) => [name, 'word'] as const),
]);

export const ordinaryCapitals: ReadonlySet<string> = new Set(words(capitals));
