/** Sport. Each line: words by which one thing can be asked for and told; lemmas. */
export const sport = `
boxer fighter
boxing bout fight
card booking
champion title holder
cheat doping
coach manager trainer
contest race competition
crowd spectator attendance audience
deciding decisive winning winner
fan supporter crowd
fight tackle battle combat douse
foul tackle
goal winner equaliser
goalkeeper keeper
half-time interval
league division
match game fixture fight bout final
medal podium
penalty spot
player striker footballer forward
race marathon
referee umpire official ref
retain keep defend
runner athlete
score goal net header
score goal net strike
second runner-up
supporter backer
suspend ban suspension
team crew squad
team side squad
title championship crown
tournament competition
woman women female
`;
