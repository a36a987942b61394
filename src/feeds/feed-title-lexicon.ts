/** What titles of feeds say of the feed rather than of the outlet. */
export const feedWords: readonly RegExp[] = [
  /^(?:the\s+)?(?:(?:latest|breaking|recent|newest|top|all|new)\s+)+(?:news|stories|headlines|articles|posts|updates)(?:\s+(?:and\s+\w+\s+)?(?:from|at|on|by|in)\s+|$)/i,
  /^(?:rss|atom|feed|rss\s+feed|news\s+feed|newsfeed|feed\s+rss|home|homepage|welcome)(?:\s+(?:for|from|of|by|to)\s+|$)/i,
  /\s*[([]?\b(?:(?:official\s+)?(?:rss|atom|xml)(?:\s*(?:2(?:\.0)?|1\.0))?(?:\s+(?:news)?feeds?)?|news\s*feed|feeds?)[)\]]?\s*$/i,
  /\s+(?:latest|top|breaking|recent)\s+(?:news|stories|headlines|articles|posts)$/i,
];

/** Parts of a feed's title that name a section of an outlet and never the outlet itself. */
export const feedSections: ReadonlySet<string> = new Set(
  (
    "news|latest|latest news|top stories|top news|headlines|breaking news|home|homepage|home page|front page|all|all news|" +
    "all articles|articles|blog|posts|stories|world|world news|international|international news|europe|africa|asia|" +
    "americas|middle east|us|u.s.|us news|uk|uk news|national|local|local news|regional|politics|business|economy|markets|" +
    "finance|money|sport|sports|football|technology|tech|science|health|environment|climate|culture|arts|entertainment|" +
    "lifestyle|travel|opinion|comment|editorial|weather|education|society|crime|featured|most read|most popular|video|" +
    "podcasts|comments|rss|atom|feed|aktuell|nachrichten|schlagzeilen|actualités|à la une|últimas noticias|portada|" +
    "notizie|notícias|správy|zprávy|domov|svet|wiadomości"
  ).split("|"),
);
