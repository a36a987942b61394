import type { Sentence } from "../text/sentence.ts";
import { dayOfTime } from "../values/calendar.ts";
import { isComparedYear } from "../values/compared-years.ts";
import type { Statement } from "./accounts.ts";
import type { Figure } from "./figure.ts";

/**
 * The plain figure of the event at hand: no part, forecast, earlier value, difference or average. `ofWhole`: a part
 * counts where it is told of a whole that is known, "1,900 of the 2,600 employees".
 */
export function isPlainFigure(figure: Figure, ofWhole = false): boolean {
  const { statement, quantity } = figure;
  const { historical, perUnit, change, average, definite, negated } = quantity.flags;
  if (historical || perUnit || change || average || definite || negated || isSomeOf(figure, ofWhole))
    return false;
  const isCount = quantity.unit.kind === "count";
  const isSum = (isCount ? overTime : overYears).test(statement.sentence.text);
  return !isBackground(statement) && !isOverSeveralEvents(statement) && !isSum;
}

/** A part, a forecast, a first report, or what comes on top of others; of jobs it is news how many are to go, and of how many. */
function isSomeOf({ quantity, statement: { sentence } }: Figure, ofWhole: boolean): boolean {
  const { part, forecast } = quantity.flags;
  const before = sentence.text.slice(0, quantity.start - sentence.start);
  const after = sentence.text.slice(quantity.end - sentence.start);
  if (rest.test(before) || firstReport.test(before) || /^ (?:other|further|additional)\b/.test(after))
    return true;
  if (secondScene.test(before) || killedBefore.test(before)) return true;
  // "drove up with three wounded people inside": others may be elsewhere.
  if (/\bwith $/i.test(before) && /^ [^.;,]{0,30}\b(?:inside|aboard|on board)\b/.test(after)) return true;
  // "A magnitude 6 quake can cause severe damage" tells of none.
  if (/^[^.;,]{0,30}\bcan\b/.test(after) || /\b(?:can|could|may|might) [^.;,]{0,25}$/.test(before))
    return true;
  const isCount = quantity.unit.kind === "count";
  const ofGroup = quantity.role !== null && ofAGroup.test(after);
  const isPart = !ofWhole && isCount && !ofGroup && (part || partOf.test(after));
  const isPlan = forecast && quantity.unit.kind !== "measure";
  return quantity.role !== "layoff" && (isPlan || isPart);
}

/** "In the second shooting, two were killed": a part of what happened. */
const secondScene =
  /\b(?:first|second|third|fourth|other) (?:shooting|attack|explosion|blast|bombing|crash|collision|fire|house|building|location|site|scene)\b/i;

/** "killed his girlfriend and then shot three men": the girlfriend is to be counted, too. */
const killedBefore =
  /\b(?:kill|shot|stabb|murder|wound)\w*\b[^.;]{0,60}\bthen (?:[\w-]+ )?(?:kill|shot|shoot|stabb|murder|wound)\w*\s*$/i;

/** "three of their children", "two died at the scene", "five to go", "19 deaths per 100,000": after the number, a part or a rate. */
const partOf =
  /^ (?:\w+ )?per \d|^ (?:\w+ )?of (?:the|his|her|its|their|those|these|them|whom)\b|^[^.,;]{0,30}\b(?:at the scene|on the spot|instantly)\b|^ (?:\w+ )?(?:to go|left|remaining|to spare)\b/i;

