// Words that readers and reporters use for one thing or one act. A word may stand in several lines; lemmas.

const groups = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" "));

/** Each group: words by which one thing can be asked for and told. */
export const synonymGroups: readonly (readonly string[])[] = groups(`
  die dead death kill fatality casualty perish victim toll slay fatal lethal decease life murder
  injure injury wound hurt casualty
  sick ill illness infect infection sicken
  patient case infection
  disease illness
  arrest detain apprehend custody detention
  release free freed
  miss missing unaccounted
  rescue save pull winch
  evacuate evacuation flee displace
  destroy destruction flatten raze ruin
  damage harm
  collapse crumble cave
  crash accident collision disaster smash wreck tragedy
  explosion explode blast detonate detonation
  fire blaze flame burn inferno
  fight tackle battle combat douse
  extinguish douse quench
  spit gob
  attack assault strike raid
  earthquake quake tremor temblor
  flood flooding inundate
  storm hurricane cyclone typhoon gale
  gust wind
  person people human individual resident inhabitant
  child kid boy girl minor infant toddler youngster
  man male gentleman
  woman female
  pupil student schoolchild
  worker employee staff staffer job post position workforce workplace role
  layoff cut axe redundancy dismiss eliminate shed slash lose lay-off
  dismiss sack fire oust axe push remove
  resign quit depart departure leave resignation
  appoint name hire appointment install
  succeed replace successor replacement
  lead head run manage chair direct leader chief boss oversee charge
  ceo boss head
  chief head boss leader executive
  chairman chairwoman chair chairperson
  owner own proprietor
  manager coach trainer
  spokesman spokeswoman spokesperson
  company firm corporation business group maker manufacturer
  factory plant works facility
  hospital clinic
  school college university
  police officer
  doctor medic physician
  lawyer attorney solicitor counsel barrister
  judge magistrate
  court tribunal judiciary legal judge
  government cabinet administration state authority
  parliament lawmaker legislature assembly
  minister secretary
  election vote poll ballot voting
  win winner victory triumph beat defeat take receive award clinch claim
  lose defeat loss
  champion title
  prize award trophy
  contest race competition
  second runner-up
  match game fixture fight bout final
  crowd spectator attendance audience
  fan supporter
  score goal net strike
  ban suspend suspension
  fine penalty
  punish punishment sanction penalty
  sentence jail imprison term prison jailed
  prison jail behind
  convict guilty conviction
  acquit clear acquittal
  plead plea
  charge indict accuse prosecute indictment
  accuse allege allegation accusation
  deny reject dismiss dispute refute rebut denial
  admit acknowledge concede confess
  confirm confirmation
  promise pledge vow commit commitment agree undertaking word guarantee
  agree agreement accord deal accept
  agreement accord deal treaty pact
  sign signature initial formalize
  negotiate talk negotiation
  meet meeting session gather convene
  demand ask request require claim call seek
  refuse decline reject
  say tell state
  criticise criticize condemn criticism blame
  apologise apologize apology sorry
  comment react reaction respond response statement
  warn warning alert alarm
  sound ring trigger scream
  inspect inspection check examine
  investigate investigation inquiry probe enquiry investigator
  probe spacecraft lander craft mission
  land landing touchdown touch descend
  launch liftoff lift-off
  test sample
  find discover detect notice spot locate
  recover retrieve find recovery
  steal theft thief rob robbery heist robber copy
  hack hacker breach intrusion intruder attacker break-in cyberattack
  intruder attacker hacker criminal gang
  thief robber burglar gang
  network system computer
  access enter entry
  data detail record information personal
  customer client consumer user
  ransom extortion
  pay payment paid
  earn wage salary pay income
  cost price charge fee expense bill
  worth value loss price valuable
  raise collect money bring donate fundraise donation
  charity cause
  loan lend credit
  aid subsidy contribute contribution support help
  subsidy aid
  invest investment
  spend spending
  money sum amount fund
  money crown euro dollar pound franc rupee peso yen
  revenue sale turnover
  profit earnings
  deficit loss
  debt owe
  buy purchase acquire acquisition takeover
  sell sale
  share stock
  fall drop decline sink slip lose lower
  rise climb grow increase jump
  build construct construction building erect
  open opening start launch
  close shut closure
  reopen resume restart
  start begin commence launch
  end finish conclude expire
  stop halt cease
  cancel scrap call-off
  delay postpone
  continue remain
  intervene intervention interfere
  strike stoppage walkout
  protest demonstrate demonstration rally march gather
  blockade block
  damage cause
  cause reason blame trigger
  happen occur
  arrive reach
  return back
  move transfer
  travel fly
  flight plane aircraft
  airline carrier
  boat vessel ship
  vehicle car
  train rail railway
  cabin gondola car
  gondola lift cable
  lift gondola cableway
  road highway motorway route
  house home dwelling
  building block
  water supply
  reservoir lake
  sluice gate
  weigh weight heavy
  high height tall
  deep depth
  long length duration last
  wide width
  fast speed quick
  strong strength magnitude powerful
  big size large number
  full capacity level fill
  old age
  treatment drug medicine therapy treat
  vaccine jab vaccination
  give administer administration apply
  trial study
  approve approval back endorse clear recommend
  allow permit
  forbid ban prohibit
  challenge contest appeal dispute
  challenge contest case
  appeal challenge
  visit trip travel
  cancel call
  vote ballot
  use employ
  employ employee workforce job worker
  employ work
  give pay contribute provide grant
  attempt try
  shutdown close
  shutdown cut
  inaugurate inauguration
  bring create generate
  money compensation payment
  criticise criticize slam attack blast condemn
  chairman chairwoman president run
  open reopen
  spread transmit transmission pass contagious
  safe safety
  drink drinking
  tv television broadcast
  picture footage video image
  settle resolve decide decisive conclusive
  work working function operate operation operational service
  sponsor sponsorship
  film movie picture
  book novel
  author writer
  director filmmaker
  measure step
  plan intend intention aim
  expect forecast
  country nation state
  city town
  rule regulation law
  law legislation
  weapon gun firearm
  gunman shooter attacker
  suspect accused
  witness bystander onlooker
  family relative
  wife husband spouse
  name call identify
  order contract command
  team crew squad
  send deploy dispatch
  soldier troop
  order instruct
  site place location
  part share proportion percentage
  rate percentage
  budget spending
  record best mark
  time duration
  famous renowned
  disagree differ dispute
  latest current newest
  residents neighbour neighbor people
  refund repay reimburse compensation compensate
  guarantee protect safe protection
  deposit saving account
  chemotherapy cancer
  outage blackout cut
  restore recover resume restoration
  vendor supplier
  password credential
  sprinkler deluge
  want seek demand
  catch arrest capture detain
  take send divert redirect bring
  own owner parent subsidiary
  company operator firm
  boxing bout fight
  responsible responsibility
  hack cyber-attack cyberattack attack
  lend loan
  stick stuck strand trap maroon dangle bury
  piece item object artefact artifact
  pollute polluted contaminate spill leak foul
  withdraw withdrawal pull
  fireman firefighter crew
  policeman policewoman police officer
  saver depositor customer client
  head chairman chairwoman chairperson chief director president leader boss
  ceo boss head
  man men male
  woman women female
  lab laboratory
  exam examination test
  photo photograph picture image
  phone telephone mobile
  ad advertisement advert
  paper newspaper
  bug bacteria germ bacterium legionella virus
  outbreak epidemic cluster
  catch contract infect
  symptom sign
  postpone delay put-off defer reschedule
  stop halt suspend
  cancel scrap abandon axe
  tackle fight combat
  hire recruit employ
  quit resign leave
  trainer coach
  instructor teacher
  teach taught instruct
  shoot film shot
  shoot gun gunfire
  hit strike slam smash
  strike stoppage walkout industrial
  crash plunge plummet fall derail
  fall plunge drop plummet tumble
  sink capsize founder
  rescue save evacuate winch pluck
  lost missing
  hide conceal
  leak disclose reveal
  reveal disclose announce publish release
  announce declare unveil
  found establish create founder
  create make produce
  make produce manufacture build maker producer
  product goods
  supply provide deliver supplier
  deliver delivery ship
  order request
  buyer customer purchaser
  seller vendor
  tax levy duty tariff
  tariff duty
  trade commerce exchange
  export ship
  petrol fuel gasoline
  electricity power
  dam reservoir
  bridge crossing
  tunnel underpass
  plane jet airliner aircraft
  pilot captain
  passenger traveller traveler commuter
  driver motorist
  lorry truck
  bus coach
  bike bicycle motorbike motorcycle
  ferry boat
  ship vessel
  captain skipper
  port harbour harbor
  beach shore coast
  mountain peak summit hill
  climber mountaineer hiker
  skier snowboarder
  avalanche snowslide
  landslide mudslide
  rain rainfall downpour
  snow snowfall
  heat heatwave
  forest woodland wood
  river stream
  farmer grower
  farm ranch
  crop harvest
  cattle cow livestock
  animal creature
  dog puppy
  baby newborn infant
  teenager teen adolescent youth
  pensioner retiree
  mother mum mom
  father dad
  brother sister sibling
  son daughter child
  wedding marriage marry
  divorce split
  friend mate
  neighbour neighbor resident
  guest visitor
  visitor tourist
  traveller tourist
  migrant refugee asylum
  soldier army military
  war conflict fighting
  ceasefire truce armistice
  bomb bombing explosive
  missile rocket
  rocket launcher
  satellite spacecraft
  scientist researcher
  research study
  expert specialist analyst
  economist analyst
  survey poll
  finding result conclusion
  report document
  document paper file
  letter note
  email message mail
  text message sms
  speech address
  quote cite
  promise pledge
  vow swear
  plan scheme proposal project
  proposal plan offer
  offer bid
  bid tender offer
  takeover merger acquisition buyout
  merge merger combine
  rival competitor opponent
  opponent challenger rival
  challenger opponent contender
  candidate contender nominee
  favourite favorite
  supporter backer
  ally partner
  opposition opponent
  president leader
  premier prime
  king monarch queen
  councillor councilor council
  senator lawmaker
  mp lawmaker parliament
  bill law
  constitution charter
  referendum vote
  majority most
  tally count total
  toll count
  total overall
  double twice
  deadline limit
  schedule timetable
  date day
  finish end
  fail failure
  failure fault malfunction breakdown
  fault defect flaw
  broken break fracture
  fracture break
  repair fix mend
  maintenance upkeep
  replace substitute
  substitute replacement sub
  reduce cut lower reduction decrease
  increase raise rise hike
  hike increase rise
  expand extend expansion
  extend extension prolong
  renew renewal
  join enter participate
  fail failure
  leave depart exit
  escape flee
  chase pursue
  search hunt look seek
  hunt search manhunt
  trace track
  catch capture
  capture seize
  seize confiscate impound
  smuggle traffic
  drug narcotic
  fraud scam swindle
  bribe bribery corruption graft kickback
  embezzle steal
  cheat doping
  prosecutor prosecution
  juror jury
  trial court
  hearing trial session
  verdict ruling judgment decision
  bail bond
  evidence proof
  testify testimony
  crime offence offense
  criminal offender
  killer murderer
  victim casualty
  stab knife
  robber thief
  jewel jewellery jewelry gem
  painting artwork canvas
  artist painter
  singer musician
  song track
  concert gig show
  actor actress star
  actress actor
  movie film
  premiere debut
  festival event
  award prize
  jury panel
  player footballer striker
  striker forward
  goalkeeper keeper
  referee umpire official
  stadium ground arena
  half-time interval
  penalty spot
  foul tackle
  card booking
  title championship crown
  retain keep defend
  tournament competition
  league division
  boxer fighter
  fight bout
  runner athlete
  marathon race
  finish complete
  record best
  fast quick
  school classroom
  exam test
  university campus
  headteacher headmaster principal
  surgeon doctor
  operation surgery procedure
  ward unit
  cancer tumour tumor
  dose shot
  cure treat
  health medical
  emergency crisis
  bank lender
  shareholder investor
  share stake
  stake share holding
  bailout rescue
  bail rescue inject
  inject injection put
  bankrupt insolvent insolvency bankruptcy
  loan borrow
  mortgage loan
  interest rate
  inflation price
  salary pay wage
  bonus payout
  pension retirement
  retire retirement
  subsidise subsidize subsidy
  fund finance
  donor donate
  insurer insurance
  insure insurance
  compensate compensation payout damages
  sue lawsuit
  lawsuit suit case
  licence license permit
  permit permission
  approve approval authorise authorize
  reject refuse
  veto block
  threaten threat
  warn warning caution
  fear worry concern
  anger angry fury furious rage
  happy pleased delighted
  shock stun
  cry weep sob
  laugh joke
  praise laud hail
  congratulate congratulation
  thank grateful
  believe think
  notice see
  watch view
  inspector inspection
  safety security
  guard security
  camera cctv
  window glass
  door entrance
  fence barrier
  wall barrier
  roof rooftop
  floor storey
  room hall
  store shop
  shop store retailer
  supermarket store
  restaurant cafe
  hotel inn
  airport terminal
  station stop
  platform track
  street road
  square plaza
  village town
  district area neighbourhood neighborhood
  region area province
  area zone
  province region
  border frontier
  island isle
  north northern
  south southern
  east eastern
  west western
  hacker cyberattack attack
  cyberattack hack ransomware
  computer server
  password login
  website site
  app application
  software program
  chip semiconductor
  robot machine
  machine device
  device gadget
  car automobile vehicle
  carmaker automaker
  engine motor
  oil crude
  mine pit colliery
  miner worker
  nuclear atomic
  emission pollution
  pollution contamination
  contaminate pollute
  poison toxic
  chemical substance
  waste rubbish garbage
  recycle reuse
  moon lunar
  whale dolphin
  fish fishing
  fisherman fishermen trawler
  leak spill
`);

