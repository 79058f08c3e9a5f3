import type { NounWords, VerbWords } from "../language.ts";

/** Verbs by what they say happened. Base forms; a word of several parts is written with its particle: "blow up". */
export const verbs: VerbWords = {
  kill:
    "kill murder massacre slaughter slay execute assassinate behead decapitate martyr hang lynch annihilate eliminate liquidate neutralize " +
    "exterminate gas burn-to-death shoot-dead gun-down mow-down cut-down",
  use: "use deploy employ utilize utilise",
  suffer: "suffer sustain",
  treat: "treat hospitalize hospitalise affect poison",
  bury: "trap bury",
  blame: "accuse blame",
  deny: "deny dismiss reject refute",
  die: "starve die perish drown suffocate succumb asphyxiate",
  injure: "injure wound hurt maim cripple mutilate",
  hurtByGas: "choke convulse asphyxiate",
  abduct: "abduct kidnap",
  detain: "arrest detain imprison jail incarcerate round-up",
  rape: "rape",
  leave: "leave",
  claimLives: "claim take cost",
  lose: "lose",
  strike: "strike hit target pound bomb bombard shell pummel hammer batter raid rocket mortar strafe blast blitz firebomb",
  attack: "attack assault assail storm ambush raid counterattack counter-attack confront",
  fire: "fire launch lob hurl rain shower unleash",
  drop: "drop",
  land: "land fall crash rain slam",
  explode: "explode detonate go-off",
  detonate: "detonate blow-up set-off explode",
  destroy: "destroy demolish raze flatten level obliterate wreck gut collapse topple bulldoze torch",
  damage: "damage ruin burn disable ravage",
  shut: "close shut suspend shutter",
  gain:
    "capture seize take retake recapture recover regain reclaim liberate free secure conquer overrun occupy win " +
    "take-over wrest snatch retrieve take-back clear cleanse recaptured purge",
  advance: "advance push enter penetrate infiltrate storm breach progress encroach breakthrough",
  crossLine: "cross",
  driveOut: "drive expel oust dislodge evict flush eject repel",
  withdraw: "withdraw retreat pull-out pull-back fall-back abandon evacuate vacate leave quit",
  hold: "control hold retain dominate rule occupy",
  repel: "repel repulse thwart foil resist fend-off beat-back beat-off push-back ward-off stave-off fight-off hold-off drive-back rebuff halt",
  clash: "clash fight battle skirmish combat",
  flee: "flee escape run-away",
  evacuate: "evacuate bus relocate transfer transport ferry airlift shuttle resettle move-out",
  returnHome: "return repatriate come-back go-back",
  besiege: "besiege blockade",
  encircle: "encircle surround isolate cut-off trap",
  deliver: "deliver distribute",
  block: "block bar deny obstruct hinder impede prevent hamper refuse",
  reopen: "reopen open",
  restore: "restore repair rehabilitate resume",
  agree: "agree sign reach accept broker conclude announce declare mediate finalize finalise endorse approve",
  violate: "violate breach break",
  surrender: "surrender",
  live: "live reside shelter dwell camp inhabit squat cram pack crowd",
  depart: "leave depart exit vacate emigrate move-out set-out go",
  travel:
    "walk trek stream pour cross travel head march hike flock flood trickle arrive move migrate drive relocate resettle stagger sail swim converge reach bind enter",
  displace: "displace uproot expel deport dislocate",
  force: "force drive push compel oblige cause lead prompt chase scare send spark trigger continue begin start help manage",
  seek: "seek take find",
  confirm: "acknowledge confirm recognise recognize mention admit",
  trap: "trap besiege blockade encircle strand stick corner surround cut-off",
  remain: "remain stay",
  need: "need require",
  lack: "lack lose",
  deprive: "deprive strip rob",
  suffer: "suffer face endure experience risk",
  host: "host house shelter accommodate shelter hold contain number count",
  inflict: "inflict cause do sustain suffer receive incur wreak result bring leave",
  cease: "stop cease halt quit",
  work: "work operate function run serve supply",
  cut: "cut sever disrupt interrupt shut-off turn-off switch-off cut-off cut-out knock-out",
  put: "put knock take force go leave set render be remain stay keep",
  have: "have see receive get",
};

