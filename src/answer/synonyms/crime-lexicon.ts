/** Crime and police. Each line: words by which one thing can be asked for and told; lemmas. */
export const crime = `
alibi excuse
arrest catch detain nab apprehend custody capture
arrest detain apprehend custody detention
bomb bombing explosive
bribe bribery graft kickback corruption backhander
capture seize
catch contract infect
chairman chairwoman president run
criminal offender
crook criminal thief gang gangster
culprit perpetrator attacker suspect responsible
cyberattack hack ransomware
damage harm
embezzle steal
escape flee getaway abscond run
fraud scam swindle con
gun weapon firearm rifle pistol
gunman shooter attacker
hack hacker breach intrusion cyberattack cyber-attack attack break-in
hack hacker breach intrusion intruder attacker break-in cyberattack
heist robbery theft burglary raid rob steal stolen thief robber break-in
intruder attacker hacker criminal gang
jail prison imprison custody cell remand
jewel jewellery jewelry gem
kidnap abduct hostage
knife stab blade
loot haul stolen jewel
motive reason
murder kill homicide slay killing
pocket accept receive
responsible blame
responsible responsibility
reward bounty
shoot gun gunfire
smuggle traffic
steal snatch rob grab pinch
steal theft thief rob robbery heist robber copy
suspect accused
thief robber burglar raider intruder gang culprit
vandalise vandalize deface damage
weapon gun knife bomb rifle explosive
`;
