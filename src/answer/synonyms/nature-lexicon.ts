/** Weather, land, animals and what harms them. Each line: words by which one thing can be asked for and told; lemmas. */
export const nature = `
animal creature
avalanche snowslide
beach shore coast
cattle cow livestock
chemical substance
climber mountaineer hiker
crop harvest
dam reservoir
dog puppy
earthquake quake tremor temblor shake
east eastern
emission pollution
farm ranch
farmer grower
fish fishing
flood flooding inundate deluge
forest woodland wood
heat heatwave
island isle
land landing touchdown touch descend
landslide mudslide
leak disclose reveal
mine pit colliery
moon lunar
north northern
nuclear atomic
oil crude
poison toxic
rain rainfall downpour
recycle reuse
reservoir lake
river stream
skier snowboarder
snow snowfall
south southern
sprinkler deluge
storm hurricane cyclone typhoon gale
supply provide deliver supplier
waste rubbish garbage
water supply
west western
whale dolphin
wind gust
`;
