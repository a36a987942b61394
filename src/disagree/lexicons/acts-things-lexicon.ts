import { type Act, actsOf } from "../act.ts";

/** What can befall many things: `#` stands for the one that both sentences name. */
export const actsOnThings: readonly Act[] = actsOf({
  "was # found": {
    verbs:
      "find, discover, notice, detect, spot, come upon, come across, come to light, uncover, unearth, stumble on, stumble upon, stumble across, locate, dig up, recover, lead to, pick out, track down, trace, first see, first know, come to surface, come to view, light upon, fish out, make the discovery, come to notice, be wash up, wash ashore, wash up, bring to light, catch sight, stumble over, first notice, become aware, see the first, first report, come face to face, strike gold, hit upon, first show, show up, detect in",
    nouns: "discovery, find",
  },
  "was # signed": {
    verbs:
      "sign, ink, put name to, put signature, set name to, put pen to paper, shake hand, conclude, seal the deal, set hand to, clinch, be do and dust",
    nouns: "signing, signature",
    ahead: "will # be signed",
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
  "was # sold": {
    verbs:
      "sell, buy, acquire, auction, change hand, come under the hammer, fetch, snap up, purchase, go under the hammer, knock down to, go to a, go for, find a buyer, be take over, pass into, swap hand, dispose, hammer fall, fall to, get for, land with, be hand over, part with, trade",
    nouns: "sale, auction, purchase, takeover, acquisition",
    ahead: "will # be sold",
  },
  "was # built": {
    verbs:
      "build, erect, construct, go up, put up, be locate, rise on, stand on, stand in, be site, be erect, be place, set up, be house, take shape, be lay out, come up, find home, find a home, get a home, have home",
    nouns: "construction",
    ahead: "will # be built",
  },
  "was # demolished": {
    verbs:
      "demolish, pull down, tear down, raze, knock down, bring down, blast, flatten, level, bring to the ground, reduce to rubble, dismantle, blow up, wreck ball, be gone, clear away, fell, chop down, cut down, saw down, axe",
    nouns: "demolition",
    ahead: "will # be demolished",
  },
  "was # recalled": { verbs: "recall, withdraw from sale, take off the shelf, call back", nouns: "recall" },
  "was the race": {
    loose: "hold, run, start, sail, take place, line up, row, begin, be down, fix, fall on",
    things: "race, regatta, marathon, concert, festival, parade, premiere, procession, fair, exam, ceremony",
    ahead: "will it take place",
  },
  "did # begin": {
    verbs:
      "begin, start, commence, launch, open, get under way, kick off, set in, initiate, come into operation, go live, go into production, start work, take up, be introduce, introduce, set for, bring in, get go",
    nouns: "start, beginning, onset, outset",
    ahead: "will # begin",
    general: true,
  },
  "did # end": {
    verbs:
      "end, finish, stop, cease, conclude, be over, come to an end, expire, wind up, close, come to a close, lift",
    nouns: "end, finish, close",
    ahead: "will # end",
    general: true,
  },
  "was # sent": {
    verbs:
      "send, post, mail, dispatch, write, hand over, deliver, receive, arrive, get, land on, reach, go out, forward, submit, hand in, lodge, present",
    nouns: "delivery, receipt, dispatch",
    general: true,
  },
  "was # closed": {
    verbs: "close, shut, seal off, block, cut off, cordon off, be impassable, bar, ban, prohibit, outlaw",
    nouns: "closure, closing",
    ahead: "will # be closed",
    general: true,
  },
  "was # moved": {
    verbs: "move, transfer, bring to, take to, relocate, ship, transport, haul, tow",
    nouns: "transfer, move, relocation, removal",
    ahead: "will # be moved",
    general: true,
  },
  "was # last checked": {
    verbs:
      "check, inspect, service, examine, test, overhaul, certify, last check, look at, survey, go over, vet, approve by the inspector",
    nouns: "inspection, service, check, overhaul, test",
    general: true,
  },
  "was # ordered": {
    verbs: "order, instruct, decree, impose, declare, proclaim, summon, expel, command, enact",
    nouns: "order, decree, declaration",
    general: true,
  },
  "was # killed": {
    verbs:
      "kill, murder, slay, execute, put to death, assassinate, shoot dead, beat to death, strangle, poison, drown, put down",
    nouns: "murder, killing, execution, assassination",
    general: true,
  },
  "was # released": {
    verbs: "release, let out, leave prison, walk free, set free, let go, be free, free",
    nouns: "release",
    ahead: "will # be released",
    general: true,
  },
  "was # cancelled": {
    verbs: "cancel, call off, scrap, abandon, drop, shelve, put off, postpone",
    nouns: "cancellation, postponement",
    general: true,
  },
  "was # withdrawn": {
    verbs: "withdraw, pull out, pull back, retract, take back, recall, revoke",
    nouns: "withdrawal",
    general: true,
  },
  "was # launched": {
    verbs: "launch, send into orbit, send up, fire into orbit, go into orbit",
    nouns: "launch",
    ahead: "will # be launched",
  },
});
