import { MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from "../../values/date-lexicon.ts";

/** Words, in lower case, that stand in the names of many people, places and bodies, and so tell no two events apart. */
export const wordsOfManyNames: ReadonlySet<string> = new Set(
  [
    ...MONTHS,
    ...MONTH_ABBREVIATIONS.flatMap((month) => [month, `${month}.`]),
    ...WEEKDAYS,
    // addresses
    ..."Street St St. Avenue Ave Ave. Road Rd Rd. Drive Lane Place Way Boulevard Blvd Highway Route Park Square".split(
      " ",
    ),
    ..."North South East West Northern Southern Eastern Western Central Upper Lower New Old Great Saint".split(
      " ",
    ),
    ..."City County Town Village District Region Province State States United U.S. US UK National International".split(
      " ",
    ),
    // titles and ranks
    ..."Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Jr Jr. Sr Sr. Sir President Prime Minister Governor Gov. Senator Sen. Rep.".split(
      " ",
    ),
    ..."Mayor Judge Attorney Prosecutor Sheriff Deputy Chief Captain Capt. Lieutenant Lt. Sergeant Sgt. Detective".split(
      " ",
    ),
    ..."Det. Officer Inspector Commander General Gen. Director Secretary Commissioner Professor Prof. Spokesman".split(
      " ",
    ),
    // institutions
    ..."Police Department Office Court Courthouse House Hall Bank Company Co. Inc. Corp. Ltd. Group Agency Authority".split(
      " ",
    ),
    ..."Hospital Medical Center Centre University College School High Church Institute Ministry Council Commission".split(
      " ",
    ),
    ..."Committee Association Union Service Services Fire Rescue Emergency Crime Stoppers".split(" "),
    // who reports
    ..."News Times Post Daily Press Associated AP AFP Reuters CNN BBC TV Radio Channel Photo Twitter Facebook".split(
      " ",
    ),
    // feasts
    ..."Eve Day Christmas Easter Thanksgiving".split(" "),
  ].map((name) => name.toLowerCase()),
);
