// A country and the names that news prose uses for it or for its government.
const table = `russia:moscow,kremlin,russian,russians,russian federation
north korea:pyongyang,dprk,north korean,north koreans,n-korea,democratic people's republic of korea
south korea:seoul,south korean,south koreans,rok
ukraine:kyiv,kiev,ukrainian,ukrainians
united states:us,u.s.,u.s,usa,washington,white house,american,americans,pentagon,america
china:beijing,chinese
united kingdom:uk,u.k.,britain,london,british,downing street
france:paris,french,elysee
germany:berlin,german,germans
japan:tokyo,japanese
israel:israeli,israelis
iran:tehran,iranian,iranians
turkey:ankara,turkish,türkiye
syria:damascus,syrian,syrians
iraq:baghdad,iraqi,iraqis
india:new delhi,delhi,indian,indians
pakistan:islamabad,pakistani,pakistanis
poland:warsaw,polish,poles
italy:rome,italian,italians
spain:madrid,spanish
portugal:lisbon,portuguese
greece:athens,greek,greeks
netherlands:dutch,amsterdam,holland
belgium:belgian,belgians
canada:ottawa,canadian,canadians
mexico:mexican,mexicans,mexico city
brazil:brasilia,brazilian,brazilians
argentina:buenos aires,argentine,argentines
chile:chilean,chileans
peru:lima,peruvian,peruvians
colombia:bogota,colombian,colombians
venezuela:caracas,venezuelan,venezuelans
australia:canberra,australian,australians
new zealand:wellington
indonesia:jakarta,indonesian,indonesians
philippines:manila,philippine,filipino,filipinos
thailand:bangkok,thai,thais
vietnam:hanoi,vietnamese
myanmar:naypyidaw,burmese,burma
egypt:cairo,egyptian,egyptians
saudi arabia:riyadh,saudi,saudis
qatar:doha,qatari
lebanon:beirut,lebanese
afghanistan:kabul,afghan,afghans
sweden:stockholm,swedish,swedes
norway:oslo,norwegian,norwegians
finland:helsinki,finnish,finns
denmark:copenhagen,danish,danes
switzerland:bern,swiss
austria:vienna,austrian,austrians
hungary:budapest,hungarian,hungarians
romania:bucharest,romanian,romanians
serbia:belgrade,serbian,serbs
belarus:minsk,belarusian
nigeria:abuja,nigerian,nigerians
south africa:pretoria,south african,south africans
kenya:nairobi,kenyan,kenyans
ethiopia:addis ababa,ethiopian,ethiopians
sudan:khartoum,sudanese
morocco:rabat,moroccan
algeria:algiers,algerian
tunisia:tunis,tunisian
libya:tripoli,libyan
taiwan:taipei,taiwanese
european union:eu,e.u.,brussels,european commission`;

const canonical = new Map<string, string>();
for (const line of table.split("\n")) {
  const [country, names] = line.split(":") as [string, string];
  canonical.set(country, country);
  for (const name of names.split(",")) canonical.set(name, country);
}

const firstOfSeveral = new Set(
  [...canonical.keys()].filter((name) => name.includes(" ")).map((name) => name.split(" ")[0]),
);

/** The country that two lower-case words in a row stand for: "north korea", "addis ababa". */
export function countryOfPair(first: string, second: string): string | undefined {
  return firstOfSeveral.has(first) ? countryOf(`${first} ${second}`) : undefined;
}

/** The country that a lower-case name, capital, seat of government or demonym stands for. */
export function countryOf(name: string): string | undefined {
  return canonical.get(name.toLowerCase());
}
