import { type Act, actsOf } from "../act.ts";

/** What people, courts, firms and assemblies do or suffer once in a story. */
export const actsOfPeople: readonly Act[] = actsOf({
  "was the arrest made": {
    verbs:
      "arrest, detain, apprehend, hide, hole up, lie low, nab, capture, take into custody, lead away, recapture, surround, in handcuff, give himself up, turn himself in, surrender, put behind bar, overpower, seize in, pick up by police, slap handcuff, handcuff, put in handcuff, click shut, be hold, catch up with, round up, hand himself in, hand herself in, net",
    nouns: "arrest, capture, recapture",
  },
  "was the vote": {
    verbs:
      "approve, vote, adopt, endorse, ratify, wave through, give green light, give its blessing, give go-ahead, say yes, raise hand, rubber-stamp, carry by, reject by, vote down, vote through, throw out, turn down, cast vote, ballot, go to the poll, give consent, agree to, nod through, give assent, back by",
    nouns: "vote, approval, adoption, ballot, go-ahead",
    ahead: "will the vote be",
  },
  "did the trial begin": {
    verbs:
      "go on trial, stand trial, be put on trial, appear in the dock, answer in court, face the judge, take seat in the dock, face the court, be in the dock, before the judge",
    loose:
      "begin, start, open, get under way, opening, kick off, start on, resume, come to court, fall on, commence, set for, schedule, due, list, enter, take seat, face",
    things: "trial, proceeding, hearing, case",
    ahead: "will the trial begin",
  },
  "was the verdict": {
    verbs:
      "convict, acquit, find guilty, find not guilty, clear of, find him guilty, find her guilty, pronounce guilty",
    nouns: "verdict, conviction, acquittal",
    ahead: "will the verdict be",
  },
  "was the sentence": {
    verbs: "sentence, jail, send to prison, give year",
    nouns: "sentence, sentencing",
    ahead: "will the sentence be",
  },
  "was the ruling": {
    verbs:
      "uphold, throw out the case, rule, decide against, decide in favour, hand down, strike down, overturn",
    nouns: "ruling, judgment, judgement",
    ahead: "will the ruling be",
  },
  "did the strike begin": {
    verbs:
      "walk out, down tool, lay down tool, stop work, go on strike, lay down work, put down tool, walk off, refuse to work, refuse to drive, stay away from work, stay at home, take industrial action, put on picket, not turn up for work",
    nouns: "walkout, stoppage, strike",
    loose: "begin, start, stop, call, take effect, open",
    things: "strike, walkout, stoppage, action",
    ahead: "will the strike begin",
    once: true,
  },
  "was the resignation": {
    verbs:
      "resign, quit, step down, stand down, hand in resignation, hand in notice, tender resignation, throw in the towel, bow out, give up post, vacate, lay down office, lay down post, give notice, announce departure, clear desk, leave post, leave office, call it a day, submit resignation, offer resignation, go of own accord, take hat, withdraw, pull out of the race",
    nouns: "resignation",
    ahead: "will the resignation take effect",
  },
  "was the dismissal": {
    verbs:
      "sack, oust, dismiss, fire, relieve of, show the door, remove from office, part company, send home, suspend, strip of, terminate, get rid of, be drop, lose job, give marching order, axe, remove as, depose, vote out, let go",
    nouns: "dismissal, sacking, ouster",
  },
  "was the departure": {
    verbs:
      "depart, set off, set out, set sail, cast off, take off, lift off, blast off, weigh anchor, put to sea, pull out of the station, leave port, leave harbour, leave dock, leave for, leave the harbour, leave the station, leave the airport, leave the camp, head out, slip its mooring, cross the start, start from, set forth, be under way, push off, get under way, slip out of port, roll out of, ascend, rise into",
    nouns: "departure, take-off, takeoff, liftoff, lift-off, launch",
    ahead: "will the departure be",
  },
  "was the arrival": {
    verbs:
      "arrive, land, touch down, dock, tie up, make port, put in at, come ashore, moor, berth, drop anchor, roll in, limp into, sail into, splash down, come in, pull in, enter port, enter the harbour, go ashore, set foot, cross the finish, come home, touch ground, come to rest, steam into, roll into, drop down, step off, step onto, be deliver, get to, turn up at",
    nouns: "arrival, landing, touchdown, landfall, splashdown",
    ahead: "will the arrival be",
  },
  "was the escape": {
    verbs:
      "escape, break out of, abscond, get out, slip away, slip out, climb out, get loose, break free, bolt, give the slip, climb over the wall, make off, run away, get away, make a getaway, give guard the slip, dig way out, saw through, go on the run, flee, walk out of prison, walk out of the prison, walk out of jail, burst out of, jump the fence, leap over, squeeze through, scale the",
    nouns: "escape, breakout, jailbreak, flight, getaway",
  },
  "was the disappearance": {
    verbs:
      "disappear, vanish, go missing, last see, see for last, see last, wander away, wander off, not return, fail to return, lose contact, contact be lose, contact break, hear from last, last hear, last word, be last see, never come back, not come home, leave the house, leave home, drop off the radar, go silent, fall silent, signal break, lose touch, lose radio, last sign, last contact",
    nouns: "disappearance, last sighting, last sign of life",
  },
  "did the talks take place": {
    verbs:
      "negotiate, hammer out, sit down together, thrash out, agree on this, hold talk, confer, sit down at, strike a deal, reach agreement, reach a deal, come to term, sit at one table, broker, mediate, shake hand on, settle, patch up, bury the hatchet, meet behind",
    nouns: "talks, negotiation, summit",
    loose: "agree, hold, meet, take place, begin, start, end",
    things:
      "talk, negotiation, summit, meeting, negotiator, delegate, delegation, mediator, truce, ceasefire",
    ahead: "will the talks be",
  },
  "was the appointment": {
    verbs:
      "elect, appoint, name as, choose as, swear in, take over as, take office, install, take up post, name new, make bishop, ordain, be promote, nominate, take the oath, take the helm, take charge, take over, be put in charge, hand over the reins, crown, anoint, be make, take the chair, pick as, select as, choose, confirm as, vote in",
    nouns: "election, appointment, inauguration, swearing-in",
    ahead: "will the appointment be",
  },
  "will work begin": {
    verbs:
      "break ground, turn the first sod, lay the foundation, move in, build start, start to build, start build, begin build, work begin, first sod, first stone, dig start, bulldozer roll, bulldozer move, start dig",
    loose: "begin, start, get under way, commence",
    things: "work, construction, building, digger, excavator, builder, repair",
  },
  "does it take effect": {
    verbs:
      "take effect, come into force, come into effect, enter into force, be in force, be introduce, be prohibit, be ban, apply from, start to apply, will apply, be valid, be in effect, be oblige, be compulsory, be mandatory, be outlaw, be forbid, be allow, come in, kick in, be charge from, become law, have to pay from, must pay from",
  },
  "is the deadline": {
    verbs:
      "expire, run out, have until, lapse, must be in, be due by, hand in by, application close, application be accept, accept until, register by, register until, hand in until, must pay by, must reply by, must answer by, must leave by, must be out by, have time until, give until, time run out, ultimatum, apply until, apply by, run until",
    nouns: "deadline, expiry, cut-off, closing date",
  },
  "was the wedding": {
    verbs: "marry, wed, get marry, tie the knot, exchange vow, say I do",
    nouns: "wedding, marriage",
    ahead: "will the wedding be",
  },
  "was the funeral": {
    verbs: "bury, lay to rest, cremate",
    nouns: "funeral, burial",
    ahead: "will the funeral be",
  },
  "did he or she die": {
    verbs:
      "die, pass away, breathe last, succumb, lose life, be dead, draw last breath, death come, expire, lose fight, lose battle, close eye for, fall asleep, die of, be find dead",
  },
  "did the strike end": {
    loose: "end, call off, suspend, end at, return, settle, over, finish",
    things:
      "strike, walkout, stoppage, ceasefire, truce, curfew, siege, standoff, blockade, occupation, sit-in",
    ahead: "will it end",
  },
  "was the complaint filed": {
    verbs:
      "file, lodge, sue, take to court, bring a suit, go to court, press charge, bring charge, lay charge, indict, charge, submit, hand in",
    nouns: "lawsuit, complaint, indictment, filing",
    general: true,
  },
  "was the announcement": {
    verbs:
      "tell staff, inform the staff, inform worker, tell worker, break the news, tell the workforce, be tell, be inform, learn of, get the news, hear of, receive the letter, get letter, find out",
    nouns: "announcement",
  },
  "was the operation": {
    verbs:
      "operate on, transplant, implant, perform the operation, undergo surgery, be operate, go under the knife, amputate, lie on the operating",
    nouns: "operation, transplant, surgery",
  },
  "was the first sighting": {
    verbs:
      "first see, first spot, be first sight, first appear, first notice, first observe, first hear, first photograph",
    nouns: "first sighting, sighting",
  },
  "was the raid": {
    verbs:
      "storm, search, raid, swoop, comb, turn up at dawn, move in, burst in, batter down, kick in the door, break down the door",
    nouns: "raid, swoop, search",
  },
  "did the breakdown of the company come": {
    verbs:
      "go bankrupt, file for bankruptcy, file for insolvency, go bust, go into administration, call in the receiver, declare bankrupt, go to the wall, apply for insolvency, go into liquidation, call in administrator",
    nouns: "bankruptcy, insolvency",
  },
});
