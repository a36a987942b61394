/** Words that names of outlets are made of: "Calder Bay Courier", "Radio Valdria", "SecOps Ledger". */
export const outletWords: readonly string[] = (
  "advertiser advocate agency argus beacon blaze blog broadcaster broadcasting bugle bulletin business channel " +
  "chronicle citizen courant courier daily democrat digest dispatch echo enquirer evening examiner express fm " +
  "gazette globe guardian herald independent inquirer insider intelligencer journal ledger magazine mail " +
  "mercury messenger mirror monitor monthly morning network news newspaper newspapers newswire nightly observer online packet " +
  "patriot pioneer plain-dealer post press quarterly radio record recorder register report republic review sentinel " +
  "standard standard-bearer star sun sunday telegram telegraph television times today tribune tv union " +
  "voice watch weekly wire world zeitung gaceta diario noticias gazeta dziennik denník"
).split(" ");

/** A section or medium that may follow an outlet's name without being a headline. */
export const outletSections: readonly string[] =
  "sport sports news online business politics world local national international live digital opinion tech".split(
    " ",
  );

/** Where in a paper an article stands, as a line of its own above it: "Law & Courts". */
export const paperSections: readonly string[] = (
  "analysis breaking comment exclusive features editorial letters obituaries region regional city county country courts law crime money " +
  "markets finance companies deals property culture arts books health education science environment transport travel " +
  "weather lifestyle entertainment football"
).split(" ");

/** What bodies are that send statements to editors: "Ministry of Transport", "Harrow City Council". */
export const institutionWords: readonly string[] = (
  "administration agency association authority bank board bureau city commission council court department foundation " +
  "government hospital institute ministry municipality office parliament police prosecution province service " +
  "university"
).split(" ");

/** Endings of one-word names: "Tagblatt", "Dagbladet", "Kulturfunk". */
export const outletEndings =
  /(?:zeitung|blatt|bladet|kurier|anzeiger|rundschau|nachrichten|rundfunk|funk|tidning(?:en)?|avisen|posten)$/;

/** Words of names that are also the last words of headlines: "Two Held After Raid - Police Report". */
export const headlineEndWords: readonly string[] = (
  "agency blaze blog business citizen daily evening fm guardian independent intelligence mail mirror monitor morning " +
  "network online pioneer press record register report review standard star sun sunday today union voice watch " +
  "weekly wire world"
).split(" ");

/** Words that headlines have and names of outlets have not: "Man Killed On Sunday" is no Sunday paper. */
export const headlineWords: readonly string[] =
  "after against as at by dead dies from has in into is killed near on over says to was were with".split(" ");

/** News agencies: the outlet only where no other is named. */
export const agencies: readonly string[] = (
  "AP|Associated Press|The Associated Press|Reuters|Thomson Reuters|AFP|Agence France-Presse|UPI|dpa|DPA|Bloomberg|Xinhua|" +
  "TASS|Tass|Interfax|RIA Novosti|Yonhap|KCNA|Kyodo|Kyodo News|ANSA|EFE|PTI|ANI|IANS|PA|PA Media|Press Association|" +
  "Anadolu|Ukrinform|MENAFN|CNN|BBC|Canadian Press|The Canadian Press|City News Service|Bay City News"
).split("|");

/** What people who sign articles are; never an outlet's name. */
export const roles: readonly string[] =
  "reporter writer editor correspondent staff contributor columnist photographer analyst producer desk author".split(
    " ",
  );

/** Hosts whose name is better known than their address. */
export const knownHosts: Readonly<Record<string, string>> = {
  "aljazeera.com": "Al Jazeera",
  "apnews.com": "Associated Press",
  "bbc.co.uk": "BBC",
  "bbc.com": "BBC",
  "bloomberg.com": "Bloomberg",
  "cbsnews.com": "CBS News",
  "cnn.com": "CNN",
  "dw.com": "Deutsche Welle",
  "foxnews.com": "Fox News",
  "ft.com": "Financial Times",
  "kyivpost.com": "Kyiv Post",
  "latimes.com": "Los Angeles Times",
  "nbcnews.com": "NBC News",
  "npr.org": "NPR",
  "nytimes.com": "The New York Times",
  "politico.com": "Politico",
  "reuters.com": "Reuters",
  "telegraph.co.uk": "The Telegraph",
  "theguardian.com": "The Guardian",
  "usatoday.com": "USA Today",
  "washingtonpost.com": "The Washington Post",
  "wsj.com": "The Wall Street Journal",
};
