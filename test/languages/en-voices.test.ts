import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { voices as words } from "../../src/languages/en/voices.ts";
import { en } from "../../src/languages/en.ts";
import type { Voice } from "../../src/ledger/entry.ts";
import { documenter } from "../../src/reading/document.ts";
import { lexiconOf } from "../../src/reading/lexicon.ts";
import { englishTagger } from "../../src/reading/tagger.ts";
import { voiceFinder } from "../../src/reading/voices/voices.ts";

const read = documenter(en, englishTagger(lexiconOf(en)), lexiconOf(en));
const find = voiceFinder(words);

/** "a medic?" is not named; "< Nova" is the medium; "-" the publisher. */
const told = ({ source, via, named }: Voice): string =>
  [`${(source ?? "-").replace(/^(A|An|Two)\b/, (first) => first.toLowerCase())}${named ? "" : "?"}`, ...via].join(
    " < ",
  );

/** The voice at the first word of the marked words: "[Rebels took the hill], the army said." */
function voiceOf(marked: string): string {
  const open = marked.indexOf("[");
  const text = marked.replace("[", "").replace("]", "");
  const document = read(text, null);
  const close = marked.indexOf("]") - 1;
  const middle = (open + close) / 2;
  const word = document.words.find(({ end }) => end > middle);
  return told(find(document, "Example Wire").at(word?.i ?? 0));
}

