import { type LanguagePack, wordSet } from "./pack.ts";

/** English nouns for people: before a name, for a post that one holds, for those whom nobody names. */
export const ENGLISH_PEOPLE: Pick<LanguagePack, "titles" | "roles" | "unnamed"> = {
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
    employers traveler travelers traveller travellers attendee attendees participant participants applicant applicants
    renter renters homebuyers smokers gunman gunmen attacker attackers smugglers donor donors recipient recipients
    graduate graduates pupil pupils schoolchildren parishioner parishioners churchgoers worshippers worshipper
    businessman businesswoman businessmen businesspeople entrepreneur entrepreneurs retiree retirees caretaker
    chairmen forensics sleuths breeder breeders keepers ranger jogger joggers walker walkers swimmers anglers
    angler rider riders cleric clerics imams priests pastors elders elder chiefs punters punter kids children
    everyone everybody someone somebody anyone anybody
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
};
