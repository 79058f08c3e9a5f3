import type { PhraseWords } from "../phrases.ts";

/** Without the article, which the resolver takes off. */
export const phrases: PhraseWords = {
  wide: "محافظة ولاية دولة إقليم",
  settled: "مدينة بلدة قرية مخيم عاصمة",
  quarter: "حي حارة ضاحية",
  ground: "منطقة ناحية",
  parts: "أحياء مناطق أجزاء جزء أطراف قسم قرى بلدات مواقع جبهات",
  about: "ريف محيط ضواحي حول خارج",
  sides: {
    north: "شمال شمالي شمالية",
    northeast: "",
    east: "شرق شرقي شرقية",
    southeast: "",
    south: "جنوب جنوبي جنوبية",
    southwest: "",
    west: "غرب غربي غربية",
    northwest: "",
    centre: "وسط مركز",
  },
  held: "",
  in: "في داخل",
  small: "من إلى محاصرة و كل",
};
