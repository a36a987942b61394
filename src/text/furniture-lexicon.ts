/**
 * The words of page furniture: what a news page says around its article. All in lower case; a line is compared
 * without its leading marks. Grouped by what a match means, see `furniture.ts`.
 */

/** Followed by a colon, or alone on the line: what follows is not the article. */
export const labels: readonly string[] = (
  "advertisement|also|also read|also see|also on|audio|author|caption|chart|category|categories|" +
  "contributing|copyright|credit|editor's note|editor’s note|editors' note|email|e-mail|enlarge|" +
  "file photo|filed under|follow|for more|gallery|graphic|image|image caption|image credit|" +
  "image source|image copyright|images|infographic|keywords|listen|map|media caption|more|more news|" +
  "photo|photo credit|photos|picture|pictures|pictured|play video|related|related story|" +
  "related stories|related article|related articles|related content|related coverage|related links|" +
  "related news|see more|see also|share|slideshow|story|tags|tagged|topic|topics|twitter|video|vote|" +
  "watch|watch live|what to read next|you may also like|read|read more|don't miss|don’t miss|poll|" +
  "quiz|foto|fotos|bild|grafik|vidéo|crédit|imagen|lee también|lea también|lire aussi|à lire aussi|" +
  "mehr zum thema|lesen sie auch|leggi anche|leia também|čítajte tiež|prečítajte si aj|čtěte také|" +
  "czytaj też|czytaj także|zobacz też|читайте также|читайте також|фото|zdroj|zdroje"
).split("|");

/** How a short line of furniture begins, whatever follows. */
export const openings: readonly string[] = (
  "image caption|media caption|enlarge image|bookmark with|read more|read next|read also|read the full|read or share|read full|more stories|more from|" +
  "more on this|more news|more about|sign up for|sign up to|sign up now|subscribe|follow us|" +
  "follow our|join us on|join our|join the conversation|join the discussion|like us on|share this|" +
  "share on|share via|share your|click here|click photo|click to|tap here|email us|e-mail us|" +
  "email our|contact us|contact our|send us|got a story|got a tip|have a tip|have a story|" +
  "download our|download the app|get our free|get the latest|get breaking|get daily|get free|" +
  "stay up to date|stay informed|stay with us|listen again|listen live|watch live|watch the video|" +
  "watch this story|watch more|scroll down for|story continues|article continues|continue reading|" +
  "please enable javascript|enable javascript|having trouble viewing|support our|support independent|" +
  "buy us a coffee|buy this photo|view full caption|view comments|view all|view more|leave a comment|" +
  "leave a reply|post a comment|add a comment|comments are closed|be the first to comment|log in to|" +
  "login to|sign in to|already a subscriber|for access to this article|subscribers get|" +
  "subscription required|this story is for subscribers|want this in your inbox|want more|see a typo|" +
  "report a typo|report an error|report it here|translated from|translated by|reporting by|" +
  "additional reporting|writing by|editing by|edited by|compiled by|with reporting by|with files from|" +
  "with additional reporting|with agency|with agencies|with wire reports|staff and wire|" +
  "from staff reports|from wire reports|contributing:|this article originally|" +
  "this article was originally|this story originally|this article first|this story was originally|" +
  "originally published|first published|reprinted with permission|posted in|posted by|filed under|" +
  "related topics|related stories|related articles|recommended for you|you may also|you might also|" +
  "most read|most popular|most viewed|most watched|most shared|top stories|top trending|trending now|" +
  "trending on|latest news|latest headlines|latest stories|recent posts|recent headlines|popular now|" +
  "popular posts|just watched|previous story|next story|previous article|next article|older posts|" +
  "newer posts|back to top|skip to|loading...|like this: like|all rights reserved|terms of use|" +
  "terms of service|terms and conditions|privacy policy|cookie policy|we use cookies|" +
  "this site uses cookies|your email address|required fields are marked|save my name|" +
  "email notifications are only|your notification has been|there was a problem saving your|tune in|" +
  "for more neighborhood news|for more news|for more stories|for the latest|for more on this|" +
  "visit our website|what do you think?|have your say|tell us|let us know in the comments|written by|" +
  "words by|photos by|photo by|photograph by|photography by|picture by|video by|embed >|embed code|" +
  "advertisement|zdieľaj|zdieľať|zdieľateľná|pridaj komentár|pridať komentár|vaša e-mailová adresa|" +
  "vyžadované polia|ďalšie články|súvisiace články|posledný príspevok|najčítanejšie|prihlásiť sa|" +
  "sdílet|sdílejte|přidat komentář|napsat komentář|související články|nejčtenější|" +
  "vaše e-mailová adresa|artikel teilen|jetzt teilen|kommentar schreiben|kommentare|meistgelesen|" +
  "newsletter abonnieren|ihre e-mail-adresse|alle rechte vorbehalten|partager cet article|partagez|" +
  "laisser un commentaire|votre adresse e-mail|articles similaires|tous droits réservés|abonnez-vous|" +
  "s'abonner|compartir|comparte esta|deja un comentario|dejar un comentario|noticias relacionadas|" +
  "suscríbete|más leídas|tu dirección de correo|todos los derechos|condividi|lascia un commento|" +
  "articoli correlati|iscriviti|compartilhe|compartilhar|deixe um comentário|notícias relacionadas|" +
  "udostępnij|dodaj komentarz|twój adres|powiązane artykuły|najczęściej czytane|megosztás|hozzászólás|" +
  "kapcsolódó cikkek|distribuie|lasă un comentariu|articole similare|deel dit artikel|" +
  "plaats een reactie|dela artikeln|del artikkel|paylaş|yorum yap|benzer haberler|поделиться|" +
  "добавить комментарий|похожие новости|поділитися|додати коментар|схожі новини|подписаться|" +
  "підписатися|ваш адрес email|댓글|공유하기|관련 기사|シェアする|関連記事|分享到|相关阅读|责任编辑|شارك"
).split("|");

