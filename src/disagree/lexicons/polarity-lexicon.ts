const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that turn a clause round, besides "not". */
export const negations = words("not n't n’t never no none nobody nothing neither nor without cannot");

/** Verbs that say that something does not take place. */
export const negativeVerbs = words("fail refuse forget neglect lack decline omit");

/** Verbs by which an act that was planned does not take place: "cancelled her visit". */
export const cancelVerbs = words("cancel abandon postpone scrap drop shelve call");

/** Verbs that say nothing by themselves, or too much: not compared for yes and no. */
export const emptyVerbs = words(
  "meet affect lead justify warrant excuse merit be have do make get go come take see hear think believe know want need seem appear look try mean include feel like expect hope let keep put set use start begin stop continue remain become call ask tell say give show turn bring run work live stay leave move allow help plan intend consider respond comment release identify disclose name answer reply discuss elaborate return understand remember realize wonder decide happen occur change provide offer find receive follow describe refer speak talk write read watch wait deserve care matter confirm deny reject dismiss acknowledge admit claim reveal specify clarify determine establish rule",
);

/** Of the empty ones those that a definite object makes telling: "asked for cameras", "gave its approval". */
export const tellingWithObject = words("ask receive offer provide work use change allow find release");

/** Nouns of an act → the verb; with a light verb before them they are the act: "gave its approval". */
export const nominalised: ReadonlyMap<string, string> = new Map(
  "approval:APPROVE permission:permit consent:APPROVE payment:pay arrest:ARREST apology:apologize promise:promise pledge:promise agreement:agree decision:decide visit:visit offer:offer warning:warn inspection:inspect resignation:RESIGN dismissal:DISMISS purchase:BUY search:search attack:attack vote:vote objection:object request:ask application:apply complaint:complain contribution:contribute donation:donate"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Verbs that add nothing to the noun of an act. */
export const lightVerbs = words("give grant make issue win get receive have take pay hold offer file submit");
