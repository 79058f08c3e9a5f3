import type { PhraseWords } from "../phrases.ts";

export const phrases: PhraseWords = {
  wide: "province governorate muhafazah oblast state country county department raion canton",
  settled: "city town village township capital camp hamlet municipality",
  quarter: "district neighborhood neighbourhood neighbourhod quarter suburb borough block",
  ground: "area region enclave zone",
  parts: "districts neighborhoods neighbourhoods quarters suburbs parts part areas regions sections section sectors sector territory territories towns villages cities pocket pockets side sides half halves flank flanks edge edges fringes fringe front fronts frontline frontlines positions places most all much some several many few",
  about: "surrounding surroundings outskirts countryside rural around environs vicinity periphery outlying outside nearby hinterland",
  sides: {
    north: "north northern",
    northeast: "northeast northeastern north-east north-eastern",
    east: "east eastern",
    southeast: "southeast southeastern south-east south-eastern",
    south: "south southern",
    southwest: "southwest southwestern south-west south-western",
    west: "west western",
    northwest: "northwest northwestern north-west north-western",
    centre: "center centre central heart downtown",
  },
  held: "held controlled run ruled occupied administered governed dominated",
  in: "in inside within",
  small: "the a an of to from at on near and or both its their his other another besieged encircled embattled divided former so-called two three four five six key main large larger whole entire remaining adjacent neighboring neighbouring",
};
