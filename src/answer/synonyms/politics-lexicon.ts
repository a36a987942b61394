/** Government, elections, war and protest. Each line: words by which one thing can be asked for and told; lemmas. */
export const politics = `
agree agreement accord deal accept
approve approval adopt pass endorse authorise authorize ratify
approve approval back endorse clear recommend
attack assault strike raid
border frontier
budget package
budget spending
ceasefire truce armistice
coalition alliance
council councillor councilor municipality
criticise criticize slam attack blast condemn
cut reduce slash lower trim saving reduction
deal agreement accord pact treaty settlement
election vote poll ballot voting
embassy consulate
eu european brussels
finding result conclusion
give administer administration apply
government cabinet administration state authority
inaugurate inauguration
intervene intervention interfere
invade invasion attack
king monarch queen
majority most
mayor city-hall
meet meeting session gather convene
minister secretary
mountain peak summit hill
mp lawmaker parliament
parliament legislature assembly chamber lawmaker
prime premier
protest demonstrate demonstration rally march gather
punish punishment sanction penalty
reduce cut lower reduction decrease
referendum vote
refuse decline reject
reject refuse veto block turn-down oppose
result outcome
seat mandate
spread transmit transmission pass contagious
survey poll
talk negotiation negotiate meeting summit
tally count total
tax levy duty tariff
turnout participation
uk british britain
us america american usa
war conflict fighting
win winner victory triumph beat defeat take receive award clinch claim
`;
