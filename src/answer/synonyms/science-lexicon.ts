/** Science and technology. Each line: words by which one thing can be asked for and told; lemmas. */
export const science = `
app application
chip semiconductor
computer system network server
device gadget
electricity power
launch liftoff lift-off
machine device
missile rocket
outage blackout cut
password credential login
phone telephone mobile
probe spacecraft lander craft mission
research study
robot machine
rocket launcher
satellite spacecraft
site place location
software program
website site online
`;
