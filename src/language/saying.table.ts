/** How news says who said it, behind a comma: `…, said the mayor on Monday.` Patterns of words, by language. */
export const SAID_BEHIND_COMMA: Readonly<Record<string, string>> = {
  en: 'said|says|told(?= (?:reporters|journalists|the|a|his|her|them|\\p{Lu}))|added|adds|warned|warns|argued|argues|insisted|explained|explains|declared|ruled|wrote|writes|claimed|announced|admitted|urged|urges|stressed|recalled|promised|suggested',
  de: 'sagten?|sagt|sagen|erklärten?|erklärt|betonte|teilten?|hieß|heißt|berichteten?|meinte|meint|kritisierte|warnte|warnt|schrieb|schreibt|entschied|forderte|fordert|so|laut',
  fr: '(?:a|ont) (?:déclaré|dit|affirmé|expliqué|indiqué|souligné|précisé|ajouté|annoncé|estimé|rappelé|assuré|prévenu)|dit|déclare|explique|affirme|assure|précise|rappelle|souligne|estime|selon',
  es: 'dij(?:o|eron)|afirm(?:ó|aron|a)|declar(?:ó|aron)|explic(?:ó|aron|a)|señal(?:ó|aron)|asegur(?:ó|aron|a)|indic(?:ó|aron)|añadió|agregó|sostuvo|manifestó|advirtió|pidió|ha dicho|ha afirmado|dice|según',
  pt: 'diss(?:e|eram)|afirm(?:ou|aram|a)|declar(?:ou|aram)|explic(?:ou|aram|a)|pediu|garantiu|contou|acrescentou|destacou|diz|segundo',
  it: '(?:ha|hanno) (?:detto|dichiarato|spiegato|affermato|aggiunto|annunciato|sottolineato|ricordato|scritto)|dice|spiega|afferma|disse|secondo',
  nl: 'zei|zeiden|zegt|zeggen|aldus|verklaarde|meldt|meldde|vertelde|vertelt|schreef|schrijft|volgens',
  sv: 'sade|sa|säger|förklarade|förklarar|berättade|berättar|skrev|skriver|uppgav|uppger|menar|enligt',
  no: 'sa|sier|sade|forklarte|forklarer|opplyste|opplyser|skrev|skriver|fortalte|forteller|mener|ifølge',
  da: 'sagde|siger|forklarede|forklarer|oplyste|oplyser|skrev|skriver|fortalte|fortæller|mener|ifølge',
  fi: 'sanoi(?:vat)?|sano[oa]|kertoi(?:vat)?|kerto[oa]|totesi|toteaa|vakuutti|muistutti|kirjoitti|kirjoittaa',
  pl: 'powiedział[ay]?|powiedzieli|mówi|dodał[ay]?|podkreślił[ay]?|stwierdził[ay]?|zaznaczył[ay]?|poinformował[ayo]?|wyjaśnił[ay]?|napisał[ay]?|uważa|według',
  cs: 'řekl[ay]?|řekli|uvedl[ay]?|dodal[ay]?|sdělil[ay]?|prohlásil[ay]?|upozornil[ay]?|říká|uvádí|míní|napsal[ay]?|podle',
  hu: 'mondt[aá]k?|mondja|közölt[eé]k?|közli|hangsúlyozt[aá]k?|tette hozzá|jelentette ki|nyilatkozta|írt[aá]k?|írja|fogalmazott|szerint',
  ro: '(?:a|au) (?:spus|declarat|afirmat|precizat|adăugat|explicat|anunțat|scris|transmis)|spune|declară|afirmă|potrivit',
  ru: 'сказал[аи]?|заявил[аи]?|сообщил[аи]?|отметил[аи]?|подчеркнул[аи]?|добавил[аи]?|рассказал[аи]?|пояснил[аи]?|написал[аи]?|говорит|считает|заявляет|сообщает|утверждает',
  uk: 'сказа(?:в|ла|ли)|заяви(?:в|ла|ли)|повідоми(?:в|ла|ли)|зазначи(?:в|ла|ли)|наголоси(?:в|ла|ли)|дода(?:в|ла|ли)|розпові(?:в|ла|ли)|поясни(?:в|ла|ли)|написа(?:в|ла|ли)|каже|вважає|повідомляє',
  el: 'είπ(?:ε|αν)|δήλωσ(?:ε|αν)|τόνισ(?:ε|αν)|ανέφερ(?:ε|αν)|υποστήριξ(?:ε|αν)|πρόσθεσε|σημείωσε|έγραψε|λέει|δηλώνει|τονίζει',
  tr: 'dedi(?:ler)?|diyor|söyledi|açıkladı|belirtti|kaydetti|vurguladı|yazdı|ifade etti|diye konuştu',
  ar: 'قالت?|أكدت?|أضافت?|صرحت?|أوضحت?|أعلنت?|يقول|تقول|بحسب|وفق',
  he: 'אמרה?|אמרו|הוסיפה?|הדגישה?|קבעה?|טענה?|מסרה?|מסרו|אומרת?|כתבה?',
  vi: 'nói|cho biết|cho hay|khẳng định|nhấn mạnh|phát biểu|chia sẻ|theo',
  bn: 'বললেন|বলেছেন|জানালেন|জানিয়েছেন',
  id: 'kata|ujar|tutur|ungkap|jelas|tegas|ucap|imbuh|terang|demikian|menurut',
}

/** The same in languages whose verb closes the sentence. */
export const SAID_AT_END: Readonly<Record<string, string>> = {
  tr: 'dedi|söyledi|açıkladı|belirtti|konuştu|kaydetti|vurguladı|yazdı|ifade etti',
  fa: 'گفت|گفته است|گفته‌اند|گفتند|افزود|اعلام کرد|تاکید کرد|تأکید کرد|نوشت|می‌گوید',
  hi: 'कहा|कहा है|कहा था|बताया|बताया है|कहते हैं|कहती हैं',
  bn: 'বলেন|বললেন|বলেছেন|বলেছে|জানান|জানালেন|জানিয়েছেন|জানিয়েছে|লিখেছেন',
  th: 'กล่าว|ระบุ|เปิดเผย|เผย',
  zh: '表示|说|說|称|稱|指出|强调|強調|说道|說道|透露|写道|寫道|报道|報道',
  ja: '述べた|述べている|述べる|語った|語っている|語る|話した|話している|話す|言った|言う|明かした|コメントした|強調した|という|訴えた|訴える|指摘する|指摘した|説明した|説明する',
  ko: '[았었였했혔났냈갔왔됐졌]다|말한다|밝힌다|전한다',
}
