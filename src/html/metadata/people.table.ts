/** Words that open a byline, in small letters. */
export const OPENINGS: ReadonlySet<string> = new Set(
  (
    'by|written by|story by|words by|text by|reported by|posted by|published by|article by|analysis by|review by|edited by|author|authors|' +
    'from|von|autor|autorin|autoren|verfasst von|par|auteur|por|texto|escrito por|redacción|di|a cura di|scritto da|autore|' +
    'door|tekst|auteur|av|af|skrevet av|skrevet af|text|tekijä|kirjoittaja|przez|autorka|tekst|oleh|penulis|yazan|yazar|' +
    'tác giả|автор|автори|авторы|текст|от|από|του|της|συντάκτης|كتب|بقلم|نوشته|द्वारा|লেখক|โดย|文|作者|記者|记者|撰文|執筆'
  ).split('|'),
)

/** What people do at a paper, in small letters: a part of a byline that has one of these words in front is no name. */
export const ROLES: ReadonlySet<string> = new Set(
  (
    'writer|reporter|editor|correspondent|columnist|contributor|journalist|producer|photographer|anchor|host|critic|analyst|fellow|intern|' +
    'staff|freelance|freelancer|officer|director|chief|ceo|cto|cfo|professor|president|founder|co-founder|manager|expert|strategist|specialist|' +
    'newsroom|team|desk|bureau|crew|partner|sponsored|advertorial|contributing|senior|deputy|assistant|associate|managing|executive|special|' +
    'redakteur|redakteurin|redaktion|korrespondent|korrespondentin|journaliste|rédaction|rédacteur|rédactrice|redacción|redactor|redactora|' +
    'periodista|redação|repórter|jornalista|redazione|giornalista|redactie|verslaggever|redacteur|redaktionen|redaksjonen|journalisten|' +
    'toimitus|toimittaja|redakcja|dziennikarz|redakce|redaktor|szerkesztőség|редакция|корреспондент|редакція|кореспондент'
  ).split('|'),
)

/** Words that mark an account of the system or of the house, and not a person, when nothing else is said. */
export const ACCOUNTS: ReadonlySet<string> = new Set(
  (
    'wire services|wire service|wire reports|news service|tribune news service|cnn wire|cnn newsource|pr newswire|business wire|globe newswire|accesswire|getty images|' +
    'admin|administrator|editor|editors|staff|guest|guest author|guest contributor|webmaster|web|online|user|root|anonymous|unknown|author|null|undefined|' +
    'none|redaktion|redaction|rédaction|redacción|redacao|redação|redazione|redactie|newsroom|news|news desk|newsdesk|web desk|desk|press release|' +
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
