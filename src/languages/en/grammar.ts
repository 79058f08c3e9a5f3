import type { GrammarWords } from "../language.ts";

const list = (words: string): readonly string[] => words.split(" ");

export const grammar: GrammarWords = {
  say: list("said says say told tells added adds reported reports stated confirmed announced claimed noted explained wrote warned stressed according"),
  be: list("be am is are was were been being 's 're get gets got getting"),
  have: list("have has had having 've"),
  do: list("do does did"),
  modal: list("will would could may might can should must shall 'll 'd"),
  negation: list("not n't never no neither nor without cannot"),
  relative: list("which that who whom whose where"),
  subordinate: list("after before when while as because since until though although once whereas unless if whether so than but amid"),
  conditional: list("if unless should"),
  where: list(
    "in at near on around outside inside across into through over from to toward towards along between within off beyond behind above onto throughout surrounding overlooking opposite northeast northwest southeast southwest north south east west",
  ),
  direction: list(
    "north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern " +
      "north-east north-west south-east south-west north-eastern north-western south-eastern south-western central downtown upper lower greater rural inner outer",
  ),
  pronoun: list("he she it they them him her us we i you his its their who this these those there him itself themselves"),
  definite: list("the this that these those its their his her said such both"),
  source: list("from out"),
  goal: list("to toward towards into onto"),
  upon: list("on upon in into onto inside at against of through"),
  lacking: list("no without zero"),
  scarce: list("little few limited scarce"),
  functional: list("functional operational open functioning operating working running operable"),
  idle: list("idle closed shut inoperable inoperative nonfunctional nonfunctioning non-functional non-functioning defunct inactive unusable off down dark suspended"),
  several: list("they them who we us those others most many some all thousands hundreds dozens"),
};

/** Past and participle of irregular verbs, and of those that double their last letter. */
export const irregular: Readonly<Record<string, string>> = {
  slay: "slew slain", hang: "hanged hanged", "cut": "cut cut", shoot: "shot shot", hit: "hit hit", strike: "struck struck stricken", fall: "fell fallen",
  take: "took taken", retake: "retook retaken", win: "won won", overrun: "overran overrun", break: "broke broken", drive: "drove driven",
  withdraw: "withdrew withdrawn", leave: "left left", hold: "held held", fight: "fought fought", fly: "flew flown", flee: "fled fled", lose: "lost lost", set: "set set",
  blow: "blew blown", beat: "beat beaten", burn: "burned burned burnt", go: "went gone", cost: "cost cost", hurt: "hurt hurt", bus: "bussed bussed bused",
  trap: "trapped trapped", gut: "gutted gutted", gun: "gunned gunned", gas: "gassed gassed", expel: "expelled expelled", repel: "repelled repelled", wrest: "wrested wrested",
  transfer: "transferred transferred", bar: "barred barred", deny: "denied denied", fend: "fended fended", pull: "pulled pulled", mow: "mowed mown",
  kidnap: "kidnapped kidnapped", say: "said said", lay: "laid laid", begin: "began begun", come: "came come", seek: "sought sought", shut: "shut shut", rebuild: "rebuilt rebuilt",
  sweep: "swept swept", split: "split split", send: "sent sent", lead: "led led", let: "let let", control: "controlled controlled", permit: "permitted permitted", occur: "occurred occurred",
  open: "opened opened", spread: "spread spread", airdrop: "airdropped airdropped", quit: "quit quit",
  bury: "buried buried", get: "got gotten", give: "gave given", put: "put put", make: "made made", become: "became become", bring: "brought brought",
  bind: "bound bound", trek: "trekked trekked", travel: "travelled travelled traveled", swim: "swam swum", ferry: "ferried ferried", level: "levelled levelled leveled",
};
