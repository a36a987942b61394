/** Vehicles and traffic. Each line: words by which one thing can be asked for and told; lemmas. */
export const transport = `
airline carrier
airport terminal
bike bicycle motorbike motorcycle
brake stop
cabin gondola car
cable lift gondola
cancel scrap call-off axe ground
car automobile vehicle
carmaker automaker
coach bus
delay late hold-up
deliver delivery ship
engine motor
export ship
fast speed quick
fisherman fishermen trawler
gondola cable-car cableway
journey trip
lift gondola cableway
passenger traveller traveler commuter
petrol fuel gasoline
pilot captain
plane aircraft jet flight airliner
postpone delay put-off defer reschedule
road street highway motorway route
ship vessel boat freighter ferry coaster trawler tanker
stadium ground arena
station stop
train rail railway tram
travel fly
vehicle car truck lorry bus van
visit trip travel
`;
