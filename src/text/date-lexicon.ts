/**
 * How months are written in the dates above articles, January first, in lower case: English, German, French,
 * Spanish, Italian, Portuguese, Slovak, Czech, Polish, Danish, Norwegian, Swedish and Dutch. A name that two
 * languages give to different months is in none.
 */
export const monthNames: readonly (readonly string[])[] = [
  "jan january januar jänner janvier enero gennaio janeiro január januára leden ledna januari stycznia",
  "feb february februar februára février febrero febbraio fevereiro február únor února februari lutego",
  "mar march märz mars marzo março marec marca březen března marts maart",
  "apr april avril abril aprile apríl apríla duben dubna kwietnia",
  "may mai mayo maggio maio máj mája květen května maj mei maja",
  "jun june juni juin junio giugno junho jún júna červen června czerwca",
  "jul july juli juillet julio luglio julho júl júla červenec července lipca",
  "aug august août agosto augusta srpen srpna augusti augustus sierpnia",
  "sep sept september septembre septiembre settembre setembro septembra září września",
  "oct october oktober octobre octubre ottobre outubro október októbra říjen října października",
  "nov november novembre noviembre novembro novembra listopad listopadu",
  "dec december dezember décembre diciembre dicembre dezembro decembra prosinec prosince desember grudnia",
].map((names) => names.split(" "));

/** How weekdays are written beside dates, Sunday first, in the same languages. */
export const weekdayNames: readonly (readonly string[])[] = [
  "sun sunday sonntag dimanche domingo domenica nedeľa neděle søndag söndag zondag niedziela",
  "mon monday montag lundi lunes lunedì segunda-feira pondelok pondělí mandag måndag maandag poniedziałek",
  "tue tues tuesday dienstag mardi martes martedì terça-feira utorok úterý tirsdag tisdag dinsdag wtorek",
  "wed wednesday mittwoch mercredi miércoles mercoledì quarta-feira streda středa onsdag woensdag środa",
  "thu thur thurs thursday donnerstag jeudi jueves giovedì quinta-feira štvrtok čtvrtek torsdag donderdag czwartek",
  "fri friday freitag vendredi viernes venerdì sexta-feira piatok pátek fredag vrijdag piątek",
  "sat saturday samstag sonnabend samedi sábado sabato sobota lørdag lördag zaterdag",
].map((names) => names.split(" "));
