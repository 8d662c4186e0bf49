/**
 * First names common in the UK, so that "dave at the depot" is seen as a person without a capital.
 * No list is whole: a capital inside a sentence counts too (see read.ts).
 */
const common = `
  aaron abbie abdul abdullah abi abigail abu adam adele adrian agnes ahmed aidan aisha aishah alan albert alex alexander alexandra
  alfie alfred ali alice alison alistair amanda amelia amina amir amy ana andrea andrew andy angela angus anil anisa anita ann anna
  anne annie anthony antonia anya archie arthur asha ashley asif audrey ava ayesha barbara barry becky belinda ben benjamin bernadette
  beth bethan bethany bev beverley bilal billy bob bobby brenda brian bronwyn bryony caitlin callum cameron carl carla caroline carolyn
  cath catherine cathy cerys charlene charles charlie charlotte cheryl chloe chris christina christine christopher ciara claire clara
  clare clive colin connor craig cynthia daniel danielle danny darren dave david dawn deb debbie deborah debs deepa denise derek diana
  diane dilys dominic donna doreen dorothy dylan eddie edith edward eileen elaine eleanor elena eli elijah elizabeth ella ellen ellie
  elliot elsie emily emma eric erin esther ethan eva evan evelyn evie ewan fatima fatema farah farhan fergus finley fiona florence
  frances francis freddie freya gareth garry gary gavin gaynor geoff george georgia georgina gerald geraldine gemma gill gillian gina
  glenn gordon graham greg gurpreet gwen hannah haroon harold harriet harry harvey hasan hassan hayley hazel helen helena henry hilary
  hugh hussain ian ibrahim imogen imran indira ines ingrid irene isaac isabel isabella isabelle isla ismail jackie jacob jacqueline
  jacqui jade jaden jake jamal james jamie jane janet janice janine jared jasmine jason jay jayden jayne jean jeanette jeff jen jenna
  jennifer jenny jeremy jess jessica jill jim jimmy jo joan joanna joanne jodie joe joel john johnny jon jonah jonathan jordan joseph
  joshua josh joyce juan judith judy julia julian julie juliet justin kai karen karl karim kasia kate katherine kathleen kathryn kathy
  katie katy kath kayden kayla keeley keith kelly ken kenneth kerry kevin khadija khalid kieran kim kirsten kirsty kofi kourtney kumar kyle
  laila laura lauren leah leanne lee leila len leo leon leona leslie lesley lewis liam libby lillian linda lindsay lisa liz lizzie lloyd
  logan lola lorna lorraine louie louis louise luca lucas lucy luke lydia lynda lynn lynne mabel maddie madison maggie magda malcolm
  mandy manjit marcus margaret maria marian marie marilyn marina marion marjorie martha martin martina mary maryam mateusz matilda matt
  matthew maureen maxine megan meera mehmet melanie melissa mia michael michaela michelle miguel mike millie mina miranda mo mohamed
  mohammed mohammad moira molly monica morgan muhammad muriel musa myra nadia nadine naomi nasreen nat natalie natasha nathan neil
  nell niamh nicholas nicola nicole nicky nigel nikki nina noah noel nora norma norman oliver olivia omar oscar owen paige pam pamela
  parveen patience patricia patrick paul paula pauline peggy pete peter petra phil philip phillip phillipa phoebe piotr precious priya
  rachael rachel rahul raj rajesh ralph rashid ravi raymond rebecca reggie rhian rhiannon rhys richard rita robert roberta roger roman
  ron ronnie rosalind rosemary rosie ross rowan roy rukhsana rupert russell ruth ryan sadie saima sally sam samantha samira samir samuel
  sandra sanjay sara sarah saskia scott sean sebastian seema shabnam shannon sharon shaun sheena sheila shelley shirley shona sian
  simon simone siobhan sofia sonia sophia sophie stacey stan stella stephanie stephen steve steven stuart sunita susan susanne susie
  suzanne sylvia tabitha tahira tania tanya tara tariq tasha tayyab ted teresa terry tess thea theo theresa thomas tilly tim timothy tina
  toby tom tommy toni tony tracey tracy trevor tristan tyler una usman valerie vanessa vera verity veronica vicky victoria vikram
  trish tricia tommo gaz daz baz shaz jez bex jules kaz maz trace steph dee fran viv sal bev nige col reg alf wilf winnie
  annika aoife saoirse sinead orla eilidh ffion cerys carys angharad dafydd gethin iwan owain emrys magdalena agnieszka tomasz pawel
  krzysztof ioana mihai andreea chidi ngozi femi ade kwame abena amara tunde yemi olu ayo mei ling wei jin hamza bilqis sumaya
  kiran jasmin harpreet manpreet amrit simran sukhdeep navjot deepak sunil anjali kavita lakshmi vijay suresh farida nasra idris
  vincent wanda wayne wendy wesley william winston xavier yasmin yasmine yolanda yusuf yvonne zac zach zachary zack zahra zainab zara zoe
`;

/** Names that are also words: people only with a capital inside a sentence. */
const alsoWords = `
  amber angel april art autumn bill carol chance chase christian daisy dean drew faith frank gene grace grant guy harmony heather holly
  hope iris ivy jack joy june kit lily mark max may melody mercy miles nick noble olive pat pearl penny poppy ray rick rob robin rose
  ruby sandy scarlett sky summer sue victor violet will
`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const firstNames = setOf(common);
export const namesThatAreWords = setOf(alsoWords);

/** Written with a capital though nobody's name and no place that tells who somebody is. */
export const capitalised = setOf(`
  january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday mon tue tues wed thu thurs fri sat sun easter christmas ramadan eid diwali ofsted england english wales welsh
  scotland scottish ireland irish britain british uk polish punjabi urdu bengali gujarati hindi romanian arabic somali turkish
  ukrainian chinese asian african black roma traveller muslim sikh hindu christian jewish labour tory tories conservative
  conservatives liberal lib dem dems green reform parliament westminster zoom teams google facebook whatsapp instagram youtube twitter
  microsoft word excel internet braille makaton downs down autism autistic covid brexit
  forum council county city town hall cabinet board chair panel committee section phase part plan local offer parent parents carer
  carers family families voice voices children child young people person service services team head director manager officer lead
  leader action group steering members member agenda item survey report strategy education health social care integrated authority
  partnership inclusion send transport inspection portal pathway framework charter annual review support hub green paper white bill
  act code practice minister mp mps councillor councillors dads mums grandparents foster school schools nursery primary secondary
  college academy hospital clinic centre speech language therapy sendiass healthwatch mencap contact nhs god mum dad nan grandma
  grandad sir madam dear hi hello ok yes no i north south east west road street lane avenue close estate drive crescent terrace
`);
