/** Acts and measures of any field. Each line: words by which one thing can be asked for and told; lemmas. */
export const general = `
access enter entry
aid subsidy contribute contribution support help
arrive reach
attempt try
begin start commence launch
big large huge size
big size large number
block stop prevent obstruct
bring create generate
cancel call
cancel scrap abandon axe
chairman chairwoman chair chairperson
chance possible possibility hope likely
change alter
chase pursue
check inspect inspection examine
company firm corporation business group maker manufacturer
company operator firm
continue remain
create make produce
data detail record information personal
date day
deadline limit
deep depth
director filmmaker
end finish conclude expire over
expand extend expansion
expect forecast
extend extension prolong
find discover detect notice spot locate
find discover locate recover
finish complete
found establish create founder
full capacity level fill
guard security
happen occur
help aid support assistance relief
hide conceal
high height tall
inspector inspection
join enter participate
jury panel
last final
latest current newest
long length duration last
maintenance upkeep
make produce manufacture build maker producer
measure step
merge merger combine
miss missing unaccounted
move transfer
name call identify
need require
old age
own belong owner
own owner parent subsidiary
premiere debut
ransom extortion
record best mark
recover retrieve find recovery
remove clear lift
renew renewal
return back restore resume
safe safety
safety security
schedule timetable
seize confiscate impound
send dispatch deploy
sign signature initial formalize
sluice gate
small little
song track
spit gob
spokesman spokeswoman spokesperson
sponsor sponsorship
stop halt cease end
stop halt suspend
strong strength magnitude powerful
take send divert redirect bring
time duration
total overall
tv television broadcast
vendor supplier
weigh weight heavy
wide width
work working function operate operation operational service
`;
