/** Arts and entertainment. Each line: words by which one thing can be asked for and told; lemmas. */
export const culture = `
actor actress star
author writer
book novel
church chapel cathedral
concert gig show
festival event
film movie picture drama
museum gallery
paint painter artist
painting artwork fresco mural canvas picture
photo photograph picture image
picture footage video image
repair fix mend
restoration restauration restore renovation
restore recover resume restoration
restore restoration repair
singer musician artist star
`;