/** "five of her crew are missing": all that are, of those who were there. */
const ofAGroup =
  /^ of (?:the|its|his|her|their) (?!(?:\w+ )?(?:dead|victims|injured|wounded|missing|survivors|detained|arrested|casualties|deaths|hostages|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)[a-z]+/i;

/** "one patient in ten", "the remaining two", "another 12", "the state's two": before the number, a rate, a rest, a group known before. */
const rest =
  /\bone \w+ (?:in|of) $|\b(?:remaining|other|another|further|additional|first|last|next)\s*$|(?:['’]s?|(?<!\b(?:all(?: of)?|award(?:ed)?|gave|given|paid|offer(?:ed)?|cost|earn(?:ed)?|fined|grant(?:ed)?|hand(?:ed)?) )\b(?:their|his|her|its|those|these)) (?:\w+ )?$/i;

/** "In initial reports, police announced five wounded": what is told as outdated. */
const firstReport =
  /\b(?:(?:initial|first|early|earlier) (?:\w+ )?(?:reports?|counts?|figures?)|initially|originally|at first)\b/i;

/** "so far this year", "since 2019", "two months ago", "nationwide": a sum over a stretch of time, or another time. */
const overTime =
  /\b(?:this|so far this|last|that|past|previous|earlier this|each|every) (?:\w+ )?(?:year|month|week|weekend|summer|winter|season|decade)\b(?!['’]s)|\bsince (?:\w+ \d|19|20|the start|january|february|march|april|may|june|july|august|september|october|november|december)|\bover (?:[\w']+ ){1,3}weekend|\b(?:months?|years?|weeks?) (?:ago|after|before|earlier|later|since)\b|\b(?:citywide|nationwide|worldwide|on record|to date|in the past)\b/i;

/** Of sums and measures only what came together over years or a season. */
const overYears =
  /\b(?:so far this (?:year|month|season)|each year|every (?:year|month|week|day)|per year|since (?:19|20)\d\d|to date|nationwide|worldwide|on record)\b/i;

/** Does a sentence sum up several events, none of which is the story's alone? */
export const isOverSeveralEvents = ({ sentence }: Statement) => severalEvents.test(sentence.text);

/** "in seven separate shootings", "three overnight attacks": a sum over events, none of which is the story's. */
const severalEvents =
  /\b(?:latest|most recent|last such|previous such|earlier such) (?:[\w-]+ ){0,2}(?:shooting|attack|incident|accident|crash|collision|quake|earthquake|fire|blaze|explosion|bombing|outbreak|case|strike|storm|flood|patch|recall)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|separate|different|other|several|various|similar|previous|past|recent) (?:\w+ )?(?:shootings|attacks|incidents|accidents|crashes|collisions|quakes|earthquakes|fires|blazes|explosions|bombings|outbreaks|cases|strikes|storms|floods|operations|raids|patrols)\b|\bin (?:\w+ ){0,3}(?:shootings|accidents|crashes|collisions)\b|\bon the \w+ and \w+ (?:sides|coasts|banks)\b|\bconsecutive (?:days|nights|weeks|weekends)\b/i;

/** "three times since 2021": up to now. */
const isSince = ({ text, start }: Sentence, at: number) =>
  /\bsince (?:\w+ )?$/i.test(text.slice(0, at - start));

/** Days after which a date is another time's: the story of last spring is background to this one. */
const oldAfterDays = 300;

/** Is a sentence about another time: does it name a day or a year that lies most of a year back? */
export function isBackground(statement: Statement): boolean {
  const known = background.get(statement);
  if (known !== undefined) return known;
  const found = tellsOfAnotherTime(statement);
  background.set(statement, found);
  return found;
}

/** Most tests ask it of most statements. */
const background = new WeakMap<Statement, boolean>();

function tellsOfAnotherTime({ sentence, account, dates, index }: Statement): boolean {
  const { publishedAt } = account.anchor;
  if (publishedAt === null) return false;
  // "It killed 612 people", after a sentence about a quake two years ago.
  const before = account.statements[index - 1];
  const goesOn = /^(?:It|That) \w+ed\b|^(?:It|That) (?:left|struck|hit|cost|sank|burnt)\b/.test(
    sentence.text,
  );
  if (goesOn && before?.sentence.paragraph === sentence.paragraph && isBackground(before)) return true;
  const today = dayOfTime(Date.parse(publishedAt));
  const lastYear = Number(publishedAt.slice(0, 4)) - 1;
  const isOldYear = (word: string) => /^(?:19|20)\d\d$/.test(word) && Number(word) < lastYear;
  return (
    sentence.tokens.some(
      ({ text, start }, i) =>
        isOldYear(text) &&
        sentence.tokens[i - 1]?.lower !== "since" &&
        !isComparedYear(sentence.text.slice(0, start - sentence.start)),
    ) || dates.some(({ to, start }) => to < today - oldAfterDays && !isSince(sentence, start))
  );
}
