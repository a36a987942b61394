const hosts = (list: string): readonly string[] => list.split(" ");

/**
 * Publishers whose outlets print each other's pieces under their own names, with the hosts of those outlets. From the
 * publishers' own lists of their titles; a family that is missing only makes a reprint look like an account.
 */
export const publisherFamilies: Readonly<Record<string, readonly string[]>> = {
  Gannett: hosts(
    "usatoday.com freep.com azcentral.com indystar.com jsonline.com tennessean.com cincinnati.com courier-journal.com desmoinesregister.com northjersey.com dispatch.com palmbeachpost.com statesman.com providencejournal.com",
  ),
  McClatchy: hosts(
    "miamiherald.com sacbee.com kansascity.com charlotteobserver.com star-telegram.com newsobserver.com thestate.com kentucky.com fresnobee.com",
  ),
  "Tribune Publishing": hosts(
    "chicagotribune.com nydailynews.com orlandosentinel.com sun-sentinel.com courant.com dailypress.com pilotonline.com mcall.com",
  ),
  "Advance Local": hosts(
    "nj.com cleveland.com al.com oregonlive.com mlive.com masslive.com syracuse.com pennlive.com silive.com lehighvalleylive.com",
  ),
  "MediaNews Group": hosts(
    "denverpost.com mercurynews.com ocregister.com twincities.com bostonherald.com dailynews.com eastbaytimes.com",
  ),
  Reach: hosts(
    "mirror.co.uk express.co.uk manchestereveningnews.co.uk liverpoolecho.co.uk birminghammail.co.uk walesonline.co.uk dailyrecord.co.uk chroniclelive.co.uk bristolpost.co.uk",
  ),
  "News Corp Australia": hosts(
    "news.com.au dailytelegraph.com.au heraldsun.com.au couriermail.com.au adelaidenow.com.au theaustralian.com.au",
  ),
  "Nine Entertainment": hosts("smh.com.au theage.com.au brisbanetimes.com.au watoday.com.au"),
  Postmedia: hosts(
    "nationalpost.com montrealgazette.com vancouversun.com calgaryherald.com ottawacitizen.com edmontonjournal.com torontosun.com",
  ),
};
