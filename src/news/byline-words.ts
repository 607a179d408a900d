import { withMore } from '../locale/locales.js'

/** What a byline opens with, in front of the names. A bar parts them; case does not count. */
export const OPENINGS = /* @__PURE__ */ withMore(
  '(?:written|reported|story|words|text|posted|published|edited|curated|reviewed|compiled|author(?:ed)?|analysis|opinion|interview|review|report) by|by|authors?|writer|reporter|correspondent|journalist|columnist|from our correspondent|' +
    'por|escrito por|publicado por|redactado por|texto(?: de| por)?|texto y fotos?|escribe|autora?|una entrevista de|entrevista de|' +
    'escrito por|texto e fotos?|reportagem(?: de)?|' +
    'par|publié par|écrit par|rédigé par|propos recueillis par|un article de|article de|texte(?: de)?|auteure?|' +
    'von|ein (?:gast)?(?:kommentar|beitrag|artikel|bericht|essay) von|(?:eine )?(?:analyse|kolumne|reportage|glosse|rezension) von|interview(?: von)?|text(?: und fotos?)?(?: von)?|autor(?:in|en)?|aufgezeichnet von|protokoll|' +
    'di|a cura di|scritto da|articolo di|testo di|intervista di|dal nostro inviato|dal nostro corrispondente|dalla nostra inviata|' +
    'door(?: onze (?:redacteur|correspondent|verslaggever))?|geschreven door|tekst|auteur|van onze (?:redacteur|correspondent|verslaggever)|' +
    'oprac(?:\\.|ował[ay]?)?|opracowanie|autor(?:ka|zy|ky|ři)?|tekst|rozmawiał[ay]?|napisał[ay]?|' +
    'автор(?:ы|ка|и)?|текст|беседовал[аи]?|подготовил[аи]?|корреспондент|записал[а]?|кореспондент|підготува(?:в|ла|ли)|розмовля(?:в|ла)|' +
    'haber|muhabir|yazan|yazar|röportaj|' +
    'كتب(?:ت)?|بقلم|حوار|تحرير|إعداد|تقرير|مراسل|نوشته|نویسنده|خبرنگار|گزارش|به قلم|מאת|כתב|כתבה|' +
    'लेखक|रिपोर्टर|रिपोर्ट|संवाददाता|লেখক|প্রতিবেদক|লিখেছেন|' +
    'penulis|pewarta|jurnalis|laporan|oleh|ditulis oleh|tác giả|bài|thực hiện|โดย|ผู้สื่อข่าว|เขียนโดย|' +
    'γράφει (?:ο|η)|γράφουν οι|του|της|των|συντάκτης|συντάκτρια|επιμέλεια|' +
    'scris de|articol de|autor|napsala?|zpracovala?|připravila?|text|szerző|írta|készítette|' +
    'av|tekst(?: og foto)?|text(?: och foto)?|skriven av|skrevet av|af|skrevet af|teksti(?: ja kuvat)?|kirjoittanut|toimittaja',
  'bylineOpenings',
)

/** Openings of scripts without blanks, which touch the name. */
export const GLUED_OPENINGS =
  '(?:本报|本報|本刊|新华社|中新社|中新网|中央社|扬子晚报)?(?:记者|記者|通讯员|通訊員|特约记者|实习记者|首席记者)|(?:取材・)?文(?:・写真)?|執筆|撮影|聞き手|著者|作者|撰文|撰稿|글·사진|글|취재|기자|编辑|編輯|責任編輯|责任编辑'

/** What a person does, in front of the name or behind it; also the papers that it is done for. */
export const ROLES = /* @__PURE__ */ withMore(
  'writers?|reporters?|editors?|correspondents?|columnists?|contributors?|staff|news|times|post|press|network|magazine|journal|agency|agencies|media|desk|newsroom|team|bureau|daily|tribune|herald|' +
    'redacción|redactora?|corresponsal|enviad[oa] especial|periodista|reporter[oa]|agencias|redação|repórter|correspondente|enviad[oa] especial|jornalista|editora?|agências|' +
    'rédaction|journaliste|correspondante?|envoyée? spéciale?|rédacteur|rédactrice|agences|redaktion|redakteur(?:in)?|korrespondent(?:in)?|reporterin|chefredakteur(?:in)?|agenturen|' +
    'redazione|inviat[oa]|corrispondente|giornalista|redactie|redacteur|verslaggever|redakcja|redaktor(?:ka)?|dziennikar(?:z|ka)|korespondent(?:ka)?|' +
    'редакция|корреспондент|редактор|журналист|обозреватель|собкор|редакція|кореспондент|журналіст|muhabiri|muhabir|editör(?:ü)?|haber merkezi|haber ajansı|' +
    'محرر|مراسل|مراسلة|صحفي|المحرر|خبرنگار|دبیر|כתב|כתבת|עורך|संवाददाता|ब्यूरो|डेस्क|প্রতিবেদক|প্রতিনিধি|ডেস্ক|phóng viên|biên tập viên|pv|ผู้สื่อข่าว|กองบรรณาธิการ|' +
    'συντάκτης|συντακτική ομάδα|συντακτικη ομαδα|δημοσιογράφος|redactor|corespondent|jurnalist|redakce|redaktorka|novinář(?:ka)?|szerkesztő|szerkesztőség|újságíró|tudósító|' +
    'redaktör|redaktør|journalist|korrespondent|redaktionen|redaksjonen|toimittaja|toimitus|kirjeenvaihtaja|kontributor|tim|jurnalis',
  'roles',
)

/** What a line of capitals runs into where two elements met: `Jo NgBBC News`, `Jo NgBusiness reporter` */
export const GLUED =
  'BBC|CNN|AFP|AP|Reuters|ITV|NBC|CBS|ABC|Sky|Business|Political|Politics|Staff|Senior|Special|Chief|Sports?|Health|Education|Science|Technology|Entertainment|Culture|Environment|Climate|Economics|News|The|For|Reporter|Editor|Correspondent|Journalist|Redaktion|Redakteur(?:in)?|Journaliste|Redacción|Redação|Redazione|Redactie|Korrespondent(?:in)?'

/** Two words that look like a name and are a city. */
export const CITIES =
  'new york|new delhi|los angeles|san francisco|san diego|las vegas|new orleans|hong kong|tel aviv|abu dhabi|cape town|kuala lumpur|são paulo|sao paulo|rio de janeiro|belo horizonte|porto alegre|buenos aires|mexico city|ciudad de méxico|san juan|san josé|santo domingo|la paz|el cairo|la habana|den haag|the hague|frankfurt am main|st. petersburg|saint petersburg|нижний новгород|нью йорк|hà nội|hồ chí minh|tp hcm|đà nẵng|नई दिल्ली|addis ababa|washington dc|washington d.c.|united kingdom|united states|south africa|saudi arabia|north carolina|south carolina|new jersey|new mexico|new hampshire|new zealand|west virginia|north dakota|south dakota|rhode island|sri lanka'

/** What may stand behind a name without a comma, in English: `Jo Ng Senior Political Correspondent`. */
export const DESKS =
  'staff|senior|chief|deputy|special|contributing|political|politics|sports?|business|crime|health|education|science|technology|environment|foreign|diplomatic|legal|religion|features?|news|city|local'
export const DESK_ROLES = 'writer|reporter|editor|correspondent|columnist|contributor'
