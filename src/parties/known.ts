/**
 * Armed groups of many wars whose names are no places, lower-case: so that "from Hamas" and "of Boko Haram" are not read
 * as where. Facts; a case adds its own.
 */
export const ARMED_GROUPS: ReadonlySet<string> = new Set(
  (
    "islamic state|isis|isil|is|daesh|al-qaeda|al qaeda|qaeda|al-nusra|nusra|nusra front|jabhat al-nusra|al-nusra front|al nusra front|hezbollah|hizbullah|hizbollah|hamas|islamic jihad|taliban|" +
    "haqqani|boko haram|iswap|al-shabaab|al shabaab|shabaab|houthi|houthis|ansar allah|ahrar al-sham|ahrar ash-sham|jaish al-islam|jaysh al-islam|jaish al-fatah|army of conquest|free syrian army|" +
    "syrian democratic forces|ypg|ypj|pkk|pyd|peshmerga|hashd al-shaabi|popular mobilization forces|rapid support forces|janjaweed|m23|adf|fdlr|lord's resistance army|seleka|anti-balaka|" +
    "farc|eln|ltte|tamil tigers|arakan army|wagner|wagner group|azov|tplf|fano|oromo liberation army|hayat tahrir al-sham|tahrir al-sham|fatah|fatah al-sham|faylaq al-rahman|failaq al-rahman|" +
    "southern transitional council|al-aqsa martyrs brigades|qassam brigades|jnim|aqim|ansar dine|mujao|mnla|red army|wehrmacht|kuomintang|viet cong|khmer rouge|contras|kla|uck|" +
    "kremlin|pentagon|white house|nato|centcom|idf|saf|rsf|un|unicef|unhcr|who|ocha|msf|icrc|red cross|red crescent|amnesty|reuters|afp|ap|sana"
  ).split("|"),
);
