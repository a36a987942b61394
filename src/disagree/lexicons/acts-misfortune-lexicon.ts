import { type Act, actsOf } from "../act.ts";

/** What befalls people, and what is done about it: of most a story has one. */
export const misfortunes: readonly Act[] = actsOf({
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
      "shoot, open fire, fire shot, gun down, shot be fire, shot ring out, hit by bullet, fire time, fire a pistol, fire a gun, shot fall, pull the trigger, be shoot, squeeze off, shot be hear, hear shot, fire into, fire at, fire on, gun be fire, bullet hit, bullet strike",
    nouns: "shooting, gunfire, gunshot",
    once: true,
    often: true,
  },
  "was the attack": {
    verbs:
      "stab, knife, assault, beat up, attack, attack with, set upon, lash out, punch, kick, bite, maul, throw stone, throw a petrol, spray with, lunge at, throw acid, pounce",
    nouns: "stabbing, attack, assault, ambush, raid, bombing",
    once: true,
    often: true,
  },
  "was the theft": {
    verbs:
      "steal, rob, burgle, break into, break in, carry off, make off with, loot, snatch, hold up, get away with, empty the safe, clear out, take off with, empty, prise open, smash the window, force a window, force the door, force open, tunnel into, be go from, go from its, raid, help themselves, drive off with, walk off with, swipe, spirit away",
    nouns: "theft, robbery, burglary, break-in, raid, heist, hold-up",
    loose: "take, remove, disappear, vanish, go missing, come, break open, force",
    things: "thief, burglar, robber, intruder",
    once: true,
    often: true,
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
  "did the first one fall ill": {
    verbs:
      "fall ill, become ill, get sick, fall sick, develop a fever, develop symptom, show symptom, temperature rise, be taken ill, come down with, feel unwell, feel ill, start vomit, sicken, complain of, get ill, catch, contract, infect, throw up, feel sick, have fever, run a temperature, run a fever, test positive, be bring in with, cough, collapse with, first symptom, go to bed with, be admit, vomit, break out in rash, diarrhoea",
    once: true,
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
      "raise alarm, sound alarm, give alarm, alert, alarm go, ring the police, ring the authority, call the police, call the fire, call the ambulance, call the emergency, call for help, dial, send distress, first call, emergency call, first message, phone the police, alarm be raise, alarm sound, mayday, notify, inform the authority, tell the authority, tell police, inform the police, call 911, call 999, call 112, ring 999, dial 999, ring up, ring the fire, ring the coastguard, ring for, ring the, report it to, report to police, report to the, go to the police, warn, tip off, set off the alarm, trigger alarm, press the button, send an emergency, send sos, make an emergency, make the call, ask for help, cry for help, be the first to, call in, contact police, contact the, get a call, receive a call, call come in, put out a call, alarm be give, siren, bell ring, write to the",
    nouns: "alarm, alert",
  },
  "was the kidnapping": {
    verbs:
      "kidnap, abduct, take hostage, seize, drag into, carry away, snatch, bundle into, force into, drag away, take away, take captive, drag off, take prisoner, haul away, carry off, hold hostage, take at gunpoint",
    nouns: "kidnapping, abduction, hostage-taking",
    once: true,
  },
  "did it get stuck": {
    verbs:
      "jam, get stuck, be stuck, get trap, be trap, stall, come to a standstill, come to a halt, grind to a halt, break down, stop with a jolt, seize up, stop dead, come to a stop, come to stop, stop between, stop with, stop suddenly, stick, be hang, hang in, lock, stop, not move, go no further, refuse to move, strand, lie idle, catch, be block, wedge, halt",
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
  "was the fall": {
    verbs:
      "fall from, fall off, fall into, plunge, plummet, tumble, fall down, lose footing, slip, fall over, fall to, lose grip, lose balance, lose hold, drop, lose the footing, step into the void, crash to, come off, slide down, miss a step",
    nouns: "fall, plunge",
    once: true,
  },
  "was the baby born": {
    verbs:
      "be bear, give birth, come into the world, hatch, see the light, deliver, bring into the world, be deliver, come in the world, arrive in the world, calve, foal, lamb, first cry",
    nouns: "birth",
    once: true,
  },
  "did the volcano erupt": {
    verbs: "spew, spit, throw up ash",
    nouns: "eruption",
    loose: "erupt, awake, explode",
    things: "volcano, crater, lava, ash",
    once: true,
  },
  "did the storm arrive": {
    verbs:
      "make landfall, sweep over, sweep across, rage, blow off, rip off, tear off, uproot, lash, batter, howl",
    nouns: "tornado, hailstorm, thunderstorm, squall",
    once: true,
  },
  "was the search called off": {
    verbs:
      "call off the search, break off the search, abandon the search, give up the search, search be call off, search be break off, search be abandon",
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
});