/** Nouns by what they say happened; plural forms are made of these. */
export const nouns: NounWords = {
  airstrike:
    "airstrike air-strike air-raid airraid air-attack air-bombardment barrel-bomb barrel-bombing bombing-raid sortie air-assault air-bombing " +
    "airraids aerial-bombardment aerial-bombing aerial-attack bombing-run warplane-attack warplane-strike helicopter-attack gunship-attack " +
    "barrel-bomb-attack airplane-strike explosive-barrel aerial-strike aerial-raid air-campaign bombing-campaign cluster-bomb cluster-bomb-attack cluster-munition " +
    "double-tap-strike",
  raid: "raid strike",
  shelling:
    "shelling shell bombardment mortar-shell mortar-round mortar-fire mortar mortar-attack artillery-shell artillery-fire " +
    "artillery-strike artillery-attack rocket rocket-attack rocket-fire rocket-shell tank-fire tank-shell barrage cannonade artillery-barrage " +
    "missile-shell artillery rocket-strike rocket-barrage mortar-bomb shellfire shell-fire rocket-propelled-grenade artillery-round howitzer-fire artillery-shelling " +
    "mortar-strike projectile cannon-shell gas-canister hell-cannon hell-cannon-shell",
  missile: "missile missile-strike missile-attack cruise-missile ballistic-missile tomahawk scud tomahawk-missile scud-missile missile-barrage",
  drone: "drone-strike drone-attack drone uav-strike drone-raid kamikaze-drone",
  suicide:
    "suicide-bombing suicide-attack suicide-blast suicide-bomb suicide-explosion suicide-car-bomb suicide-car-bombing suicide-bomb-attack suicide-bomb-blast suicide-car-bomb-attack suicide-truck-bomb",
  bombing:
    "bombing bomb explosion blast car-bomb car-bombing landmine land-mine mine ied booby-trap roadside-bomb truck-bomb car-bomb-attack bomb-attack bomb-blast explosive-device bomb-explosion " +
    "car-bomb-explosion car-bomb-blast mine-blast truck-bombing explosive mine-explosion landmine-explosion bomb-strike roadside-bombing improvised-explosive-device car-blast detonation rigged-car grenade grenade-attack",
  chemical:
    "chemical-attack gas-attack chlorine-attack sarin-attack poison-gas-attack nerve-agent-attack chemical-weapons-attack toxic-gas-attack chemical-weapon-attack " +
    "chlorine-gas-attack sarin-gas-attack nerve-gas-attack chemical-strike chemical-weapons-use mustard-gas-attack chlorine-gas chemical-bombardment",
  poison: "chlorine sarin gas toxic-gas poison-gas nerve-gas nerve-agent mustard-gas chemical-weapon chemical-agent toxic-substance poisonous-gas chemical-substance sulphur-mustard sulfur-mustard chemical-arm sarin-gas",
  attack: "attack bombing-assault",
  weapon: "napalm phosphorus white-phosphorus thermobaric-bomb vacuum-bomb incendiary-bomb incendiary-weapon bunker-buster bunker-buster-bomb",
  clash: "clash battle fighting fight firefight gunfight gunbattle gun-battle shootout skirmish combat gunfire street-battle street-fighting infighting confrontation exchange-of-fire crossfire battlefront sniper-fire ambush warfare hostility",
  offensive: "offensive ground-attack counteroffensive counter-offensive counterattack counter-attack assault ground-offensive ground-assault military-operation ground-operation operation campaign push onslaught incursion invasion military-campaign",
  war: "war conflict civil-war",
  killing: "elimination killing massacre murder slaughter execution assassination beheading slaying mass-killing",
  death: "death fatality martyrdom",
  toll: "death-toll toll body-count casualty-toll",
  casualty: "casualty victim",
  injury: "injury wound burn asphyxiation suffocation breathing-difficulty breathing-problem respiratory-problem",
  abduction: "abduction kidnapping",
  detention: "arrest detention",
  capture: "capture seizure recapture liberation takeover conquest occupation recovery control",
  fall: "fall loss",
  advance: "advance gain progress advancement breakthrough territorial-gain inroad",
  withdrawal: "withdrawal retreat pullout pull-out",
  control: "control",
  displacement: "displacement exodus flight influx expulsion deportation uprooting departure outflow",
  evacuation: "evacuation transfer population-transfer relocation resettlement airlift",
  return: "return repatriation homecoming",
  siege: "siege blockade encirclement",
  convoy: "aid-convoy convoy aid humanitarian-aid relief-supply food-parcel aid-delivery humanitarian-convoy airdrop air-drop humanitarian-assistance relief-convoy aid-truck relief",
  ceasefire: "ceasefire cease-fire truce cessation-of-hostilities cessation armistice pause humanitarian-pause lull cessation-of-hostility",
  exchange: "prisoner-exchange prisoner-swap swap exchange prisoner-release",
  reconciliation: "reconciliation reconciliation-deal surrender surrender-deal reconciliation-agreement",
  deal: "deal agreement accord pact protocol memorandum",
  road: "road highway corridor supply-route route supply-line crossing border-crossing checkpoint bridge motorway border lifeline",
  refuge: "refuge shelter sanctuary asylum haven safety cover",
  need: "need",
  hunger: "malnutrition hunger famine starvation food-insecurity acute-malnutrition severe-hunger food-shortage water-shortage shortage",
  damage: "damage destruction devastation harm material-damage ruin",
  closure: "closure shutdown suspension closing stoppage shutting",
  outage: "power-outage outage blackout power-cut water-cut electricity-cut power-failure",
  restoration: "restoration reopening re-opening repair resumption rehabilitation",
  service: "service action operation commission order",
  fire: "fire flame blaze",
};
