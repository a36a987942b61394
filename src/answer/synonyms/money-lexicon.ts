/** Money, trade and companies. Each line: words by which one thing can be asked for and told; lemmas. */
export const money = `
ad advertisement advert
amount sum total
bail rescue inject
bailout rescue bail
bank lender
bankrupt insolvent insolvency bankruptcy
bonus payout
buy purchase acquire takeover acquisition
buyer customer purchaser
cash prize purse
cheap affordable
compensate compensation payout damages
cost price charge fee expense bill
country nation state
customer client consumer shopper buyer
customer client consumer user
debt owe loan
donor donate
double twice
expensive costly
fund finance
inflation price
insure insurance
insurer insurance
interest rate
invest investment
loan borrow
loan lend credit
lose defeat loss
loss lose deficit
money cash fund
money compensation payment
money crown euro dollar pound franc rupee peso yen
money sum amount fund
mortgage loan
part share proportion percentage
pay payment paid
pay wage salary earn income
price cost charge fee fare tag bill rate
prize award purse
prize award trophy
product goods
profit earnings
raise collect money bring donate fundraise donation
raise rise increase hike
rate percentage
refund reimburse repay money-back voucher compensation
refund repay reimburse compensation compensate
revenue sale turnover
rise climb grow increase jump
saver depositor customer client
say tell state
sell sale
seller vendor
share stock stake
shareholder investor
spend spending cost pay
stake share holding
subsidise subsidize subsidy
takeover merger acquisition buyout
taxpayer public state subsidy government
trade commerce exchange
worth value loss price valuable
`;