const spoken: [voice: string, ...texts: string[]][] = [
  // Reported speech, the source before what it says.
  [
    "army",
    "The army said [its troops had entered Mekelle] on Saturday.",
    "The army said that [its troops had entered Mekelle] on Saturday.",
    "On Saturday the army announced [the capture of Mekelle].",
    "The army has said repeatedly that [no hospital was hit].",
  ],
  ["Red Cross", "The Red Cross says [two of its drivers were killed] near Maiduguri."],
  ["Houthis", "The Houthis said [a drone hit the airport at Abha] and that 12 soldiers died."],
  ["Houthis", "The Houthis said a drone hit the airport at Abha and that [12 soldiers died]."],
  ["residents?", "Meanwhile residents said [shells fell on the market] all morning."],
  ["villagers?", "In the hills east of Bunia villagers said [gunmen burned 40 homes]."],
  ["Doctors Without Borders", "Doctors Without Borders on Monday said [its clinic in Leer was looted]."],
  ["Oleh Syniehubov", "Oleh Syniehubov, the governor of Kharkiv region, said [two people were wounded]."],
  [
    "UN Human Rights Office",
    "The UN Human Rights Office confirmed in a report that [312 civilians were killed] in May.",
  ],
  ["Amhara officials?", "Amhara officials reported [heavy fighting around Lalibela]."],
  ["Tatmadaw", "The Tatmadaw claimed [its soldiers retook the Lashio road]."],
  ["mayor Ihor Terekhov", "Kharkiv was shelled overnight and mayor Ihor Terekhov said [a school burned down]."],
  ["Médecins du Monde", "Médecins du Monde warned that [cholera had broken out] in Gode."],
  // What it says before the source.
  [
    "army",
    "[Two soldiers were killed in Lashio], the army said on Sunday.",
    "[Two soldiers were killed in Lashio] the army said on Sunday.",
    "[Two soldiers were killed in Lashio] the army said Sunday.",
    "[Two soldiers were killed in Lashio], according to the army.",
    "[Two soldiers were killed in Lashio] according to the army.",
    "According to the army, [two soldiers were killed in Lashio].",
    "[Two soldiers], the army said, were killed in Lashio.",
    "[Two soldiers were killed] when rebels struck Lashio, the army added in a statement.",
  ],
  ["World Food Programme", "[Looters emptied a warehouse in Nyala] the World Food Programme said on Wednesday."],
  ["medics?", "[Eleven people died when a shell hit a bus in Stepanakert] medics said."],
  ["a hospital director?", "[Nine children starved to death in Kadugli], a hospital director told reporters."],
  ["two security sources?", "[The convoy was ambushed near Gwoza] two security sources said."],
  ["Andriy Yermak", "[Missiles struck the port of Odesa] said Andriy Yermak, head of the presidential office."],
  [
    "local police commander Abdul Rahim",
    "[Militants overran three checkpoints] said local police commander Abdul Rahim.",
  ],
  ["residents and aid workers?", "[Thousands have fled Zalingei], residents and aid workers said."],
  ["a witness?", "[The blast threw cars across the road], said a witness, who was cut by glass."],
  ["Amin Tahan", "[Three nurses were abducted], Amin Tahan, who runs the clinic, said."],
  ["Ana Reyes", "[The rebels left Toribio at dawn], Ana Reyes, a spokeswoman for the army, said."],
  ["a spokesman for the Karen National Union?", "[Six villages burned] a spokesman for the Karen National Union said."],
  ["Myanmar Now", "[Junta jets bombed Pazigyi], Myanmar Now reported."],
  ["UN", "More than [4 million people have fled Sudan], according to UN figures."],
  [
    "Russian defence ministry",
    "[Kyiv lost 200 men near Robotyne], the Russian defence ministry claimed, without giving proof.",
  ],
  // Told to an outlet, quoted by an outlet.
  [
    "a medic? < Reuters",
    "[Ten bodies were brought in], a medic told Reuters.",
    "A medic told Reuters that [ten bodies were brought in].",
    "A medic told Reuters by telephone [ten bodies were brought in].",
  ],
  ["a medic?", "A medic told Example Wire that [ten bodies were brought in]."],
  ["a medic?", "A medic told reporters that [ten bodies were brought in]."],
  ["a military source? < SANA", "SANA quoted a military source as saying that [the army shot down two drones]."],
  ["a military source? < SANA", "[The army shot down two drones], SANA reported, citing a military source."],
  ["a military source? < SANA", "SANA, citing a military source, said [the army shot down two drones]."],
  ["navy < Interfax", "[A cruiser was damaged], the navy was quoted as saying by Interfax."],
  ["interior ministry < Anadolu Agency", "[Four soldiers died], Anadolu Agency said, quoting the interior ministry."],
  ["Fishermen? < BBC", "Fishermen told the BBC [patrol boats fired on them]."],
  ["aid workers? < UN", "The UN said aid workers reported [bodies in the streets of El Geneina]."],
  [
    "an officer in Khartoum? < AFP",
    "An officer in Khartoum told AFP that [the bridge at Shambat was held by the paramilitaries].",
  ],
  // Verbs that accuse, deny, count, put a toll.
  ["Azerbaijan", "Azerbaijan accused [Armenia of shelling Ganja]."],
  ["Kyiv", "Kyiv blamed [Russia for the strike on the dam]."],
  ["ministry", "The ministry denied [that its planes had bombed the camp]."],
  ["ministry", "[The ministry denied bombing the camp]."],
  ["Airwars", "Airwars has documented [at least 62 civilian deaths in Mosul] since June."],
  ["Islamic State", "[Islamic State claimed responsibility for the blast in Kerman]."],
  ["Ethiopian government", "[The Ethiopian government did not acknowledge the strike]."],
  ["rebels?", "[The rebels made no mention of the loss of Bambari]."],
  ["Yemen Data Project", "The Yemen Data Project put [the toll at 91]."],
  ["Norwegian Refugee Council", "The Norwegian Refugee Council called on [both sides to lift the siege of El Fasher]."],
  // The voice goes on inside the sentence.
  ["governor?", "[Two people were hurt], the governor said, adding that a granary burned."],
  ["governor?", "Two people were hurt, the governor said, adding that [a granary burned]."],
  ["Red Crescent", "Seven died, the Red Crescent said in a statement putting [the toll since Friday at 40]."],
  ["ministry", "The ministry said a depot was hit and added [three guards were missing]."],
  ["a commander?", "While state radio said all was calm, a commander said [his men had left Baidoa]."],
  ["State radio", "State radio said [all was calm in Baidoa] while a commander said his men had left."],
  ["MSF", "MSF said the hospital in Kunduz, [which was hit five times], had given its position to all sides."],
  // Pronouns and general nouns.
  ["Pavlo Kyrylenko", "Pavlo Kyrylenko, the governor, said a bus was hit. He said [six people died]."],
  ["Observatory", "Jets struck Idlib, the Observatory said. It added that [a bakery was destroyed]."],
  ["Activists?", "Activists said tanks had entered Hama. They said [water was cut]."],
  ["a hospital source?", "Nine people died, a hospital source said. The source said [two were children]."],
  [
    "Gulf Centre for Human Rights",
    "[Four detainees died], a monitor said. The Gulf Centre for Human Rights said two were students.",
  ],
  ["Bakhtar news agency", "Bakhtar news agency reported a blast in Kabul. The agency said [two guards died]."],
  // Direct speech.
  ["Halima Yusuf", 'Halima Yusuf, a teacher, said: "[They burned our school]. We ran into the bush."'],
  ["Halima Yusuf", 'Halima Yusuf, a teacher, said: "They burned our school. [We ran into the bush]."'],
  ["Halima Yusuf", '"They burned our school. [We ran into the bush]," said Halima Yusuf, a teacher.'],
  ["Halima Yusuf", '"They burned our school," said Halima Yusuf. "[Three boys were shot by the gate]."'],
  ["Halima Yusuf", '"They burned our school," Halima Yusuf said. [I saw three boys shot by the gate].'],
  ["coalition", 'The coalition said in a statement: "[Our aircraft hit no civilian vehicle near Sirte]'],
  ["a nurse?", "“[Eight women died in labour here this month],” a nurse said, asking not to be named."],
  // Carried over sentences.
  ["army", "Rebels attacked a post near Goma, the army said. [The attack killed two soldiers]."],
  ["police", "A bomb went off in Mogadishu, police said. [Another 14 people were wounded]."],
  ["police", "A bomb went off in Mogadishu, police said. [Five children were among the dead]."],
  ["an officer?", "Rebels held Sake, an officer said. [They had looted the bank on Thursday]."],
  ["Konstantin Vale", "Jets hit the depot, Konstantin Vale said. [Two trucks burned]. Two men died, Vale added."],
  ["hospital officials?", "The dead included two medics, hospital officials said, and [at least 40 were hurt]."],
  ["Ziad Rahal", 'Ziad Rahal, 13, was cut by glass. ["I hid in a doorway when the shell hit,"] he said.'],
  ["MSF", "A clinic in Leer was looted, MSF said. [Among the dead were four nurses]."],
  ["activists in Homs?", "Jets struck Rastan, activists in Homs said. [Other strikes also hit Talbiseh]."],
  // Names where commas and articles are lost.
  ["SANA", "[Terrorists shelled the village of Qumhana] SANA reported."],
  ["TPLF", "Ethiopia's government says its forces captured Mekelle; the TPLF says [its fighters still hold the city]."],
  [
    "Independent Doctors Union",
    "[Two infants died when shells hit the ward], the Independent Doctors Union, a group of doctors in the city, said.",
  ],
  ["one witness?", "[Rescuers rushed dozens to the nearby Azaz hospital] one witness said."],
  ["sources close to the group?", "[Its commander was wounded in Sirte] sources close to the group said."],
  ["monitors and sources on the ground?", "[The assault has yet to begin] monitors and sources on the ground said."],
  ["Save the Children", "According to Save the Children, [two aid workers died in Hodeidah]."],
  [
    "a security official? < Saba news agency",
    "[Two missiles hit the port], Saba news agency quoted a security official as saying.",
  ],
  [
    "Gaza Health Ministry",
    "The Gaza Health Ministry, which does not count fighters apart, says [34,000 people have been killed].",
  ],
  ["hospital's director?", "The hospital's director, who asked not to be named, said [the ward took in 60 wounded]."],
  [
    "Marta",
    "'They shelled us all night,' said Marta, a nurse in Bakhmut. [Nobody in the cellar slept and my house burned].",
  ],
  // Voices without a body.
  ["reports?", "The withdrawal was accompanied by reports of [looting in Trabil]."],
  ["Reports?", "Reports said [the dam at Tabqa had been hit]."],
];

