import type { VoiceWords } from "../language.ts";

/** The words by which English says who speaks. */
export const voices: VoiceWords = {
  say:
    "said says say added adds reported reports report announced announces stated states confirmed confirms claimed claims claim " +
    "noted notes stressed stresses explained explains warned warns asserted asserts alleged alleges argued argues affirmed affirms " +
    "declared declares insisted insists revealed reveals recalled recounted replied questioned tweeted wrote writes observed remarked commented " +
    "testified suggested suggests suggest indicated indicates indicate concluded concludes maintained maintains emphasized emphasised " +
    "emphasizes underlined reiterated cautioned complained lamented conceded admitted admits acknowledged acknowledges disclosed " +
    "clarified continued believes believe estimated estimates estimate found finds determined pointed points learned established " +
    "verified specified specify specifies predicted quipped read reads showed elaborated vowed hinted",
  tell: "told tells tell informed informs",
  charge:
    "accused accuses accuse blamed blames blame denied denies deny condemned condemns documented documents recorded counted registered " +
    "monitored rejected rejects dismissed dismisses disputed urged urges demanded demands cited cites tallied tracked proposed proposes described describes " +
    "acknowledge confirm mention announce report",
  call: "called calls call",
  callFor: "on upon for",
  toll: "put puts putting gave gives made makes raised raises lowered revised updated",
  tollNouns: "toll tolls number count figure figures mention tally",
  adding:
    "adding saying noting stressing warning stating claiming explaining alleging insisting announcing confirming asserting arguing " +
    "quoting citing emphasizing emphasising recalling reporting recording acknowledging accusing blaming denying putting bringing indicating pointing",
  quote: "quoted quotes quote quoting citing cited cites",
  according: "according",
  invert: "said says added adds explained recalled stated",
  onlyAfterThat:
    "believes believe found read reads showed continued pointed points learned maintained suggested observed determined established",
  claims: "claim claims claimed claiming",
  notClaim: "lives life",
  reportNouns: "reports report",
  be: "is are was were be been being 's 're",
  aux: "has have had did does do will would 've 'd 's also further later previously now earlier meanwhile however separately repeatedly always often have both first again then still just already yesterday today tomorrow specifically n't not",
  time:
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight overnight morning afternoon evening night late early " +
    "earlier later january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. week month year last this day days ago " +
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays noon midnight dawn hours same previous",
  relative: "who which whom whose that",
  contrast: "while whilst but whereas although though however as after before when where because since if and or",
  reflexive: "itself themselves himself herself",
  records: "documented documents recorded counted registered monitored tallied tracked",
  nounToo: "reports report claims claim estimates estimate notes finds states tweets suggests records tracks counts",
  utterance: "claim statement report account post tweet letter document communique announcement",
  impersonal: "reports report news evidence footage images figures data estimates",
  describes:
    "opposition resistance insurgent guerrilla separatist loyalist junta paramilitary military security medical hospital rebel government regime local army police aid rescue state media militant news civil defence defense intelligence " +
    "health human rights monitoring activist border interior foreign humanitarian senior eyewitness",
  bodies: "general-staff joint-staff",
  breaks: "while whilst but whereas",
  statement:
    "statement statements interview interviews report release conference post message tweet briefing telephone phone call email video speech " +
    "account twitter facebook telegram letter communique press news broadcast remarks television reporters journalists condition anonymity website",
  person: "he she i",
  thing: "it",
  several: "they we",
  possessive: "his her its their our my your",
  firstPerson: "i we my our me im ive weve",
  anonymous:
    "source sources spokesman spokesmen spokeswoman spokesperson spokespersons official officials resident residents activist activists witness " +
    "witnesses eyewitness eyewitnesses rebel rebels fighter fighters militant militants insurgent insurgents commander commanders officer officers " +
    "soldier soldiers doctor doctors medic medics nurse nurses worker workers rescuer rescuers volunteer volunteers diplomat diplomats analyst " +
    "analysts expert experts critic critics relative relatives neighbour neighbours neighbor neighbors villager villagers man men woman women boy " +
    "girl others many some locals local civilians civilian refugee refugees investigator investigators inspector inspectors monitors observer " +
    "observers reporter reporters journalist journalists correspondent correspondents photographer photographers powers groups group monitor " +
    "watchdog organisation organization organisations organizations charity charities authorities authority opposition accounts account " +
    "reports news footage images video photos member members representative representatives minister ministers mayor governor elder elders leader " +
    "leaders aide aides adviser advisers advisor lawmaker lawmakers lawyer driver drivers survivor survivors shopkeeper teacher farmer farmers " +
    "student students mother father brother sister son daughter trader traders websites site sites pages users user team teams countries states " +
    "director head chief manager president premier chairman ambassador envoy negotiator engineer paramedic paramedics captain colonel general " +
    "administrator administrators fishermen fisherman herders miners farmer harbourmaster preacher imam priest nun mechanic baker clerk passengers bystanders " +
    "migrants evacuees detainees prisoners gunmen jihadists loyalists separatists guerrillas peacekeepers policeman policemen " +
    "staff employees crew pilots pilot coordinator surgeon surgeons attackers ministries governments nations politicians politician historians scholars",
  organisation:
    "ministry army military police government regime agency television tv radio channel newspaper daily media press outlet outlets network faction group " +
    "coalition council committee committees parliament centre center office department directorate command defence defense forces force observatory " +
    "commission institute union movement party presidency administration embassy court hospital front brigade brigades state statement " +
    "pentagon kremlin website portal bureau federation authority junta militia navy alliance corps organ crescent cross",
  titled:
    "director head chief manager president member minister secretary spokesman spokeswoman ambassador envoy commander general colonel " +
    "vice-president coordinator governor mayor king prince sheikh chairman prime foreign captain major lieutenant lt gen col maj brig",
  outlet:
    "sana afp ap reuters interfax tass dpa bbc cnn upi rt efe ria ansa anadolu xinhua amaq irna fna kuna npr cbs nbc abc pbs nna unian " +
    "ukrinform yonhap kyodo telegram twitter youtube facebook al-jazeera al-arabiya al-manar al-mayadeen ruptly sputnik haaretz",
  outletNouns:
    "agency news tv television radio channel newspaper daily times post press magazine network website broadcaster journal herald reporter photographer correspondent",
  indefinite: "a an one another some several many other two three four five six",
  monitorNouns: "monitor monitors group organisation organization watchdog ngo charity agency body network monitoring",
  monitorNames:
    "observatory watch network rights monitor centre center monitoring committee committees airwars amnesty database mission project",
  conditions: [
    "on condition of anonymity",
    "on the condition of anonymity",
    "asked not to be named",
    "asked not to be identified",
    "declined to be named",
    "requested anonymity",
    "not authorised to speak",
    "not authorized to speak",
    "not allowed to speak",
    "wished to remain anonymous",
  ],
  conditionWords: "anonymity anonymous named identified speak",
  hedge: "reportedly allegedly purportedly apparently supposedly",
  had: "had",
  ongoing: "ing",
  pastEnding: "ed",
  goesOn: "another more other others rest also third second later further among same",
  event:
    "attack attacks bombing bombings blast blasts explosion explosions strike strikes raid raids airstrike airstrikes shelling bombardment " +
    "bomber bombers gunmen assault offensive ambush clash clashes fighting shooting victims victim dead wounded injured casualties bodies " +
    "missile missiles rocket rockets shells shell drone drones fire collapse crash",
  arrives: "came comes follows followed marks marked appears appeared",
  present: "is are has have will can may could would 's 're does do",
  perfect: "has have",
  background: "since ago last years decades months recent recently long war conflict january february march april may june july august september october november december",
  by: "by",
  as: "as",
  that: "that",
  and: "and",
  of: "of",
  among: "among",
  with: "with",
  infinitive: "to",
  joints: "of for at in from with inside on near to",
  wherein: "in inside on near to",
  hanging: "based located known interviewed reached contacted linked close affiliated loyal opposed",
  outletNames: { alaraby: "the new arab", aljazeera: "al jazeera", bbc: "bbc" },
};
