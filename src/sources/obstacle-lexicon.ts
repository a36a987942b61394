/**
 * The words of pages that stand before an article: all in lower case, with straight apostrophes. Grouped by what
 * stands there.
 */

/** Asks for money; said on a page whose text breaks off. */
export const paywallPhrases: readonly string[] = (
  "subscribe to continue|subscribe now to continue|subscribe to read|subscribe for full access|subscribe to unlock|" +
  "to continue reading|continue reading this article with|to read the full story|to read this story|" +
  "to read the rest of this|this article is for subscribers|this content is for subscribers|" +
  "this story is for subscribers|exclusive to subscribers|for subscribers only|subscribers only|subscriber-only|" +
  "already a subscriber|already have a subscription|become a subscriber|become a member to|" +
  "you have reached your limit|you've reached your limit|you have read your last free|you've read your last free|" +
  "free articles remaining|free articles this month|start your free trial|unlock this article|" +
  "this article is reserved for|register to continue|create a free account to|log in to continue|sign in to continue|" +
  "weiterlesen mit|jetzt weiterlesen|nur für abonnenten|exklusiv für abonnenten|mit abo lesen|" +
  "article réservé aux abonnés|réservé aux abonnés|il vous reste|pour lire la suite|contenido exclusivo para suscriptores|" +
  "para seguir leyendo|solo para suscriptores|contenuto riservato agli abbonati|per continuare a leggere|" +
  "conteúdo exclusivo para assinantes|para continuar lendo|alleen voor abonnees|verder lezen met|" +
  "tylko dla subskrybentów|czytaj dalej za|článek je dostupný jen pro předplatitele|len pre predplatiteľov"
).split("|");

/** Asks for consent to cookies. */
export const consentPhrases: readonly string[] = (
  "we value your privacy|we care about your privacy|your privacy is important to us|before you continue to|" +
  "we and our partners|our partners store|store and/or access information|accept all|reject all|accept cookies|" +
  "manage preferences|manage options|cookie settings|cookie preferences|use of cookies|use cookies|" +
  "your privacy choices|legitimate interest|consent to|give your consent|withdraw your consent|" +
  "wir und unsere partner|alle akzeptieren|alle ablehnen|einwilligung|datenschutz|weiter mit werbung|" +
  "nous et nos partenaires|tout accepter|tout refuser|continuer sans accepter|nosotros y nuestros socios|" +
  "aceptar todo|rechazar todo|noi e i nostri partner|accetta tutti|rifiuta tutto|wij en onze partners|alles accepteren|" +
  "nós e nossos parceiros|aceitar tudo|my i nasi partnerzy|zgadzam się"
).split("|");

/** Asks whether the reader is a person. */
export const challengePhrases: readonly string[] = (
  "verify you are human|verifying you are human|verify that you are human|are you a robot|i'm not a robot|" +
  "you are not a robot|checking your browser|checking if the site connection is secure|" +
  "enable javascript and cookies to continue|unusual traffic from your|complete the security check|" +
  "pardon our interruption|access to this page has been denied|request unsuccessful. incapsula|ddos protection by|" +
  "performing security verification|needs to review the security of your connection"
).split("|");
