/** Work: hiring, leaving, strikes. Each line: words by which one thing can be asked for and told; lemmas. */
export const work = `
appoint name hire appointment install
bid tender offer
body association organisation organization union federation
demand ask request require claim call seek
employ work
factory plant fab works mill site
factory plant works facility
hire recruit appoint employ
hit strike slam smash
inject injection put
job post position role work
layoff cut axe redundancy dismiss eliminate shed slash lose lay-off
layoff cut job redundancy dismiss eliminate shed axe
leave depart exit
offer propose put bid
open opening start launch
open reopen launch start
pension retirement
proposal plan offer
quit resign leave depart departure gone go resignation step-down
reopen resume restart
replace substitute
replace successor succeed replacement
retire retirement
sack fire dismiss oust push axe relieve remove boot
shift roster rota
shut close shutdown closure
shutdown cut
strike stoppage walkout industrial
substitute replacement sub
use employ
want demand seek ask request call
worker employee staff staffer job post position workforce workplace role
`;
