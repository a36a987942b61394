/** Beginnings of parameter names that only tell where a reader came from. */
export const trackerPrefixes: readonly string[] = [
  ...[
    "utm_",
    "at_",
    "mc_",
    "pk_",
    "piwik_",
    "mtm_",
    "hsa_",
    "_hs",
    "ns_",
    "wt_",
    "wt.",
    "oly_",
    "vero_",
    "stm_",
  ],
];

/** Names of parameters that only tell where a reader came from. */
export const trackers: ReadonlySet<string> = new Set(
  (
    "fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid yclid igshid igsh mkt_tok mkcid ocid cmpid cmp ito icid " +
    "ncid sref smid smtyp partner feature_source rss_source xtor campaign_id ref ref_src ref_url referrer referer " +
    "ftag ftcamp guccounter guce_referrer guce_referrer_sig sr_share spm s_cid intcmp int_cmp soc_src soc_trk " +
    "src_trk traffic_source trk trkcampaign wpmp_tp yptr __twitter_impression amp_js_v usqp rssfeed fromrss"
  ).split(" "),
);

/** These tell it only with one of the values below; else they may name the article. */
export const doubtfulTrackers: ReadonlySet<string> = new Set(
  "source src from via feed format medium channel output ftype type mod".split(" "),
);
export const trackerValues: ReadonlySet<string> = new Set(
  (
    "rss rss2 rss20 rss2.0 rssfeed rss_feed rss-feed feed feeds feedburner feedly atom xml twitter facebook fb tw " +
    "newsletter email homepage home social google googlenews google_news partner syndication"
  ).split(" "),
);
