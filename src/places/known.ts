/**
 * Towns, provinces and regions that reports on many wars name without saying what they are, lower-case: so that names which
 * have lost their commas come apart ("Saraqeb Idlib province") and a name is a place without a preposition. Facts, of no war
 * more than another; a case adds its own.
 */
export const WELL_KNOWN: ReadonlySet<string> = new Set(
  // Syria, Lebanon
  (
    "aleppo|damascus|homs|hama|idlib|latakia|tartus|tartous|daraa|deraa|raqqa|hasakah|hasakeh|hasaka|qamishli|deir ezzor|deir al-zor|deir al-zour|deir ez-zor|deir ezzour|" +
    "palmyra|tadmur|manbij|al-bab|jarablus|azaz|afrin|kobani|kobane|ain al-arab|saraqeb|saraqib|ariha|maarat al-numan|maaret al-numan|khan sheikhoun|khan sheikhun|jisr al-shughur|" +
    "douma|ghouta|eastern ghouta|madaya|zabadani|darayya|moadamiyeh|yarmouk|quneitra|sweida|suwayda|salamiyah|rastan|talbiseh|qusayr|qalamoun|kafraya|foua|al-foua|tabqa|mayadin|" +
    "albukamal|abu kamal|al-bukamal|dabiq|marea|tal rifaat|beirut|tripoli|sidon|tyre|baalbek|arsal|nabatieh|bint jbeil|marjayoun|bekaa|aleppo province|idlib province|" +
    // Iraq
    "baghdad|mosul|kirkuk|tikrit|fallujah|falluja|ramadi|baquba|samarra|basra|najaf|karbala|erbil|irbil|sulaymaniyah|sinjar|tal afar|tel afar|hawija|baiji|haditha|rutba|anbar|nineveh|diyala|salahuddin|dohuk|" +
    // Yemen, the Gulf
    "sanaa|sana'a|aden|taiz|taizz|hodeidah|hodeida|hudaydah|marib|mareb|saada|sa'ada|hajjah|ibb|dhale|lahj|abyan|shabwa|hadramawt|mukalla|mocha|mokha|dhamar|al-jawf|al-bayda|bayda|riyadh|jizan|najran|abha|abu dhabi|" +
    // Israel, Palestine, Egypt, Libya
    "gaza city|khan younis|khan yunis|rafah|deir al-balah|jabalia|beit hanoun|beit lahia|nuseirat|ramallah|nablus|jenin|hebron|tulkarm|jericho|bethlehem|jerusalem|tel aviv|haifa|sderot|ashkelon|ashdod|golan heights|" +
    "cairo|sinai|al-arish|benghazi|misrata|sirte|derna|tobruk|zawiya|zintan|sabha|sebha|tarhuna|ajdabiya|gharyan|bani walid|" +
    // Sudan, Ethiopia, Somalia, the Sahel, central Africa
    "khartoum|omdurman|bahri|darfur|north darfur|south darfur|west darfur|el fasher|al-fashir|el-fasher|nyala|el geneina|geneina|zalingei|el obeid|kadugli|kordofan|wad madani|gezira|sennar|port sudan|kassala|juba|malakal|bentiu|abyei|" +
    "addis ababa|tigray|mekelle|axum|adwa|humera|lalibela|dessie|kombolcha|amhara|oromia|gondar|asmara|mogadishu|kismayo|baidoa|beledweyne|galkayo|hargeisa|las anod|puntland|somaliland|" +
    "bamako|gao|timbuktu|kidal|mopti|segou|menaka|ouagadougou|djibo|dori|niamey|diffa|tillaberi|maiduguri|borno|yobe|adamawa|bama|gwoza|chibok|kano|kaduna|abuja|lagos|n'djamena|bangui|bambari|bria|" +
    "kinshasa|goma|bukavu|beni|butembo|bunia|ituri|north kivu|south kivu|rutshuru|masisi|kitshanga|uvira|kigali|bujumbura|cabo delgado|palma|mocimboa da praia|pemba|monrovia|freetown|abidjan|luanda|huambo|" +
    // Ukraine, Russia, the Caucasus
    "kyiv|kiev|kharkiv|kharkov|odesa|odessa|lviv|dnipro|zaporizhzhia|kherson|mykolaiv|mariupol|donetsk|luhansk|donbas|donbass|bakhmut|avdiivka|sievierodonetsk|severodonetsk|lysychansk|lyman|izium|izyum|kupiansk|kramatorsk|" +
    "sloviansk|debaltseve|chernihiv|sumy|bucha|irpin|melitopol|berdiansk|enerhodar|vuhledar|marinka|robotyne|sevastopol|simferopol|moscow|belgorod|kursk|grozny|gudermes|beslan|tskhinvali|south ossetia|abkhazia|sukhumi|gori|tbilisi|" +
    "baku|yerevan|stepanakert|shusha|shushi|agdam|aghdam|fuzuli|jabrayil|kalbajar|kelbajar|lachin|ganja|martakert|mardakert|hadrut|khojaly|nakhchivan|" +
    // The Balkans
    "sarajevo|srebrenica|zepa|gorazde|mostar|tuzla|banja luka|bihac|vukovar|dubrovnik|zagreb|knin|belgrade|pristina|mitrovica|racak|" +
    // Afghanistan, Pakistan, Kashmir, Sri Lanka, Myanmar, the Philippines
    "kabul|kandahar|helmand|lashkar gah|kunduz|herat|jalalabad|nangarhar|mazar-i-sharif|ghazni|baghlan|takhar|badakhshan|panjshir|paktia|paktika|khost|uruzgan|zabul|farah|peshawar|quetta|karachi|lahore|islamabad|waziristan|" +
    "north waziristan|south waziristan|balochistan|kashmir|srinagar|jammu|colombo|jaffna|kilinochchi|mullaitivu|vanni|yangon|mandalay|naypyidaw|rakhine|chin state|kachin|sagaing|karen state|kayah|lashio|loikaw|myawaddy|" +
    "mindanao|marawi|sulu|jolo|basilan|manila|" +
    // Elsewhere
    "ankara|istanbul|gaziantep|kilis|hatay|diyarbakir|cizre|tehran|bogota|arauca|cauca|port-au-prince|washington|london|paris|geneva|astana"
  ).split("|"),
);
