/** Who people are: offices, families, ages, trades. Each line: words by which one thing can be asked for and told; lemmas. */
export const people = `
ally partner
boss chief head ceo executive management employer
brother sister sibling
candidate contender nominee
captain skipper
challenger opponent contender
chief head boss leader executive
child kid boy girl minor infant toddler youngster
cop police officer constable force
demonstrator marcher protester protestor
divorce split
driver motorist
economist analyst
employ employee workforce job worker
expert scientist researcher specialist analyst
family relative kin loved-one parent widow
famous renowned
fan supporter spectator ticket-holder
father dad
favourite favorite
fireman firefighter crew
friend mate
guest visitor
head chairman chairwoman chairperson chief director president leader boss
lead head run manage chair direct leader chief boss oversee charge
local resident villager neighbour neighbor inhabitant
man male gentleman
man men male
migrant refugee asylum
military army general junta commander soldier troop force
miner worker
mother mum mom
newborn infant baby toddler
official authority
opponent challenger rival
opposition opponent
owner own proprietor
owner proprietor landlord
pensioner elderly retiree senior
person people human individual resident inhabitant
policeman policewoman police officer
politician lawmaker mp senator deputy minister councillor
residents neighbour neighbor people
rival competitor opponent
sailor seaman mariner crew crewman
son daughter child
teenager teen adolescent youth
tenant renter lodger
tourist holidaymaker visitor
traveller tourist
volunteer helper
wedding marriage marry
wife husband spouse
worker employee staff striker union
youngster youth teenager teen child kid
`;