const unspoken: string[] = [
  "[Government forces captured Kidal on Tuesday].",
  "[At least 40 people were reported dead in Plateau state].",
  "[The bridge is said to have been mined].",
  "[Russian missiles reportedly struck the grain port].",
  "[A truck bomb claimed the lives of 12 people in Beledweyne].",
  "[The bombing claimed 12 lives].",
  "The ministry said a depot burned. [More than 9,000 people have been killed since the war began in April 2014].",
  "The ministry said a depot burned. [Meanwhile troops battled gangs in Port-au-Prince].",
  "The ministry said a depot burned. [In 2013 rebels seized Bangui].",
  "The ministry said a depot burned. [Bakhmut is a city in Donetsk region].",
  "The ministry said a depot burned. [The army has stepped up its air campaign in recent weeks].",
  "[Rebels seized the mine at Rubaya], Example Wire reported on Friday.",
  "Example Wire has learned that [the airport is closed].",
  "[Eight soldiers died in the raid, according to the latest toll].",
  "[The army was accused of shelling a camp].",
  "[Residents fled Bucha] after the shelling.",
  "[Police clashed with rebels in Marawi].",
  "[Troops called off the attack on Sirte].",
  "[A report on the fighting in Tawila is due in May].",
  "[Doctors treated 30 people at the hospital in Hodeidah].",
  "[Fighters withdrew from Raqqa under a deal with the coalition].",
  "[The claims of both sides could not be verified].",
  "[Officials from the two sides met in Jeddah and the truce held].",
];

