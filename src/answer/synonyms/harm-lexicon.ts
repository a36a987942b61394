/** What befalls people and things. Each line: words by which one thing can be asked for and told; lemmas. */
export const harm = `
bad serious severe grave
blaze fire burn flame inferno
broken break fracture
cause reason blame trigger
cause trigger spark
charity cause
collapse crumble cave fall
crash accident collision disaster smash wreck tragedy
crash come-down plunge fall accident smash plummet
crash plunge plummet fall derail
damage cause
danger risk threat hazard dangerous
destroy destruction flatten raze ruin
destroy wreck flatten ruin
die dead death kill fatality casualty perish victim toll slay fatal lethal decease life murder
die dead death kill fatality perish drown victim casualty toll life fatal lethal
evacuate evacuation flee displace
evacuate evacuation flee move clear
explosion explode blast detonate detonation
extinguish douse quench
fail failure
failure fault malfunction breakdown
fall drop decline sink slip lose lower
fall plunge drop plummet tumble
fault defect flaw problem failure malfunction
hunt search manhunt
hurt injure injury wound harm casualty
look search seek hunt
lost missing
rescue save evacuate winch pluck
rescue save pull winch pluck airlift
sink capsize founder
smoke fume
sound ring trigger scream
stick stuck strand trap maroon dangle bury
survive survivor survival alive
threaten threat
toll count
trace track
`;
