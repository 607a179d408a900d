/** Words that open a byline, in small letters. */
export const OPENINGS: ReadonlySet<string> = new Set(
  (
    'by|written by|story by|words by|text by|reported by|posted by|published by|article by|analysis by|review by|author|authors|' +
    'interview by|opinion by|more by|posts by|all posts by|view all posts by|this post was written by|' +
    'from|von|autor|autorin|autor/in|autor:in|autorin/autor|autor(in)|autoren|verfasst von|geschrieben von|ein interview von|ein gastbeitrag von|' +
    'mehr von|alle artikel von|alle beiträge von|par|auteur|auteure|autrice|écrit par|publié par|por|texto|escrito por|publicado por|autora|redacción|di|' +
    'a cura di|scritto da|autore|geschreven door|skrevet av|skriven av|författare|forfatter|kirjoittanut|napisał|napisała|napsal|napsala|szerző|írta|ditulis oleh|' +
    'door|tekst|auteur|av|af|skrevet av|skrevet af|text|tekijä|kirjoittaja|przez|autorka|tekst|oleh|penulis|yazan|yazar|' +
    'tác giả|автор|автори|авторы|текст|от|από|του|της|συντάκτης|كتب|بقلم|نوشته|द्वारा|লেখক|โดย|文|作者|記者|记者|撰文|執筆|執筆者|写作|글|글쓴이'
  ).split('|'),
)

/** Labels that tell who wrote a story, in small letters. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'author|authors|written by|autor|autorin|autor/in|autor:in|autorin/autor|autor(in)|autoren|verfasser|verfasserin|auteur|auteure|auteurs|autrice|autore|' +
    'autora|autores|autori|autorka|autoři|autorzy|skribent|författare|forfatter|tekijä|kirjoittaja|szerző|penulis|yazar|tác giả|автор|автори|авторы|' +
    'συντάκτης|الكاتب|بقلم|نویسنده|लेखक|ผู้เขียน|作者|記者|记者|撰文|執筆|글쓴이'
  ).split('|'),
)

/** Words that open the names of those who helped, and did not write, in small letters. */
export const HELPERS: ReadonlySet<string> = new Set(
  (
    'edited by|reviewed by|medically reviewed by|expert reviewed by|fact checked by|fact-checked by|verified by|approved by|updated by|translated by|' +
    'translation by|photo by|photos by|photograph by|photographs by|photography by|picture by|pictures by|image by|images by|video by|illustration by|' +
    'illustrations by|illustrated by|graphics by|produced by|curated by|presented by|hosted by|compiled by|editor|editors|photo|photos|photographer|' +
    'foto|fotos|fotos von|foto von|bild|bilder|bild von|übersetzt von|übersetzung|bearbeitet von|geprüft von|redigiert von|kamera|illustration|' +
    'photographie|crédit photo|photo de|photos de|traduit par|relu par|vérifié par|edition|édition|fotografía|fotografías|fotos de|editado por|traducido por|' +
    'revisado por|foto di|tradotto da|vertaald door|foto van|fotograf|oversatt av|översatt av|zdjęcia|tłumaczenie|фото|перевод|редактор|編集|写真|摄影|攝影|编辑|編輯|翻訳者|翻译|source|quelle|' +
    'fuente|fonte|bron|źródło|источник|来源|來源|출처'
  ).split('|'),
)

/** What people do at a paper, in small letters: a part of a byline that has one of these words in front is no name. */
export const ROLES: ReadonlySet<string> = new Set(
  (
    'writer|reporter|editor|correspondent|columnist|contributor|journalist|producer|photographer|anchor|host|critic|analyst|fellow|intern|' +
    'staff|freelance|freelancer|officer|director|chief|ceo|cto|cfo|professor|president|founder|co-founder|manager|expert|strategist|specialist|' +
    'newsroom|team|desk|bureau|crew|partner|sponsored|advertorial|contributing|senior|deputy|assistant|associate|managing|executive|special|' +
    'consultant|coordinator|former|lecturer|researcher|scientist|economist|lawyer|attorney|rechtsanwalt|rechtsanwältin|herausgeber|herausgeberin|chefredakteur|' +
    'chefredakteurin|autorin|gastautor|gastautorin|volontär|volontärin|chefredaktion|leiter|leiterin|geschäftsführer|pressesprecher|pressesprecherin|' +
    'redakteur|redakteurin|redaktion|korrespondent|korrespondentin|journaliste|rédaction|rédacteur|rédactrice|redacción|redactor|redactora|' +
    'periodista|redação|repórter|jornalista|redazione|giornalista|redactie|verslaggever|redacteur|redaktionen|redaksjonen|journalisten|' +
    'toimitus|toimittaja|redakcja|dziennikarz|redakce|redaktor|szerkesztőség|редакция|корреспондент|редакція|кореспондент'
  ).split('|'),
)

