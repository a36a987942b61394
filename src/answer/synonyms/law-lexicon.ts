/** Courts, law and evidence. Each line: words by which one thing can be asked for and told; lemmas. */
export const law = `
acquit clear acquittal
allow permit let
bail bond
ban forbid prohibit outlaw bar
challenge contest appeal dispute
challenge contest case
charge indict accuse prosecute indictment
constitution charter
convict guilty conviction
court tribunal judge bench
court tribunal judiciary legal judge
crime offence offense
fine penalty
free liberty freedom
guarantee protect safe protection
hearing trial session
illegal unlawful
investigate investigation inquiry probe enquiry investigator
judge magistrate justice
juror jury
killer murderer
law legislation act bill rule
lawsuit sue suit
lawsuit suit case
lawyer attorney solicitor counsel barrister defence defense
legal lawful law
licence license permit
permit permission
plead plea
prison jail behind
proof evidence
prosecutor prosecution
release free freed
rule regulation law
sentence jail imprison term prison jailed
sentence term jail prison punishment
testify testimony
trial court
trial hearing case proceedings
trial study
verdict ruling judgment judgement decision
witness bystander onlooker testify
`;
