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

/** Sentences of pages that keep their article for subscribers, or ask for consent before they show it. */
export const stubPhrases: readonly RegExp[] = [
  /\b(?:subscribe|sign up|register|log ?in|sign in)\b.{0,40}\b(?:to (?:continue|keep|read|finish|access|unlock|view)|for (?:full|unlimited) access)\b/i,
  /\bto (?:continue|keep) reading\b/i,
  /\b(?:article|story|content|page)\b.{0,30}\b(?:for|only to|reserved for|exclusive to)\b.{0,20}\b(?:subscribers|members|premium)\b/i,
  /\balready (?:a subscriber|a member|have an account|subscribed)\b/i,
  /\byou have (?:reached|read|used)\b.{0,40}\bfree (?:articles?|stor(?:y|ies))\b/i,
  /\b(?:accept|agree to|consent to|manage)\b.{0,30}\b(?:cookies|tracking|personal data|your choices|privacy settings)\b/i,
  /\bwe (?:and our (?:\d+ )?partners|use cookies)\b/i,
  /\b(?:enable|turn on) (?:javascript|cookies)\b/i,
  /\bare you a (?:robot|human)\b|\bverify (?:that )?you are (?:a )?human\b|\bchecking your browser\b/i,
  /\b(?:jetzt (?:abonnieren|weiterlesen)|mit (?:werbung|einem abo) weiterlesen|nur für abonnenten)\b/i,
  /\b(?:réservé aux abonnés|abonnez-vous|il vous reste \d+)/i,
  /\b(?:contenido exclusivo para suscriptores|suscríbete para)/i,
  /(?:odomknite si|pre predplatiteľov|pro předplatitele|tylko dla (?:abonentów|subskrybentów))/i,
];
