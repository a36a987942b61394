import type { Story } from "../news/story.ts";
import type { SentencesOf } from "../text/sentence.ts";
import { type Material, readMaterial } from "./accounts.ts";
import { partByEvent } from "./events.ts";
import type { Differences, Finding } from "./finding.ts";
import { mergeFindings } from "./merge.ts";
import { findAbsences } from "./tests/absence.ts";
import { findActPlaces } from "./tests/act-places.ts";
import { findActTimes } from "./tests/act-times.ts";
import { findAgeConflicts } from "./tests/age.ts";
import { findAttributionConflicts } from "./tests/attribution.ts";
import { findCauses } from "./tests/cause.ts";
import { findClockConflicts } from "./tests/clock.ts";
import { findConsulted } from "./tests/consulted.ts";
import { findDateConflicts } from "./tests/date.ts";
import { findDenials } from "./tests/denial.ts";
import { findDeniedAtOnce } from "./tests/denied-at-once.ts";
import { findDisclosures } from "./tests/disclosure.ts";
import { findFramings } from "./tests/framing.ts";
import { findHours } from "./tests/hour.ts";
import { findInnocence } from "./tests/innocence.ts";
import { findIssues } from "./tests/issue.ts";
import { findKnowledge } from "./tests/knowledge.ts";
import { findLasting } from "./tests/lasting.ts";
import { findLoneFigures } from "./tests/lone-figure.ts";
import { findKnownBefore, findMoments } from "./tests/moment.ts";
import { findNearMisses } from "./tests/near-miss.ts";
import { findNumberConflicts } from "./tests/number.ts";
import { findOppositeStates } from "./tests/opposite-state.ts";
import { findPlaces } from "./tests/place.ts";
import { findPolarities } from "./tests/polarity.ts";
import { findResponses } from "./tests/response.ts";
import { findRivalFigures } from "./tests/rival-figures.ts";
import { findSlotConflicts } from "./tests/slot.ts";
import { findSpellings } from "./tests/spelling.ts";
import { findStances } from "./tests/stance.ts";
import { findStillLasting } from "./tests/still.ts";
import { findTimeConflicts } from "./tests/time.ts";
import { findToldOnce } from "./tests/told-once.ts";
import { findYears } from "./tests/years.ts";

/** The tests, one a kind. A new kind is a new file and a line here. */
const tests: readonly ((material: Material) => readonly Finding[])[] = [
  findActTimes,
  findActPlaces,
  findAgeConflicts,
  findDateConflicts,
  findOppositeStates,
  findSpellings,
  findTimeConflicts,
  findAttributionConflicts,
  findNearMisses,
  findNumberConflicts,
  findSlotConflicts,
  findLoneFigures,
  findToldOnce,
  findYears,
  findRivalFigures,
  findDenials,
  findDeniedAtOnce,
  findIssues,
  findKnowledge,
  findStillLasting,
  findInnocence,
  findCauses,
  findHours,
  findClockConflicts,
  findLasting,
  findMoments,
  findKnownBefore,
  findStances,
  findResponses,
  findPolarities,
  findAbsences,
  findPlaces,
  findConsulted,
  findDisclosures,
  findFramings,
];

/**
 * Finds where the articles of a story, or the people they quote, disagree. Offline and deterministic: sentences
 * are read for names, dates, figures and who says what, aligned by what they speak of, and put to one test a kind.
 */
export function findDisagreements(story: Story, sentencesOf: SentencesOf): Differences {
  const events = partByEvent(readMaterial(story, sentencesOf));
  const findings = events.flatMap((material) => tests.flatMap((test) => test(material)));
  return mergeFindings(findings, events);
}
