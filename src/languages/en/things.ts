import type { ThingWords } from "../language.ts";

/** Nouns for who and what. Plural forms are made of these. */
export const things: ThingWords = {
  civilian:
    "mayor judge lawyer blogger preacher evacuee migrant pilgrim guest tourist commuter merchant trader vendor shopkeeper mourner prisoner-of-conscience asylum-seeker civilian citizen resident child woman family medic doctor nurse aid-worker journalist reporter boy girl baby infant mother father villager " +
    "local inhabitant teenager worker pedestrian shopper student pupil teacher patient farmer refugee schoolchild toddler wife husband daughter son " +
    "brother sister girlfriend photographer cameraman humanitarian-worker volunteer rescuer paramedic minor elder townspeople protester demonstrator driver " +
    "shepherd fisherman worshipper passenger bystander grandmother grandfather parent newborn youngster lady non-combatant noncombatant cleric priest " +
    "imam nun activist housewife household schoolgirl schoolboy kid relief-worker health-worker pharmacist surgeon media-activist staff staffer civil-defence-worker civil-defense-worker",
  combatant:
    "fighter soldier rebel militant terrorist insurgent jihadist jihadi gunman militiaman commander troop combatant extremist mercenary trooper serviceman guerrilla " +
    "airman pilot officer paratrooper marine infantryman conscript sniper islamist extremist cadre mujahideen mujahid warrior attacker assailant bomber member-of-the-army loyalist peshmerga " +
    "leader ringleader operative guardsman crew legionnaire gunner infiltrator crewman takfiri legionary recruit militia armed-man tribesman partisan separatist adviser general brigadier colonel lieutenant captain sergeant",
  person: "person people individual man body corpse others other life casualty victim survivor human soul employee policeman prisoner detainee hostage captive police guard member youth person figure official inmate cop driver Syrian",
  party:
    "force army military troop rebel regime government opposition militia militant group fighter insurgent terrorist jihadist coalition warplane jet aircraft plane helicopter gunship navy police " +
    "gunman soldier faction brigade battalion alliance unit air-force airforce loyalist separatist guerrilla militiaman organization organisation movement front state side artillery gang extremist islamist " +
    "authority security-force warship tank drone gunner division corps regiment legion bomber fighter-jet chopper command occupier invader peshmerga air-defense wing army-unit squadron party commander sniper ally mercenary enemy junta paramilitary cell artillery-unit defense-force attacker assailant raider armed-man tribesman air-defence warplane defender garrison convoy warlord partisan combatant suicide-bomber resistance insurgency infantry",
  body:
    "observatory ministry council commission committee agency union nations parliament inquiry mission institute federation association foundation league court " +
    "office bureau department defence defense secretariat assembly senate congress organization organisation network coalition fund programme program authority directorate " +
    "society investigation consulate embassy university-hospital rights tv television radio news newspaper website facebook twitter youtube president minister spokesperson",
  voiceOnly: "source activist observer monitor group agency spokesman ministry official witness",
  settlement:
    "city kibbutz town village district neighborhood neighbourhood suburb quarter hamlet settlement capital municipality camp refugee-camp enclave borough commune locality township port",
  region:
    "province governorate countryside region area oblast county state country zone territory valley mountain hill island peninsula outskirt suburb pocket stronghold bastion rural-area corner edge front frontline axis sector part half side bank coast desert plain plateau heartland hinterland hilltop highland lowland vicinity surroundings surrounding periphery belt strip gorge pass ridge heights height east west north south center centre northeast northwest southeast southwest border river lake square street roundabout farm road highway crossroad junction intersection countrysides perimeter raion gate archipelago basin steppe canyon delta isthmus bridgehead point checkpoint outpost crossing border-crossing route supply-route supply-line access-route hilltop trench fortress citadel mill quarry entrance complex compound resort oilfield gasfield corridor",
  hospital: "hospital medical-facility healthcare-facility health-facility medical-institution maternity-ward maternity-hospital children-hospital intensive-care-unit",
  clinic: "clinic medical-complex medical-clinic health-clinic dialysis-center dialysis-centre health-post first-aid-post medical-unit medical-center medical-centre medical-point field-hospital health-center health-centre  dispensary",
  ambulance: "ambulance ambulance-vehicle rescue-vehicle",
  school: "school university kindergarten college academy nursery classroom campus madrasa madrassa seminary faculty schoolhouse primary-school high-school",
  water: "water-station pumping-station water-plant reservoir water-supply water water-network water-main waterworks dam water-pump well water-tank drinking-water running-water clean-water tap-water water-yard water-system water-service water-facility water-pipeline water-pipe water-tower water-treatment-plant sewage-plant sanitation borehole water-source water-drilling-rig tap pipeline",
  electricity: "electricity power-station power-plant power-line electricity-network power-grid substation transformer power-supply power electricity-supply generating-station power-network power-facility generator pylon power-grid grid electricity-grid power-plant thermal-power-plant hydroelectric-plant high-voltage-line energy-infrastructure power-infrastructure mains-electricity energy-facility",
  market: "market marketplace souk bazaar vegetable-market shopping-center mall shop store market-place shopping-centre supermarket",
  bakery: "bakery bread-oven oven bread-factory",
  worship: "mosque church shrine cathedral monastery temple synagogue chapel minaret abbey pagoda convent mausoleum husseiniya prayer-hall",
  home: "house home apartment residential-building apartment-building residential-block apartment-block dwelling residence residential-area residential-district residential-neighborhood residential-neighbourhood residential-quarter " +
    "housing tower-block block-of-flats flat hut cottage housing-unit homestead villa farmhouse residential-complex housing-complex family-home shelter tent",
  aid: "aid-convoy convoy aid-warehouse relief-convoy aid-truck humanitarian-convoy warehouse aid-vehicle",
  other: "hall bridge base airport airbase air-base airfield property infrastructure shelter factory prison museum bus station hotel headquarters office depot refinery plant oil-field gas-field cemetery civil-defense-center civil-defence-centre railway telecommunication communication network heating heating-network vehicle steelworks",
  crowd:
    "population household idp returnee migrant evacuee exile deportee asylum-seeker refugee displaced-person community minority tribe people remainder rest majority " +
    "Muslim Christian Yazidi Rohingya Druze Kurd Alawite Shiite Shia Sunni Jew soul member-of-the-minority displaced half third quarter",
  family: "family household",
  refugee: "refugee idp evacuee displaced-person asylum-seeker displaced exile",
  carrier: "bus coach convoy ferry boat truck minibus train dinghy ship helicopter plane lorry vehicle raft car ambulance batch group wave",
  civic:
    "building mill flour-mill factory bridge gas-station petrol-station fuel-station civil-defense-center civil-defence-center civil-defence-centre civil-defense-centre " +
    "orphanage library bank hotel cinema theatre theater museum post-office fire-station telecommunications-tower communications-tower phone-tower cell-tower " +
    "railway-station train-station bus-station cemetery stadium oil-field oilfield refinery oil-refinery grain-silo silo port communication communications-network communication-network " +
    "telecommunication heating heating-network phone-network internet phone-line internet-service phone-service communications-service mobile-network blood-bank granary warehouse storehouse workshop greenhouse restaurant cafe civilian-infrastructure tower",
  rubble: "rubble debris wreckage ruin",
  sickbay: "hospital clinic treatment intensive-care morgue",
};
