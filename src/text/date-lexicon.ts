/**
 * How months are written in the dates above articles, January first, in lower case: English, German, French,
 * Spanish, Italian, Portuguese, Slovak and Czech. A name that two languages give to different months is in none.
 */
export const monthNames: readonly (readonly string[])[] = [
  "jan january januar jänner janvier enero gennaio janeiro január januára leden ledna",
  "feb february februar februára février febrero febbraio fevereiro február únor února",
  "mar march märz mars marzo março marec marca březen března",
  "apr april avril abril aprile apríl apríla duben dubna",
  "may mai mayo maggio maio máj mája květen května",
  "jun june juni juin junio giugno junho jún júna červen června",
  "jul july juli juillet julio luglio julho júl júla červenec července",
  "aug august août agosto augusta srpen srpna",
  "sep sept september septembre septiembre settembre setembro septembra září",
  "oct october oktober octobre octubre ottobre outubro október októbra říjen října",
  "nov november novembre noviembre novembro novembra listopad listopadu",
  "dec december dezember décembre diciembre dicembre dezembro decembra prosinec prosince",
].map((names) => names.split(" "));

/** How weekdays are written beside dates, Sunday first, in the same languages. */
export const weekdayNames: readonly (readonly string[])[] = [
  "sun sunday sonntag dimanche domingo domenica nedeľa neděle",
  "mon monday montag lundi lunes lunedì segunda-feira pondelok pondělí",
  "tue tues tuesday dienstag mardi martes martedì terça-feira utorok úterý",
  "wed wednesday mittwoch mercredi miércoles mercoledì quarta-feira streda středa",
  "thu thur thurs thursday donnerstag jeudi jueves giovedì quinta-feira štvrtok čtvrtek",
  "fri friday freitag vendredi viernes venerdì sexta-feira piatok pátek",
  "sat saturday samstag sonnabend samedi sábado sabato sobota",
].map((names) => names.split(" "));
