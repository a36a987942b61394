/** Places, buildings and schools. Each line: words by which one thing can be asked for and told; lemmas. */
export const places = `
area zone
blockade block
bridge crossing
build construct construction building erect
building block
camera cctv
city town
district area neighbourhood neighborhood
door entrance
fence barrier
floor storey
headteacher headmaster principal
hotel inn
house home dwelling
instructor teacher
lab laboratory
platform track
port harbour harbor
pupil student schoolchild
region area province
restaurant cafe
roof rooftop
room hall
school classroom
school college university
shop store retailer
square plaza
supermarket store
teach taught instruct
tunnel underpass
university campus
village town
wall barrier
window glass
`;
