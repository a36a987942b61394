/** One kind of act or event that a story has once, in the words that reporters have for it. */
export interface Act {
  /** What is asked after "When", "At what time" or "Where": `#` stands for the thing that it befell. */
  readonly asked: string;
  /** The same of what is still to come; null: asked in the same words. */
  readonly ahead: string | null;
  /** Lemmas, the words of a phrase with at most three others between: "put name to". */
  readonly verbs: string;
  /** Nouns that name the event itself: "Thursday's signing". */
  readonly nouns: string;
  /** Verbs that say it only of one of these things in the same sentence: "the trial begins". */
  readonly loose: string;
  readonly things: string;
  /** A story of its kind is about one: nothing else needs to be in common. */
  readonly once: boolean;
}

const rows = (table: Readonly<Record<string, Omit<Partial<Act>, "asked">>>): readonly Act[] =>
  Object.entries(table).map(([asked, row]) => ({
    asked,
    ahead: null,
    verbs: "",
    nouns: "",
    loose: "",
    things: "",
    once: false,
    ...row,
  }));

/** The acts by which reports can be held against each other. Nothing in them belongs to one story. */
export const acts: readonly Act[] = rows({
  "did it happen": {
    verbs: "happen, occur, unfold, take place, strike, befall, be over in",
    nouns: "incident, disaster, tragedy, catastrophe, mishap, drama",
    once: true,
  },
  "was the explosion": {
    verbs:
      "explode, detonate, blow up, go off, burst open, burst apart, rip apart, tear open, rip through, tear through, rock by, fly into the air",
    nouns: "explosion, blast, bang, detonation",
    loose: "burst, rupture, shake, rattle, hear",
    things:
      "silo, boiler, tank, pipe, pipeline, tyre, reactor, kettle, cylinder, bang, detonation, blast, explosion, boom",
    once: true,
  },
  "did the fire break out": {
    verbs: "catch fire, go up in flame, burst into flame, burst in flame",
    nouns: "fire, blaze, inferno, wildfire",
    loose: "break out, start, begin, ignite, flare up, erupt, spread",
    things: "fire, blaze, flame, inferno, wildfire, bushfire",
    once: true,
  },
  "was the accident": {
    verbs:
      "crash, collide, overturn, derail, leave the road, leave the rail, come off the road, veer off, skid off, run off the road, jump the rail, plough into, plow into, smash into, slam into, run into, tip over, roll over, ram, crash-land, jackknife, hit a tree, hit a wall, hit a pole, strike a tree, knock down, run over, drive into, mow down, go off the road, go into a ditch, leave the carriageway, leave the track, come off the rail, come off the track, jump the track, skid, swerve, hurtle, somersault, nose-dive, come down in, spin off, career into, career off, land on its roof, be hit by a, be strike by a, rear-end",
    nouns: "crash, collision, accident, derailment, pile-up, smash, crash-landing, impact, derailing",
    once: true,
  },
  "did the ship get into difficulty": {
    verbs:
      "sink, capsize, run aground, founder, take on water, keel over, hit a rock, touch a rock, strike a rock, get into difficulty, go down, run on to, run onto, list, drift on to, strand, collide with",
    nouns: "sinking, grounding, shipwreck, capsize, capsizing",
    once: true,
  },
  "was the earthquake": {
    nouns: "earthquake, quake, tremor",
    loose: "strike, hit, shake, rattle, jolt, rock, feel",
    things: "earthquake, quake, tremor",
    once: true,
  },
  "were the shots fired": {
    verbs:
      "shoot, open fire, fire shot, gun down, shot be fire, shot ring out, hit by bullet, fire time, fire a pistol, fire a gun, shot fall, pull the trigger, be shoot, fire shot, squeeze off, shot be hear, hear shot, fire into, fire at, fire on, gun be fire, bullet hit, bullet strike",
    nouns: "shooting, gunfire, gunshot",
    once: true,
  },
  "was the attack": {
    verbs:
      "stab, knife, assault, beat up, attack, attack with, set upon, lash out, punch, kick, bite, maul, throw stone, throw a petrol, spray with, lunge at, throw acid, pounce",
    nouns: "stabbing, attack, assault, ambush, raid, bombing",
    once: true,
  },
  "was the theft": {
    verbs:
      "steal, rob, burgle, break into, break in, carry off, make off with, loot, snatch, hold up, get away with, empty the safe, clear out, take off with, empty, prise open, smash the window, force a window, force the door, force open, tunnel into, be go from, go from its, lift from, raid, help themselves, drive off with, walk off with, swipe, spirit away",
    nouns: "theft, robbery, burglary, break-in, raid, heist, hold-up",
    loose: "take, lift, remove, disappear, vanish, go missing, come, break open, force",
    things: "thief, burglar, robber, intruder",
    once: true,
  },
  "was the arrest made": {
    verbs:
      "arrest, detain, apprehend, nab, capture, take into custody, lead away, recapture, surround, in handcuff, give himself up, turn himself in, surrender, put behind bar, overpower, seize in, pick up by police, slap handcuff, handcuff, put in handcuff, click shut, be hold, catch up with, round up, hand himself in, hand herself in, net",
    nouns: "arrest, capture, recapture",
  },
  "was # found": {
    verbs:
      "find, discover, notice, detect, spot, come upon, come across, come to light, uncover, unearth, stumble on, stumble upon, stumble across, locate, dig up, recover, lead to, pick out, track down, trace, turn up, first see, first know, strike, come to surface, come to view, light upon, sight, fish out, make the discovery, come to notice, be wash up, wash ashore, wash up, bring to light, be see, catch sight, stumble over, first notice, become aware, see the first, first report, come face to face, strike gold, hit upon, be identify, be diagnose, first show, show up, detect in, appear",
    nouns: "discovery, find",
  },
  "did it collapse": {
    verbs:
      "collapse, give way, cave in, fall in, crumble, come crash down, buckle, topple, come down, fall down, topple over, crash to the ground, crash down, come apart, break off, break away, sag, snap, fold, keel over, tumble down, fall to the ground, crash into the",
    nouns: "collapse, cave-in",
    once: true,
  },
  "was the landslide": {
    nouns: "landslide, landslip, mudslide, avalanche, rockfall, mudflow, rockslide",
    loose: "come down, bury, hit, sweep, strike, slide, thunder down",
    things: "landslide, mudslide, avalanche, rockfall, mud, snow, slope, mountain, hillside",
    once: true,
  },
  "did the dam or the river give way": {
    verbs: "burst its bank, overflow, break its bank, breach",
    nouns: "flood, flooding, breach, dam-burst",
    once: true,
  },
  "did the power fail": {
    verbs:
      "lose power, go dark, plunge into darkness, black out, light go out, power go, power fail, go out of light, be without power, cut off, knock out, fall dark, lose electricity, be dark, screen go black, go down, grind to a halt, cut out, trip",
    nouns: "blackout, outage, power-cut, power cut",
    once: true,
  },
  "was the power back": {
    verbs:
      "restore, reconnect, power come back, power return, light come back, light go on, light be on, current flow, switch back on, power be back, be work again, run again, be run again, be back, have power again, have light again, switch on again, come on again, come on, be repair",
    nouns: "restoration, reconnection",
  },
  "was # signed": {
    verbs:
      "sign, ink, initial, put name to, put signature, set name to, put pen to paper, shake hand, conclude, seal the deal, set hand to, clinch, be do and dust",
    nouns: "signing, signature",
    ahead: "will # be signed",
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
      "convict, acquit, sentence, find guilty, hand down, find not guilty, jail, give year, send to prison, clear of, find him guilty, find her guilty, pronounce guilty, uphold, throw out the case, rule, decide against, decide in favour, set free",
    nouns: "verdict, sentence, conviction, acquittal, judgment, judgement, ruling",
    ahead: "will the verdict be",
  },
  "did # open": {
    verbs:
      "open, inaugurate, unveil, cut ribbon, welcome its first, reopen, open its door, open to the public, go into operation, enter service, first visitor, open to visitor, throw open, take into operation, receive its first, admit its first, first guest, see for the first time, go on show, go on display, put on display, start operation, hand over to, dedicate, consecrate, commission, have its first night, celebrate its first night, curtain go up, curtain rise, kick off, raise the curtain",
    nouns: "opening, inauguration, unveiling, premiere, reopening",
    ahead: "will # open",
  },
  "did # close": {
    verbs: "shut down, close its door, cease operation, blow out, go cold, switch off, shut off",
    nouns: "closure, shutdown, closing",
    ahead: "will # close",
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
      "sack, oust, dismiss, fire, relieve of, show the door, remove from office, part company, send home, suspend, strip of, show the door, terminate, get rid of, be drop, lose job, give marching order, axe, remove as, depose, vote out, let go",
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
      "arrive, land, touch down, dock, tie up, make port, put in at, come ashore, moor, berth, drop anchor, roll in, limp into, sail into, splash down, reach, come in, pull in, enter port, enter the harbour, go ashore, set foot, cross the finish, come home, touch ground, come to rest, steam into, roll into, limp into, drop down, step off, step onto, be deliver, get to, turn up at",
    nouns: "arrival, landing, touchdown, landfall, splashdown",
    ahead: "will the arrival be",
  },
  "did the first one fall ill": {
    verbs:
      "fall ill, become ill, get sick, fall sick, develop a fever, develop symptom, show symptom, temperature rise, be taken ill, come down with, feel unwell, feel ill, start vomit, sicken, complain of, get ill, catch, contract, infect, throw up, feel sick, fall sick, have fever, run a temperature, run a fever, test positive, be bring in with, cough, collapse with, first symptom, go to bed with, be admit, vomit, break out in rash, diarrhoea",
    nouns: "",
    once: true,
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
  "was the rescue": {
    verbs:
      "rescue, free, save, bring up, bring to safety, bring to surface, bring ashore, bring to shore, pull from, pull out, dig out, airlift, winch, haul out, pluck, pick up, cut free, cut out of, reach the surface, let down, lift out, bring out, bring down, get out, lift to safety, lead to safety, take off the, be out, be free, come out alive, reach safety, carry out, haul to safety, haul up, fish from, drag ashore, drag from, see daylight, be save, be in safety, be set free, be back on dry land, climb out, take on board, take aboard, haul aboard, hoist, find alive, bring back, step out, walk free, let go",
    nouns: "rescue",
  },
  "was the area evacuated": {
    verbs:
      "evacuate, leave home, leave house, get out of house, order out, move out, clear, be tell to leave, bring out, have to leave, clear of people, take out of, be bring to safety, be empty, be vacate, get to safety, drive from, flee home, flee house, seek shelter, be clear, file out",
    nouns: "evacuation",
  },
  "was the alarm raised": {
    verbs:
      "raise alarm, sound alarm, give alarm, alert, alarm go, ring the police, ring the authority, call the police, call the fire, call the ambulance, call the emergency, call for help, dial, send distress, first call, emergency call, first message, phone the police, alarm be raise, alarm sound, mayday, notify, inform the authority, tell the authority, tell police, inform the police, call 911, call 999, call 112, ring 999, dial 999, ring up, ring the fire, ring the coastguard, ring for, ring the, report it to, report to police, report to the, go to the police, warn, tip off, set off the alarm, trigger alarm, press the button, send an emergency, send sos, make an emergency, make the call, ask for help, cry for help, be the first to, call in, contact police, contact the, get a call, receive a call, call come in, emergency call, first call, put out a call, alarm be give, siren, bell ring, write to the",
    nouns: "alarm, alert",
  },
  "did the talks take place": {
    verbs:
      "negotiate, hammer out, sit down together, thrash out, agree on this, meet in, meet at, meet for, come together, hold talk, confer, sit down at, strike a deal, reach agreement, reach a deal, come to term, sit at one table, broker, mediate, thrash out, shake hand on, settle, patch up, bury the hatchet, meet behind",
    nouns: "talks, negotiation, summit, meeting",
    loose: "agree, hold, meet, take place, begin, start, end",
    things:
      "talk, negotiation, summit, meeting, negotiator, delegate, delegation, mediator, truce, ceasefire",
    ahead: "will the talks be",
  },
  "was # sold": {
    verbs:
      "sell, buy, acquire, auction, change hand, come under the hammer, fetch, snap up, purchase, go under the hammer, knock down to, go to a, go for, find a buyer, be take over, pass into, swap hand, dispose, hammer fall, fall to, get for, land with, purchase, be hand over, part with, trade",
    nouns: "sale, auction, purchase, takeover, acquisition",
    ahead: "will # be sold",
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
  "was # built": {
    verbs:
      "build, erect, construct, go up, put up, be locate, rise on, stand on, stand in, be site, be erect, be place, set up, be house, take shape, be lay out, come up, find home, find a home, get a home, have home",
    nouns: "construction",
    ahead: "will # be built",
  },
  "was the kidnapping": {
    verbs:
      "kidnap, abduct, take hostage, seize, drag into, carry away, snatch, bundle into, force into, drag away, take away, take captive, drag off, take prisoner, haul away, carry off, hold hostage, take at gunpoint",
    nouns: "kidnapping, abduction, hostage-taking",
    once: true,
  },
  "did it get stuck": {
    verbs:
      "jam, get stuck, be stuck, get trap, be trap, stall, come to a standstill, come to a halt, grind to a halt, break down, stop with a jolt, seize up, stop dead, come to a stop, come to stop, stop between, stop with, stop suddenly, stick, be hang, hang in, get trap, lock, stop, not move, go no further, refuse to move, strand, break down, lie idle, catch, be block, wedge, halt",
    nouns: "breakdown, standstill",
  },
  "did the leak begin": {
    verbs:
      "leak, seep, spill, escape from the tank, gush, water get in, water come in, seam open, pour in, spring a leak, flow into, run into, ooze, escape into, burst, drip, trickle, discharge, pollute, flow out, pour out, leak out, gush out, run out into, get into, penetrate, come through, crack, tear open, come in through, enter at, enter through, be hole, hole",
    nouns: "leak, spill, seepage, leakage, slick",
    once: true,
  },
  "was the cyberattack": {
    verbs: "hack, break into system, hack into, encrypt, get into the network, get into system",
    nouns: "hack, cyberattack, cyber-attack, intrusion",
    once: true,
  },
  "does it take effect": {
    verbs:
      "take effect, come into force, come into effect, enter into force, be in force, be introduce, be prohibit, be ban, apply from, start to apply, will apply, be valid, be in effect, be oblige, be compulsory, be mandatory, be outlaw, be forbid, be allow, come in, kick in, be charge from, become law, have to pay from, must pay from",
    nouns: "",
  },
  "is the deadline": {
    verbs:
      "expire, run out, have until, lapse, must be in, be due by, end on, close on, hand in by, close for, application close, application be accept, accept until, register by, register until, hand in until, must pay by, must reply by, must answer by, must leave by, must be out by, have time until, give until, time run out, ultimatum, apply until, apply by, run until",
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
  "was the fall": {
    verbs:
      "fall from, fall off, fall into, plunge, plummet, tumble, fall down, lose footing, slip, fall down, fall over, fall to, lose grip, lose balance, lose hold, drop, lose the footing, step into the void, crash to, come off, slide down, miss a step",
    nouns: "fall, plunge",
    once: true,
  },
  "was # demolished": {
    verbs:
      "demolish, pull down, tear down, raze, knock down, bring down, blast, flatten, level, bring to the ground, reduce to rubble, dismantle, blow up, wreck ball, be gone, clear away, fell, chop down, cut down, saw down, axe",
    nouns: "demolition",
    ahead: "will # be demolished",
  },
  "did he or she die": {
    verbs:
      "die, pass away, breathe last, succumb, lose life, be dead, draw last breath, death come, expire, lose fight, lose battle, close eye for, fall asleep, die of, be find dead",
    nouns: "",
  },
  "was the baby born": {
    verbs:
      "be bear, give birth, come into the world, hatch, see the light, deliver, bring into the world, be deliver, come in the world, arrive in the world, calve, foal, lamb, first cry",
    nouns: "birth",
    once: true,
  },
  "was # recalled": { verbs: "recall, withdraw from sale, take off the shelf, call back", nouns: "recall" },
  "was the race": {
    loose:
      "hold, run, start, sail, take place, line up, play, stage, decide, row, begin, be down, kick off, meet, face, come off, be on, fall, finish, cross, win, fix, open, begin at, get under way, throw in, tip off",
    things:
      "race, final, regatta, match, game, marathon, derby, heat, concert, festival, parade, tournament, kick-off, opener, tie, fixture, semi-final, quarter-final, cup, show, premiere, performance, play, opera, procession, festival, festivities, fair, exam, ceremony, conference, service, mass",
    ahead: "will it take place",
  },
  "did # begin": {
    verbs:
      "begin, start, commence, launch, open, get under way, kick off, set in, initiate, break out, come into operation, go live, go into production, start work, take up, be introduce, introduce, set for, bring in, get go",
    nouns: "start, beginning, onset, outset",
    ahead: "will # begin",
  },
  "did # end": {
    verbs:
      "end, finish, stop, cease, conclude, be over, come to an end, expire, call off, wind up, close, come to a close, give up, lift, halt, suspend, break off",
    nouns: "end, finish, close",
    ahead: "will # end",
  },
  "was # sent": {
    verbs:
      "send, post, mail, dispatch, write, hand over, deliver, receive, arrive, get, land on, reach, go out, forward, submit, hand in, lodge, present",
    nouns: "delivery, receipt, dispatch",
  },
  "was # closed": {
    verbs: "close, shut, seal off, block, cut off, cordon off, be impassable, bar, ban, prohibit, outlaw",
    nouns: "closure, closing",
    ahead: "will # be closed",
  },
  "was # moved": {
    verbs: "move, transfer, bring to, take to, relocate, ship, transport, haul, tow",
    nouns: "transfer, move, relocation, removal",
    ahead: "will # be moved",
  },
  "was # last checked": {
    verbs:
      "check, inspect, service, examine, test, overhaul, certify, last check, look at, survey, go over, vet, approve by the inspector",
    nouns: "inspection, service, check, overhaul, test",
  },
  "did the volcano erupt": {
    verbs: "erupt, spew, spit, throw up ash, break through the crust",
    nouns: "eruption",
    once: true,
  },
  "did the storm arrive": {
    verbs:
      "make landfall, sweep over, sweep across, rage, blow off, rip off, tear off, uproot, lash, batter, howl",
    nouns: "storm, tornado, hurricane, cyclone, typhoon, hailstorm, gale, thunderstorm, squall",
    once: true,
  },
  "was # ordered": {
    verbs: "order, instruct, decree, impose, declare, proclaim, summon, expel, command, enact",
    nouns: "order, decree, declaration",
  },
  "was # told": {
    verbs:
      "inform, tell, notify, learn, hear, be aware, know, find out, brief, come to know, be show, see the",
    nouns: "",
  },
  "was # killed": {
    verbs:
      "kill, murder, slay, execute, put to death, assassinate, shoot dead, beat to death, strangle, poison, drown, put down",
    nouns: "murder, killing, execution, assassination",
  },
  "was # released": {
    verbs: "release, let out, leave prison, walk free, set free, let go, be free, free",
    nouns: "release",
    ahead: "will # be released",
  },
  "was # cancelled": {
    verbs: "cancel, call off, scrap, abandon, drop, shelve, put off, postpone",
    nouns: "cancellation, postponement",
  },
  "was # withdrawn": {
    verbs: "withdraw, pull out, pull back, retract, take back, recall, revoke",
    nouns: "withdrawal",
  },
  "was # laid": {
    verbs: "lay, hatch, spawn, nest, flower, bloom, blossom, ripen, harvest, pick, sow, plant",
    nouns: "harvest, sowing",
  },
  "was the search called off": {
    verbs:
      "call off, break off, abandon, suspend, give up the search, stop look, give up, scale down, stand down",
    nouns: "end of the search",
  },
  "did the outage end": {
    verbs:
      "reopen, open again, resume, run again, be run again, flow again, roll again, be pass again, start again, go back to work, return to work, be back in service, let through again, pass again, be open again, lift the, be lift, be let back, be allow back",
    nouns: "reopening, resumption",
    ahead: "will it be open again",
  },
  "was the fire out": {
    verbs:
      "put out, extinguish, douse, under control, be out, last flame, burn out, go out, be quench, tame, bring under control, get under control, master, contain",
    nouns: "",
    things: "",
  },
  "did the strike end": {
    loose: "end, call off, suspend, end at, return, settle, over, finish",
    things:
      "strike, walkout, stoppage, ceasefire, truce, curfew, siege, standoff, blockade, occupation, sit-in",
    ahead: "will it end",
  },
  "was the last contact": {
    verbs: "last speak, last radio, radio in, last message, last text, last phone, last call, last post",
    nouns: "last contact, last message, last radio message, last call",
  },
  "was the warning given": {
    verbs:
      "warn of, issue a warning, put out a warning, send a warning, give warning, sound the siren, red alert",
    nouns: "warning, red alert",
  },
  "was the complaint filed": {
    verbs:
      "file, lodge, sue, take to court, bring a suit, go to court, press charge, bring charge, lay charge, indict, charge, submit, hand in",
    nouns: "lawsuit, complaint, indictment, filing",
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
  "was the record set": {
    verbs: "set a record, break the record, beat the record, set a new, smash the record",
    nouns: "",
  },
  "was the painting made": {
    verbs:
      "paint, compose, carve, draw, write, design, sculpt, weave, cast, make by, date from, date back, date to, create",
    nouns: "",
    once: false,
  },
  "was # launched": {
    verbs: "launch, send into orbit, send up, fire into orbit, go into orbit",
    nouns: "launch",
    ahead: "will # be launched",
  },
});