/** A verb with its particle → the verb that says the same in one word. */
export const phrasalVerbs: ReadonlyMap<string, string> = new Map(
  `step in:intervene
go off:sound
get in:enter
get into:enter
break into:enter
break in:enter
come in:enter
step down:resign
stand down:resign
shut down:close
close down:close
lay off:dismiss
let go:release
take place:happen
set up:found
find out:learn
call off:cancel
put off:delay
carry out:conduct
pass on:spread
pass away:die
burn down:destroy
blow up:explode
knock down:demolish
pull out:withdraw
turn down:reject
take over:succeed
break out:begin
set off:start
give up:surrender
fall ill:infect
fall sick:infect
strike down:infect
get sick:infect
come down:infect
point out:say
go up:rise
go down:fall
go back:return
come back:return
hand over:give
look into:investigate
make up:form
put up:raise
turn off:close
switch off:close
turn out:emerge
get out:escape
bring out:rescue
dig out:rescue
run out:end
sign up:register
take off:launch
lift off:launch
touch down:land
go wrong:fail
take part:participate
swear in:inaugurate
rule out:exclude
put out:extinguish
move out:evacuate
allow back:return
let back:return
allow home:return
send off:dismiss
send home:dismiss
head for:travel
call for:demand
ask for:demand
look for:search`
    .split("\n")
    .map((line) => line.split(":") as [string, string]),
);