/** Anywhere in a short paragraph. */
export const phrases: readonly string[] = (
  "all rights reserved|this material may not be published|contributed to this report|" +
  "contributed to this story|contributed to this article|contributed reporting|enable javascript|" +
  "check back for updates|check back with|check back to|refresh for updates|story will be updated|" +
  "will be updated as more|for late-breaking updates|this is a developing story|" +
  "this is a breaking news story|free articles this month|reader poll:|end of press |developing story. |privacy policy|sign up for our|subscribe to our|" +
  "follow us on|like us on facebook|on facebook and twitter|our free app|our mobile app|" +
  "on your favourite app|on your favorite app|in your inbox|to your inbox|have your say|click here to|" +
  "click here for|read more articles by|(subscribers only)|call our newsdesk|email our newsdesk|" +
  "wayback machine|is a staff writer|are staff writers|see more videos|tweet location history|" +
  "alle rechte vorbehalten|todos los derechos reservados|tous droits réservés|nebude zverejnená|" +
  "vyžadované polia|všetky práva vyhradené|все права защищены"
).split("|");

/** How the end of an article begins: behind it, near the foot of the page, nothing is the article. */
export const endings: readonly string[] = (
  "share this|read or share this|like this: like|related topics|related stories|related articles|" +
  "more on this story|more from|most read|most popular|most viewed|most watched|recommended for you|" +
  "you may also|you might also|top trending|trending now|latest news|latest headlines|recent posts|" +
  "recent headlines|leave a comment|leave a reply|post a comment|add a comment|comments|" +
  "join the conversation|previous story|next story|top stories|more top stories|also on|copyright 1|" +
  "copyright 2|copyright ©|(copyright|© 1|© 2|(reporting by|zdieľaj|pridaj komentár|ďalšie články|" +
  "súvisiace články|sdílet|přidat komentář|související články|artikel teilen|kommentar schreiben|" +
  "mehr zum thema|partager cet article|laisser un commentaire|articles similaires|comparte esta|" +
  "deja un comentario|noticias relacionadas|condividi|lascia un commento|articoli correlati|" +
  "compartilhe|deixe um comentário|udostępnij|dodaj komentarz|powiązane artykuły|megosztás|paylaş|" +
  "yorum yap|поделиться|добавить комментарий|похожие новости|поділитися|додати коментар|схожі новини"
).split("|");

/** How furniture begins that is glued to the end of a paragraph: said by nobody in the middle of an article. */
export const gluedOpenings: readonly string[] = (
  "read more:|read more »|read next:|read also:|also read:|see also:|related:|watch:|advertisement|share this article|" +
  "share this story|share on facebook|sign up for our|sign up to our|subscribe to our|follow us on|click here to|" +
  "click here for|continue reading|article continues below|story continues below|all rights reserved|(reporting by|" +
  "(additional reporting|(writing by|(editing by|(edited by|(with agencies|(with reporting by|reporting by|" +
  "additional reporting by|lesen sie auch:|lire aussi :|lire aussi:|lea también:|leggi anche:|čítajte tiež:|čtěte také:"
).split("|");
