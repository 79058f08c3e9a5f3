/**
 * Countries and peoples' names for places of their size, lower-case: a report's "the country" and a claim about a whole war
 * are of these. Facts, of no war more than another.
 */
export const COUNTRIES: ReadonlySet<string> = new Set(
  (
    "afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|benin|bolivia|bosnia|" +
    "bosnia and herzegovina|botswana|brazil|britain|bulgaria|burkina faso|burma|burundi|cambodia|cameroon|canada|central african republic|chad|chile|china|" +
    "colombia|comoros|congo|costa rica|croatia|cuba|cyprus|czech republic|democratic republic of congo|denmark|djibouti|dominican republic|east timor|ecuador|" +
    "egypt|el salvador|equatorial guinea|eritrea|estonia|eswatini|ethiopia|fiji|finland|france|gabon|gambia|georgia|germany|ghana|greece|guatemala|guinea|" +
    "guinea-bissau|guyana|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|jordan|kazakhstan|kenya|kosovo|" +
    "kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|lithuania|luxembourg|madagascar|malawi|malaysia|mali|malta|mauritania|mexico|moldova|mongolia|" +
    "montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|north macedonia|norway|oman|pakistan|palestine|" +
    "panama|papua new guinea|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|rwanda|saudi arabia|senegal|serbia|sierra leone|singapore|slovakia|slovenia|" +
    "somalia|south africa|south korea|south sudan|spain|sri lanka|sudan|suriname|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|togo|tunisia|turkey|" +
    "turkmenistan|uganda|ukraine|united arab emirates|united kingdom|united states|uruguay|uzbekistan|venezuela|vietnam|western sahara|yemen|zambia|zimbabwe|" +
    "soviet union|yugoslavia|chechnya|crimea|kurdistan|nagorno-karabakh|gaza|west bank"
  ).split("|"),
);

/** Adjectives of peoples and lands that no ending tells: "Afghan", "Tigrayan". Lower-case. */
export const PEOPLES: ReadonlySet<string> = new Set(
  (
    "afghan african american angolan arab azeri balkan baltic bangladeshi bosniak burkinabe catalan chadian chechen congolese corsican croat croatian cuban czech dagestani " +
    "darfuri dutch emirati filipino french german greek hazara herzegovinian ingush iraqi israeli kashmiri kosovar kurdish kuwaiti libyan malian mexican moroccan " +
    "nepali oromo pashtun pakistani polish qatari rohingya rwandan sahrawi saudi serb slovak slovene somali swiss tajik tamil tatar thai tibetan tigrayan tuareg turkmen ugandan " +
    "uighur uyghur uzbek yazidi yemeni zairean lankan korean leonean"
  ).split(" "),
);

/** A country, or a part of one: "northern Syria". */
export const isWide = (place: string): boolean => COUNTRIES.has(LAST.exec(place)?.[0].toLowerCase() ?? "");

const LAST = /[^\s']*$/;