/** What a name ends in that is the name of many, in small letters: `Gear Team`, `Staff and News Service Reports` */
export const GROUPS: ReadonlySet<string> = new Set(
  (
    'team|desk|staff|newsroom|bureau|crew|editors|reporters|writers|correspondents|contributors|reports|report|services|service|agencies|' +
    'institute|university|college|school|hospital|museum|ministry|department|foundation|association|federation|council|committee|university|forum|institut|' +
    'universität|hochschule|verein|verband|stiftung|ministerium|behörde|verlag|zeitung|nachrichten|redaktion|online|agentur|redaktionen|redaksjonen|rédaction|' +
    'redacción|redacao|redação|redazione|redactie|redakcja|redakce|редакция|редакція|' +
    'gmbh|kg|ag|inc|llc|ltd|corp|s.a|s.l|b.v|s.p.a|e.v|plc'
  ).split('|'),
)

/** The same in front: `Team Weather`, `Redaktion Wetter` */
export const LEADING_GROUPS: ReadonlySet<string> = new Set(
  'team|staff|redaktion|rédaction|redacción|redazione|redação|redactie|redakcja|redakce|редакция|редакція'.split('|'),
)

/** Words of buttons and links beside a byline, in small letters: none is part of a name. */
export const BUTTONS: ReadonlySet<string> = new Set(
  (
    'bio|biography|profile|archive|archives|posts|articles|stories|more|all|view|read|reads|follow|copy|link|url|share|comment|comments|about|contact|subscribe|' +
    'login|email|e-mail|checked|updated|published|posted|minutes|min|print|save|click|here|see|show|get|newsletter|photo|image|video|audio|listen|' +
    'artikel|beiträge|mehr|alle|autorenseite|profil|folgen|teilen|drucken|kommentare|kommentar|merken|lesen|lesezeit|zur|zum|vorlesen|' +
    'voir|tous|articles|suivre|partager|commentaires|lire|plus|ver|todos|artículos|seguir|compartir|comentarios|más|leer|mais|artigos|leia|' +
    'tutti|articoli|segui|condividi|leggi|lees|meer|volg|alla|artiklar|alle|les|mer|læs|mere|więcej|czytaj|wszystkie|ещё|все|читать|подписаться|' +
    'devamı|tüm|baca|selengkapnya|xem|thêm'
  ).split('|'),
)

/** Words that mark an account of the system or of the house, and not a person, when nothing else is said. */
export const ACCOUNTS: ReadonlySet<string> = new Set(
  (
    'wire services|wire service|wire reports|news service|tribune news service|cnn wire|cnn newsource|pr newswire|business wire|globe newswire|accesswire|getty images|' +
    'admin|administrator|editor|editors|staff|guest|guest author|guest contributor|webmaster|web|online|user|root|anonymous|unknown|author|null|undefined|' +
    'none|no author|nachrichten|noticias|actualités|notizie|nyheter|nieuws|haberler|новости|новини|berita|online-redaktion|onlineredaktion|redakteur|redaktion|redaction|rédaction|redacción|redacao|redação|redazione|redactie|newsroom|news|news desk|newsdesk|web desk|desk|press release|' +
    'staff report|staff reports|staff reporter|staff reporters|staff writer|staff writers|our correspondent|agencies|contributor|contributors|sponsored|the editors|' +
    'editorial|editorial team|editorial staff|editorial board|archive|view author archive|archive page|see more|more stories|follow|read more|contact|email|twitter|facebook|' +
    'редакция|редакція|編集部|编辑|記者|本刊|web admin|site admin|wordpress'
  ).split('|'),
)

/** Small words inside names: `Maria de la Cruz`, `Ursula von der Leyen`. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de la las los le del della delle degli dei di da do dos das du des den der dem van von vom zu zum zur te ten ter tot bin bint ibn ben al el ul abu y e i af av und o d l st san mac'.split(
    ' ',
  ),
)
