/** Illness and its treatment. Each line: words by which one thing can be asked for and told; lemmas. */
export const health = `
bug bacteria bacterium listeria legionella germ virus contamination infection
cancer tumour tumor
chemotherapy cancer
contamination contaminate bug taint
cure treat
disease illness
doctor medic physician surgeon
dose shot
drink drinking
drug narcotic
emergency crisis
exam examination test
give provide contribute grant pay
health medical
hospital clinic
ill sick illness infect infection sicken patient
jab vaccine vaccination shot
medicine drug treatment therapy pill tablet
operation surgery procedure
outbreak epidemic cluster
patient case infection
patient sufferer
pollute polluted contaminate spill leak foul
pollution contamination
recall withdraw
shoot film shot
side-effect swelling
symptom sign
test sample swab
treatment drug medicine therapy treat
ward unit
withdraw withdrawal pull
`;
