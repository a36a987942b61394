/** What stands at the end of a text that goes on elsewhere. */
export const teaserEndings: readonly RegExp[] = [
  /(?:…|\.{3}|\[(?:…|\.{3}|&hellip;)\])$/,
  /(?:read|see|learn|find out) (?:more|on|the (?:full|rest|whole)[\w' ]{0,40})\W*$/i,
  /(?:continue|keep) reading\b.{0,60}$/i,
  /full (?:story|article|text)\W*$/i,
  /\bthe post\b.{1,200}\bappeared first on\b.{1,100}$/i,
  /(?:weiterlesen|mehr lesen|zum artikel|mehr dazu)\W*$/i,
  /(?:lire la suite|lire plus|en savoir plus)\W*$/i,
  /(?:leer más|seguir leyendo|leia mais|continua a leggere|leggi (?:tutto|anche))\W*$/i,
  /(?:lees (?:meer|verder)|läs mer|les mer|læs mere|lue lisää)\W*$/i,
  /(?:čítajte (?:viac|ďalej)|čítať (?:viac|ďalej)|číst (?:více|dále)|czytaj (?:więcej|dalej))\W*$/i,
  /(?:читать (?:далее|дальше|полностью)|читати далі)\W*$/i,
];
