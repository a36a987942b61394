/** What people say and feel. Each line: words by which one thing can be asked for and told; lemmas. */
export const talk = `
accuse allege allegation accusation
admit acknowledge concede confess
anger angry fury furious rage
announce declare reveal unveil
answer reply respond
apologise apologize apology sorry regret
ask demand request call urge
believe think
blame accuse fault
comment react reaction respond response statement
complain complaint concern object objection grievance criticism accuse
confirm confirmation
congratulate congratulation
criticise criticize condemn criticism blame
criticism complaint accusation reproach
cry weep sob
decide decision rule
deny reject dismiss dispute refute rebut denial
deposit saving account
disagree differ dispute
document paper file
email message mail
explain explanation reason account
fear worry concern
happy pleased delighted
know learn aware discover notice realise realize
laugh joke
letter note
lie false untrue
notice see
opinion view think
order command decision decide
order contract command
order instruct
order request
paper newspaper
piece item object artefact artifact
plan intend intention aim
plan scheme proposal project
praise welcome laud hail
promise pledge vow commit commitment agree assure
promise pledge vow commit commitment agree undertaking word guarantee
quote cite
report document
reveal disclose announce publish release
settle resolve decide decisive conclusive
shock stun
show reveal display
speech address
text message sms
thank grateful
vow swear
warn warning alert alarm caution
watch view
`;
