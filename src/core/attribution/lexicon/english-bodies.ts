import { type LanguagePack, wordSet } from "./pack.ts";

/** English nouns for what speaks without being a person: documents, institutions, outlets, and names that stand for institutions. */
export const ENGLISH_BODIES: Pick<
  LanguagePack,
  "documents" | "organisations" | "outletNouns" | "governments"
> = {
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
    w.h.o. washington moscow beijing brussels london paris berlin tehran kyiv kiev jerusalem ankara riyadh delhi tokyo seoul
    pyongyang caracas havana bogotá bogota brasília brasilia madrid rome athens warsaw budapest cairo baghdad damascus
    beirut kabul islamabad canberra ottawa baghdad erbil doha taipei manila hanoi jakarta nairobi pretoria abuja
    russia china iran israel ukraine turkey türkiye iraq syria france germany britain spain italy japan india pakistan
    mexico canada australia venezuela cuba colombia brazil argentina chile peru egypt qatar taiwan poland hungary
    malacañang malacanang aso-rock america downing holyrood capitol hill hamas hezbollah isis taliban nato opec unesco unicef interpol europol
    pentagon kremlin treasury congress senate parliament vatican bundestag knesset google apple amazon microsoft meta
    facebook twitter tesla boeing airbus toyota volkswagen nasa fbi cia nsa doj dhs ice epa fda cdc nhs eu un imf who
    wto ioc fifa uefa`),
};
