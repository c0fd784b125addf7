import { englishCues } from "./english-verbs.ts";
import { type LanguagePack, phraseList, wordSet } from "./pack.ts";

/** English. */
export const EN: LanguagePack = {
  lang: "en",
  cues: englishCues(),
  prepositionalCues: phraseList(`
    according to | in the words of | in the view of | in the opinion of | in the eyes of | per | as per | as told by |
    as reported by | as first reported by | first reported by | as cited by | as quoted by | as stated by |
    reported by | cited by | quoted by | as described by | as confirmed by | as noted by | as claimed by |
    as put by | as relayed by | as announced by | based on | as indicated by | going by`),
  hedges: phraseList(`
    reportedly | allegedly | purportedly | supposedly | ostensibly | is said to | are said to | was said to |
    were said to | is said to have | is believed to | are believed to | was believed to | were believed to |
    is thought to | are thought to | was thought to | were thought to | is alleged to | are alleged to |
    was alleged to | were alleged to | is reported to | are reported to | was reported to | were reported to |
    is rumored to | are rumored to | is rumoured to | are rumoured to | is understood to | are understood to |
    is accused of | are accused of | was accused of | were accused of | is suspected of | are suspected of |
    it is said | it is understood | it is believed | it is alleged | it has been claimed | it was claimed | it was alleged |
    it emerged that | it has emerged that | it was announced | it has been announced | it was revealed | it was reported | it has been reported | rumor has it | rumour has it |
    legend has it | word has it | is widely believed to | is widely expected to | thought to have | believed to have |
    alleged to have | said to have | said to be | believed to be | thought to be | reported to have | is accused | are accused`),
  determiners: wordSet(`
    the a an this that these those his her their its our my your no any some each every another both all either neither
    such 's first second third last latest new recent`),
  prepositions: wordSet(`
    of in on at by for from with to into about against between among under over after before during through without
    within across toward towards near behind beyond despite around along off out up down since until per via amid
    amongst alongside outside inside upon following regarding concerning including`),
  conjunctions: wordSet(
    "and or but nor yet so while whereas because although though if unless when as than whether",
  ),
  auxiliaries: wordSet(`
    is are was were be been being am has have had having do does did will would can could should may might must shall
    'd 've 're 'll hasn't haven't hadn't isn't aren't wasn't weren't doesn't don't didn't won't wouldn't can't
    couldn't shouldn't`),
  finiteVerbs: wordSet(`
    made took won lost ran beat kept met paid put sent shot sold spent stood struck threw wore went came became began
    broke brought bought caught chose did drew drove fell fought flew gave got grew knew laid lay rose sang sat spoke
    stole swept comes goes makes takes becomes occurs remains seems appears happens gives gets keeps brings begins
    includes contains involves requires allows wants needs tries helps works lives knows`),
  adverbs: wordSet(`
    also then later earlier again once still even never ever just only now already yesterday today previously recently
    repeatedly reportedly publicly privately flatly bluntly simply first further initially subsequently ultimately
    finally eventually separately meanwhile instead always often sometimes rarely long since formally officially
    strongly explicitly specifically apparently clearly quickly immediately openly himself herself themselves itself
    both all each alike too however though nonetheless nevertheless therefore thus went on`),
  negations: wordSet(
    "not never n't didn't doesn't don't hasn't haven't hadn't wouldn't won't couldn't can't cannot without nobody none no neither nor refused declined failed unable",
  ),
  personPronouns: new Map([
    ["he", "m"],
    ["she", "f"],
    ["i", ""],
    ["him", "m"],
    ["her", "f"],
    ["me", ""],
    ["who", ""],
  ]),
  pluralPronouns: wordSet("they we them us others some many most several few both another one critics"),
  thingPronouns: wordSet("it which that this"),
  relatives: wordSet("who whom whose which that where when"),
  titles: wordSet(`
    mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother bishop archbishop
    cardinal rabbi imam sheikh ayatollah gov sen rep gen lt col sgt capt maj cmdr adm cpl pvt det insp supt hon judge
    justice president vice prime minister premier chancellor king queen prince princess emperor pope governor
    lieutenant senator representative congressman congresswoman assemblyman assemblywoman councilman councilwoman
    councillor councilor cllr alderman mayor secretary general attorney deputy assistant chief officer inspector
    superintendent detective sergeant captain major colonel commander admiral marshal sheriff constable commissioner
    ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chair ceo cfo director manager coach
    captain engineer engr speaker leader foreign defense defence interior finance treasury home health education labor
    labour justice economy energy transport environment agriculture trade culture minister undersecretary executive
    former acting interim incoming outgoing founder author historian economist analyst lawyer attorney activist
    campaigner farmer baker teacher nurse fisherman junior senior lead store plant owner resident district regional
    state federal national mum mother father dad star singer actor actress pilot lawmaker republican democrat co-founder
    co-author principal headteacher curator pastor deacon archaeologist`),
  roles: wordSet(`
    president vice-president premier minister chancellor king queen prince princess emperor pope governor senator
    congressman congresswoman lawmaker mayor secretary general attorney prosecutor officer inspector superintendent
    detective sergeant captain major colonel commander admiral marshal sheriff constable commissioner ambassador envoy
    chairman chairwoman chair ceo director manager coach trainer speaker leader judge justice magistrate coroner
    lawyer solicitor barrister doctor surgeon professor scientist researcher economist analyst historian author writer
    journalist reporter founder owner executive candidate nominee incumbent suspect defendant plaintiff victim teacher
    headteacher principal nurse bishop archbishop cardinal rabbi imam priest pastor pilot engineer farmer actor actress
    singer star player striker goalkeeper midfielder champion billionaire businessman businesswoman entrepreneur
    politician republican democrat conservative diplomat soldier sailor veteran mother father sister brother widow
    wife husband daughter son aunt uncle cousin neighbour neighbor clerk treasurer curator architect artist director
    legislator deputy chancellor undersecretary chief boss head man woman teenager boy girl dean rector provost
    duke duchess earl baron baroness monarch pontiff rapper comedian cricketer footballer boxer golfer
    councillor councilor alderman mp senator congresswoman chairperson conductor driver fisherman
    host hostess presenter narrator organiser organizer medic psychologist therapist pharmacist midwife biologist
    astronomer geologist chemist physicist anthropologist sociologist statistician mathematician forecaster
    meteorologist defender keeper winger batsman bowler quarterback linebacker pitcher catcher skipper umpire
    referee gymnast swimmer sprinter cyclist jockey barista chef butcher plumber electrician carpenter programmer
    designer recruiter blogger vlogger youtuber influencer streamer novelist poet screenwriter songwriter composer
    musician guitarist drummer bassist dancer choreographer photographer painter sculptor widower godfather
    landlord surfer
    administrator comptroller registrar warden brigadier commandant ombudsman controller postmaster librarian
    archivist headmaster headmistress lecturer consul mediator delegate selectman coo cto cio co-chair cofounder
    proprietor editor columnist correspondent anchor producer showrunner filmmaker cinematographer promoter vicar
    nun monk abbot patriarch sultan emir tribesman chieftain unionist bailiff notary surveyor technician
    mechanic dispatcher co-pilot astronaut cosmonaut steward stewardess`),
  unnamed: wordSet(`
    patient patients client clients viewer viewers reader readers listener listeners pensioners holidaymaker
    holidaymakers visitor visitors guest guests hosts presenters volunteer volunteers rescuer rescuers medics
    surgeons psychologists therapists pharmacists midwives biologists astronomers geologists chemists physicists
    anthropologists sociologists mathematicians forecasters meteorologists shareholder shareholders bidder bidders
    buyer buyers seller sellers landlords grower growers trucker truckers hiker hikers cyclists housemate
    housemates flatmates schoolmate schoolmates coworker coworkers co-worker co-workers suspects defendants
    plaintiffs claimant claimants inmate detainee hostage hostages migrant refugee deportee deportees sailors
    bouncer waiter waitress managers worker babysitter caregiver caregivers carer carers homeowner homeowners
    motorist motorists pedestrian pedestrians surfers bloggers influencers gamer gamers supporter tipster reviewer
    reviewers writers novelists musicians dancers photographers painters chefs electricians programmers designers
    recruiters
    official officials source sources person people spokesman spokeswoman spokesperson spokespeople spokesmen aide aides
    staff adviser advisers advisor advisors staffer staffers insider insiders expert experts analyst analysts critic critics
    witness witnesses eyewitness eyewitnesses onlookers bystanders resident residents neighbour neighbours neighbor
    neighbors local locals prosecutor prosecutors investigator investigators detective detectives police officer
    officers authorities authority-figures lawyers lawyer attorneys attorney diplomat diplomats lawmakers lawmaker
    legislators senators congressmen republicans democrats conservatives liberals activists campaigners protesters
    protestors demonstrators organizers organisers supporters opponents scholars scientists researchers economists
    historians academics specialists specialist observers commentators pundits doctors nurses teachers parents students
    workers employees employee executives executive traders trader investors investor bankers banker farmers farmer
    fans fan friends friend pal pals relatives relative family families colleagues colleague members member ministers
    leaders leader soldiers soldier commanders commander veterans veteran survivors survivor victims passengers
    passenger customers customer users user voters voter pilots pilot engineers engineer agents agent rep reps
    representative representatives press-officer negotiators negotiator mediators militants rebels fighters group
    groups sceptics skeptics proponents advocates advocate rivals rival shopkeepers traders villagers villager
    firefighters paramedics jurors juror judges consultants consultant contractors contractor hackers developers
    developer economist scholar historian scientist researcher insiders some others many several two three four five
    six dozens half most another one both woman man men women couple teenager shopkeeper patron regulars regulator
    regulators publicist publicists drivers driver authors co-authors ex-employees clerks coaches players teammates
    teammate captives inmates detainees migrants refugees aide-de-camp
    brokers auditors broker auditor owners account deckhand pensioner nurse clinician clinicians tenant
    tenants landlord neighbour-kids youths youngsters dockers docker miner miners fisherman fishermen captain-captains
    bystander caller callers commentator commentator reporter reporters journalist journalists sceptic mourners commuters
    commuter shopper shoppers tourist tourists guard guards prisoner prisoners councillors councillor councilors mps meps msps parliamentarians parliamentarian
    deputies dealers dealer minister backbenchers backbencher strategists strategist operative operatives pollsters pollster
    envoys lobbyists lobbyist whistleblower whistleblowers informant informants
    girlfriend boyfriend ex-girlfriend ex-boyfriend ex-wife ex-husband ex-partner partner fiancé fiancée stepfather
    stepmother grandmother grandfather niece nephew godmother bodyguard nanny roommate flatmate classmate lady ladies gentleman gentlemen guy guys lad lads mum mums mom moms dad dads physicians
    physician firefighter paramedic housekeeper
    bosses chiefs heads mayors governors ambassadors directors coroners`),
  documents: wordSet(`
    report reports study studies survey surveys poll polls memo memos memorandum document documents filing filings
    lawsuit suit complaint indictment affidavit order ruling opinion judgment judgement verdict decision transcript
    transcripts letter letters email emails e-mail e-mails statement statements data figures statistics records record
    file files audit review paper papers article analysis assessment dossier charter treaty law act bill constitution
    statute regulation regulations notice bulletin briefing brief manifesto census database spreadsheet contract
    agreement resolution communique communiqué proposal plan draft guidelines guidance rules handbook manual manuscript
    book biography memoir diary footage video videos image images photos photograph photographs tape recording
    recordings audio map maps chart website page post message messages note minutes log logs receipt invoice ledger
    inventory forecast projections estimates results test tests trial trials research findings evidence model models
    charge-sheet charges warrant subpoena petition testimony deposition release press-release tribunal-record plaque
    banner sign index tracker graphic presentation slides budget accounts prospectus label autopsy postmortem
    investigation inquiry probe screenshots screenshot posting program programme metadata experiment observations
    simulations satellite instrument receipt calculation letter-of-intent directive
    notices preprint editorial notebook register registry measurements copies copy count simulation warning
    answer return returns metrics summary bylaws readout tweet tweets thread video-clip clip
    decree decrees edict edicts communiques account-book letterhead inscription obituary spokesperson-statement headline headlines
    tally catalogue catalog notification screengrab estimate counts metering radar sensors`),
  organisations: wordSet(`
    company firm corporation ministry department agency government administration cabinet office council committee
    commission court tribunal parliament senate congress house assembly legislature party union association federation
    organisation organization charity foundation institute institution university college school hospital trust club
    team league board bureau authority service force army navy police-department military guard coalition alliance
    campaign bank fund group regulator watchdog ombudsman embassy consulate mission delegation secretariat airline
    airlines retailer manufacturer developer operator utility supplier producer carrier startup start-up studio label
    brand chain network platform museum gallery theatre theater church diocese synod mosque nonprofit non-profit ngo
    think-tank thinktank tank consultancy lobby industry municipality county city town state country kingdom republic
    district province region borough parish prison jail lab laboratory observatory society academy forum cooperative
    co-op consortium panel jury inquest inquiry grand-jury prosecution defence defense opposition leadership
    management owner-operator insurer lender brewery hotel restaurant factory plant guild chamber task-force taskforce
    collective branch division unit local command headquarters staff-union rangers maker giant railway ferry militia
    both coroner's-office treasury pentagon kremlin exchange organizers organisers body arm operators hoteliers
    bench trustees automaker carmaker drugmaker chipmaker planemaker jetmaker shipbuilder homebuilder conglomerate wholesaler grocer
    distributor hotelier brokerage publisher franchise automakers carmakers drugmakers
    airport militias authorities center centre insurers carriers unions hospitals owners-association legion
    cartel gang monitor syndicate watchdogs agencies
    archive employer trial hearing states nations countries governments ministries companies firms banks universities councils trusts charities parties archives`),
  outletNouns: wordSet(`
    newspaper paper daily weekly magazine broadcaster network channel station website site outlet portal agency wire
    tabloid journal blog podcast program programme show media publication newsletter`),
  governments: wordSet(`
    washington moscow beijing brussels london paris berlin tehran kyiv kiev jerusalem ankara riyadh delhi tokyo seoul
    pyongyang caracas havana bogotá bogota brasília brasilia madrid rome athens warsaw budapest cairo baghdad damascus
    beirut kabul islamabad canberra ottawa baghdad erbil doha taipei manila hanoi jakarta nairobi pretoria abuja
    russia china iran israel ukraine turkey türkiye iraq syria france germany britain spain italy japan india pakistan
    mexico canada australia venezuela cuba colombia brazil argentina chile peru egypt qatar taiwan poland hungary
    america downing holyrood capitol hill hamas hezbollah isis taliban nato opec unesco unicef interpol europol
    pentagon kremlin treasury congress senate parliament vatican bundestag knesset google apple amazon microsoft meta
    facebook twitter tesla boeing airbus toyota volkswagen nasa fbi cia nsa doj dhs ice epa fda cdc nhs eu un imf who
    wto ioc fifa uefa`),
  weekdays: wordSet(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight monday's tuesday's january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.",
  ),
  complementisers: wordSet("that"),
  noComment:
    /\b(?:declin(?:e|ed|es|ing)|refus(?:e|ed|es|ing))\s+(?:to\s+(?:\w+\s+)?(?:comment|say|discuss|elaborate|answer|speak|confirm|respond|be interviewed|disclose|reveal|specify|identify|provide|give|be drawn)|(?:an?\s+)?(?:interview|request|comment)|requests?\s+for)|\b(?:did|do|does|has|have|had|would|could)(?:\s+not|n['’]t)\s+(?:\w+\s+)?(?:respond|repl(?:y|ied)|comment|return(?:ed)?\s+(?:an?\s|the\s|any\s|several\s|our\s|his\s|her\s|repeated\s|phone\s|calls?\b|messages?\b|e-?mails?\b|requests?\b)|answer(?:ed)?|responded|replied|commented)\b|\b(?:no|without)\s+(?:immediate\s+)?comment\b|\bcould\s+not\s+(?:immediately\s+|be\s+)?(?:be\s+)?(?:reached|contacted)\b|\bneither\s+confirm(?:ed)?\s+nor\s+den(?:y|ied)\b|\bwas(?:\s+not|n['’]t)\s+(?:immediately\s+)?available\s+(?:for|to)\s+comment\b|\b(?:has|have|had|was|were)\s+(?:been\s+)?(?:contacted|approached)\s+for\s+(?:a\s+)?comment\b|\bignored\s+(?:\w+\s+)*(?:requests?|questions?|emails?|calls?)\b/i,
  denial:
    /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|disavow(?:s|ed)?|repudiat(?:e|es|ed)|rebut(?:s|ted)?)$/i,
};
