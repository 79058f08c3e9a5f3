import type { PlaceWords } from "../places.ts";

export const places: PlaceWords = {
  nowhere: "sides bus buses vehicle vehicles communication communications infrastructure property properties fronts edge point points territory territories positions position",
  notWhere: "by with against for as between despite without about like than including via",
  locates: "in at on near around outside inside across throughout into over of within through along against between",
  lies: "of in at near on outside inside within east west north south around northeast northwest southeast southwest",
  journey: "from out off",
  settled: "city cities town towns village villages capital hamlet hamlets suburb suburbs port township townships",
  capital: "capital",
  both: "both",
  its: "its their",
  held: "held controlled led backed run populated ruled occupied stricken torn based inhabited dominated besieged era majority administered governed",
  leads: "rebel government regime opposition insurgent militant jihadist extremist loyalist",
  works: "plant plants station stations dam dams tower towers reservoir reservoirs yard yards substation substations facility facilities waterworks",
  spots: "post posts hill hills hilltop hilltops field fields route routes farm farms mountain mountains plain plains desert house houses village villages",
  quarters: "district districts neighborhood neighborhoods neighbourhood neighbourhoods quarter quarters town towns village villages",
  on: "on in at inside",
  bodies: "centre center front council network",
  whole: "most all much majority rest remainder",
  particles: "al el ash as az ad ar tal tel tall deir dayr abu kafr kfar khan wadi bab ain ayn beit bayt jabal jebel umm ras sheikh saint st san santa new port nova bani beni dar fort mount lake el-",
  elsewhere: "elsewhere separately meanwhile",
  nation: "country countrys nation nations",
};