describe("who says it, in English", () => {
  for (const [voice, ...texts] of spoken)
    for (const text of texts) test(`${voice}: ${text}`, () => expect(voiceOf(text)).toBe(voice));
});

describe("nobody but the publisher speaks", () => {
  for (const text of unspoken) test(text, () => expect(voiceOf(text)).toBe("-"));
});

describe("what a voice keeps beyond its name", () => {
  const voiceIn = (text: string) => {
    const document = read(text, null);
    return find(document, null).at(document.words.length - 2);
  };
  test("the condition that it was promised", () =>
    expect(voiceIn("An officer told AFP on condition of anonymity that the fort had fallen.").condition).toBe(
      "on condition of anonymity",
    ));
  test("its office and its body", () =>
    expect(voiceIn("A spokesman for the Ogaden front said that the fort had fallen.")).toMatchObject({
      role: "spokesman",
      organisation: "Ogaden front",
    }));
  test.each([
    ["Ana Reyes, a spokeswoman for the army, said that the fort had fallen.", "spokeswoman", "army"],
    ["“They held until noon,” said Issa Coulibaly, a commander of the Dozo hunters.", "commander", "Dozo hunters"],
  ])("the office that explains a name: %s", (text, role, organisation) => {
    expect(voiceIn(text)).toMatchObject({ named: true, role, organisation });
  });
  test("where a source is, is no body that it speaks for", () => {
    expect(voiceIn("Two medics in Kupiansk said that the fort had fallen.").organisation).toBeUndefined();
    expect(voiceIn("An officer from the border guard said that the fort had fallen.").organisation).toBe(
      "border guard",
    );
  });
  test.each([
    ["Ana Reyes said the fort fell. Reyes added that nobody was hurt.", "Ana Reyes"],
    ["Ana Reyes said the fort fell. Musa Reyes Haddad added that nobody was hurt.", "Musa Reyes Haddad"],
    ["The Reyes Institute said the fort fell. Reyes added that nobody was hurt.", "Reyes"],
    ["Ana Reyes said the fort fell. Haddad added that nobody was hurt.", "Haddad"],
  ])("a surname is that of who spoke before: %s", (text, source) => {
    expect(voiceIn(text).source).toBe(source);
  });
  test("its verb, and the doubt in it", () =>
    expect(voiceIn("The junta claimed that the fort had fallen.")).toMatchObject({
      verb: "claimed",
      hedge: "claimed",
    }));
  test("the doubt of the words themselves", () => {
    const document = read("The fort has reportedly fallen.", null);
    expect(find(document, null).hedge(0, document.words.length)).toBe("reportedly");
  });
});

describe("whatever the text", () => {
  const word = fc.constantFrom(
    ...'the army said that told Reuters according to " " \' ( ) , . : quoting as saying by he it reports of who and while Kyiv 12 killed adding Monday'.split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(word, { maxLength: 40 }).map((list) => list.join(" ")),
  );
  test("it never throws, and scopes lie inside the words", () => {
    fc.assert(
      fc.property(text, fc.option(fc.string()), (string, publisher) => {
        const document = read(string, null);
        const voices = find(document, publisher);
        for (const { first, last } of voices.scopes) {
          expect(first).toBeGreaterThanOrEqual(0);
          expect(last).toBeLessThanOrEqual(document.words.length);
          expect(first).toBeLessThan(last);
        }
        for (const { i } of document.words)
          expect(voices.at(i).named === true || voices.at(i).source !== null).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
