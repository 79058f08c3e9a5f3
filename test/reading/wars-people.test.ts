import { describe, expect, test } from "vitest";
import type { KindId } from "../../src/ledger/entry.ts";
import { sayOf } from "./sayof.ts";

/** Who fled, what was agreed, what still works and who can get through, in the words of many wars. */
const says: Partial<Record<KindId, readonly (readonly [text: string, says: string])[]>> = {
  displacement: [
    ["Around 700,000 Rohingya fled Rakhine State for Bangladesh in 2017.", "fled 700000 Rakhine State > Bangladesh"],
    ["More than 700,000 Rohingya crossed into Bangladesh.", "fled 700000.. > Bangladesh"],
    ["Some 100,000 Armenians left Nagorno-Karabakh for Armenia.", "fled 100000 Nagorno-Karabakh > Armenia"],
    [
      "By 1 October, 100,400 refugees had arrived in Armenia from Nagorno-Karabakh.",
      "fled 100400 Nagorno-Karabakh > Armenia",
    ],
    ["Tens of thousands of Tutsi sought refuge in Uganda.", "fled 20000.. > Uganda"],
    ["Agdam was emptied of its 40,000 inhabitants.", "fled 40000 Agdam"],
    ["Over 60,000 people crossed the border into Sudan from Tigray.", "fled 60000.. Tigray > Sudan"],
    ["About 200,000 Serbs fled the Krajina for Serbia and Bosnia.", "fled 200000 Krajina > Serbia and Bosnia"],
    ["Nearly the entire Serb population of Knin left.", "fled Knin"],
    [
      "Between 25,000 and 30,000 Bosniak women, children and elderly were expelled from Srebrenica.",
      "fled 25000..30000 Srebrenica",
    ],
    ["They were bused to Kladanj.", "evacuated > Kladanj"],
    ["Some 23,000 women and children were bused from Potocari to Kladanj.", "evacuated 23000 Potocari > Kladanj"],
    ["The evacuation of Gorazde began on Tuesday.", "evacuated Gorazde"],
    ["The evacuation of civilians from Azovstal began on 30 April.", "evacuated Azovstal"],
    ["By 10 March, 2.3 million people had left Ukraine.", "fled 2300000 Ukraine"],
    ["About 300,000 residents have returned to Mosul since 2017.", "returned 300000 > Mosul"],
    ["Some 170,000 people have been displaced from Afrin.", "fled 170000 Afrin"],
    ["The fighting in El Fasher has driven 130,000 people from their homes.", "fled 130000 El Fasher"],
    ["Half a million people have escaped from El Fasher to Tawila.", "fled 500000 El Fasher > Tawila"],
    ["Thousands poured across the border into Chad.", "fled 2000.. > Chad"],
    ["Thousands of Congolese streamed into Rwanda.", "fled 2000.. > Rwanda"],
    ["Up to 5,000 people a day were crossing into Rwanda from Goma.", "fled ..5000 Goma > Rwanda"],
    ["Families from Sake took shelter in schools in Goma.", "fled families Sake > schools in Goma"],
    ["About 12,000 people took refuge at a UN base in Bentiu.", "fled 12000 > UN base in Bentiu"],
    ["The population fled into the hills.", "fled > hills"],
    ["Civilians fled en masse from Aden.", "fled Aden"],
    ["The conflict in Yemen has displaced more than 4 million people.", "fled 4000000.. Yemen"],
    ["Fighting in Hajjah displaced 3,000 families.", "fled 3000 families Hajjah"],
    ["A total of 2,150 households were displaced from Hays to Khokha.", "fled 2150 families Hays > Khokha"],
    ["The Israeli army ordered the residents of Khan Younis to leave.", "fled Khan Younis (planned)"],
    ["About 80,000 people fled Rafah within two days.", "fled 80000 Rafah"],
    ["An exodus of 450,000 people from Rafah followed.", "fled 450000 Rafah"],
    ["The exodus from Rafah continued on Monday.", "fled Rafah"],
    ["Many inhabitants of Tawergha were driven out in August 2011.", "fled Tawergha"],
    ["Some 35,000 inhabitants of Tawergha were forced to leave their town.", "fled 35000 Tawergha"],
    ["Buses carrying 350 fighters and their relatives left Daraya for Idlib.", "evacuated 350 Daraya > Idlib"],
    [
      "In all, 8,000 fighters and relatives were evacuated from Al-Waer to Jarabulus.",
      "evacuated 8000 Al-Waer > Jarabulus",
    ],
    ["Repatriation of 2,000 refugees from Dadaab to Kismayo began.", "returned 2000 Dadaab > Kismayo"],
    ["The mission evacuated its staff from Tripoli.", "evacuated Tripoli"],
    ["Saudi Arabia evacuated 91 of its citizens from Port Sudan to Jeddah.", "evacuated 91 Port Sudan > Jeddah"],
  ],
  agreement: [
    ["A ceasefire took effect on 10 November.", "ceasefire in_effect"],
    [
      "Russia announced a ceasefire on Monday; it took effect at midnight.",
      "ceasefire agreed Russia; ceasefire in_effect",
    ],
    ["A ceasefire came into force on 27 September.", "ceasefire in_effect"],
    ["The truce entered into force at noon.", "ceasefire in_effect"],
    ["The two generals agreed to a seven-day truce.", "ceasefire agreed two generals"],
    ["The ceasefire was broken within hours.", "ceasefire violated"],
    ["The ceasefire largely held until May.", "ceasefire in_effect"],
    ["The truce expired on 2 October without being renewed.", "ceasefire ended"],
    ["The truce was renewed for two months.", "ceasefire extended"],
    [
      "The UN Security Council demanded an immediate ceasefire in Gaza.",
      "ceasefire proposed UN Security Council @ Gaza",
    ],
    ["Hamas released 81 hostages in exchange for 240 Palestinian prisoners.", "exchange in_effect Hamas"],
    ["Russia and Ukraine swapped 300 prisoners.", "exchange in_effect Russia and Ukraine"],
    ["A prisoner swap took place in April 2023.", "exchange in_effect"],
    ["The fighters agreed to lay down their arms.", "surrender agreed fighters"],
    [
      "Armenia, Azerbaijan and Russia signed a ceasefire agreement on 9 November.",
      "ceasefire agreed Armenia, Azerbaijan and Russia",
    ],
    ["The army called a unilateral ceasefire.", "ceasefire agreed army"],
    ["Tigrayan leaders declared a humanitarian truce in March 2022.", "ceasefire agreed Tigrayan leaders"],
    ["The government rejected the offer of a truce.", "ceasefire rejected government"],
  ],
  service: [
    ["A hospital in Abs was destroyed by an air strike.", "hospital destroyed 1"],
    ["Only 17 of Gaza's 36 hospitals are partially functional.", "hospital limited 17"],
    ["Two schools were damaged in the shelling of Stepanakert.", "school damaged 2"],
    ["Power was cut in Kharkiv after the attack.", "electricity closed"],
    ["Power has been restored to Lviv.", "electricity restored"],
    ["The water pumping station at Alouk stopped working.", "water closed"],
    ["The water supply to Mariupol was cut off.", "water closed"],
    ["Four houses burned down in Gornji Vakuf.", "home destroyed 4"],
    ["Militiamen burned 60 houses in Kadugli.", "home destroyed 60"],
    ["Five apartment buildings were damaged in Kramatorsk.", "home damaged 5"],
    ["The blast damaged a mosque in Derna.", "worship damaged 1"],
    ["A church was destroyed in Thantlang.", "worship destroyed 1"],
    ["An ambulance was hit by gunfire near Bria.", "ambulance damaged 1"],
    ["Schools in Goma reopened on Monday.", "school restored"],
    ["Bakeries in Deir al-Balah have shut for lack of flour.", "bakery closed"],
    ["Internet services were cut across Tigray.", "other closed"],
  ],
  access: [
    [
      "Government forces lifted the siege of Deir ez-Zor in September 2017.",
      "siege_broken Government forces @ Deir ez-Zor",
    ],
    ["The siege of Sarajevo was lifted on 29 February 1996.", "siege_broken @ Sarajevo"],
    ["Serb forces besieged Sarajevo for 44 months.", "besieged Serb forces @ Sarajevo"],
    ["Sarajevo was under siege from April 1992.", "besieged @ Sarajevo"],
    ["Homs came under siege in May 2012.", "besieged @ Homs"],
    ["The RSF laid siege to El Fasher.", "besieged RSF @ El Fasher"],
    ["The RSF imposed a blockade on El Fasher.", "besieged RSF @ El Fasher"],
    ["Azerbaijan blocked the Lachin corridor in December 2022.", "route_closed Azerbaijan @ Lachin corridor"],
    ["The Lachin corridor was reopened.", "route_opened @ Lachin corridor"],
    ["A convoy carrying medical kits reached Kadugli.", "aid_delivered @ Kadugli"],
    ["The WFP delivered 70 tonnes of food to Kadugli.", "aid_delivered WFP @ Kadugli"],
    ["Aid reached Mekelle for the first time in three months.", "aid_delivered @ Mekelle"],
    ["The junta has blocked aid to Rakhine State.", "aid_blocked junta @ Rakhine State"],
    ["Ukrainian troops in Ilovaisk were encircled.", "encircled @ Ilovaisk"],
    ["Civilians were not allowed to leave Yarmouk.", "exit_blocked @ Yarmouk"],
    ["The Rafah crossing was closed on 7 May.", "route_closed @ Rafah crossing"],
  ],
};

const none: Partial<Record<KindId, readonly string[]>> = {
  displacement: [
    "Only 800 of the town's 30,000 people remain.",
    "Aid trucks left Adre for Darfur.",
    "The envoy left Geneva for Sanaa.",
    "Troops left Kabul.",
    "Drivers crossed into Turkey to buy fuel.",
  ],
  agreement: [
    "Exchanges of fire took place in Tovuz.",
    "Fighting went on despite the ceasefire.",
    "Peace talks in Geneva ended without result.",
  ],
  service: [
    "A media blackout was imposed in Tigray.",
    "The hospital treated 30 patients.",
    "The school year began in Kabul.",
  ],
  access: ["Troops encircled in Ilovaisk ran out of food."],
};

for (const [kind, table] of Object.entries(says) as [KindId, (typeof says)["control"]][])
  describe(`${kind}, in accounts of many wars`, () => {
    test.each(table ?? [])("%s", (text, wanted) => expect(sayOf(kind, text)).toBe(wanted));
    test.each(none[kind] ?? [])("nothing: %s", (text) => expect(sayOf(kind, text)).toBe(""));
  });
