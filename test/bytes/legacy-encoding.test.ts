import { describe, expect, it } from 'vitest'
import { decodeBytes } from '../../src/node.js'
import { asciiBytes, encodeLegacy } from './encode-legacy.js'

/** Translations of one story: the mayor opened the new bridge, the old one was closed for a year. */
const STORY = {
  ar: 'افتتح رئيس البلدية يوم الثلاثاء الجسر الجديد بعد أن ظل الجسر القديم مغلقا لمدة عام كامل.',
  az: 'Şəhər rəhbəri çərşənbə axşamı yeni körpünü açdı, köhnə körpü isə bir il bağlı qalmışdı.',
  be: 'Мэр горада ў аўторак адкрыў новы мост, а стары быў зачынены цэлы год, паведаміла газета.',
  bg: 'Кметът откри във вторник новия мост, а старият беше затворен цяла година, съобщи вестникът.',
  cs: 'Starosta v úterý otevřel nový most, protože starý byl celý rok uzavřený, řekl mluvčí městského úřadu.',
  da: 'Borgmesteren åbnede tirsdag den nye bro, efter at den gamle havde været lukket i et helt år på grund af råd.',
  de: 'Die Bürgermeisterin eröffnete am Dienstag die neue Brücke; die alte war ein Jahr lang gesperrt, weil Stützen fehlten.',
  el: 'Ο δήμαρχος εγκαινίασε την Τρίτη τη νέα γέφυρα, καθώς η παλιά ήταν κλειστή για έναν ολόκληρο χρόνο.',
  es: 'El alcalde inauguró el martes el nuevo puente; según él, el año pasado también cerró el camino más corto.',
  et: 'Linnapea avas teisipäeval uue silla, sest vana oli kõik see aasta suletud ja ümbersõit võttis pool tundi.',
  fa: 'شهردار روز سه‌شنبه پل جديد را افتتاح كرد، زيرا پل قديمي يك سال تمام بسته بود و مردم ناراضي بودند.',
  fi: 'Pormestari avasi tiistaina uuden sillan, sillä vanha oli ollut pitkään kiinni ja kiertotie väsytti väkeä.',
  fr: 'Le maire a inauguré mardi le nouveau pont, où la circulation avait été coupée à la fin de l’été dernier.',
  he: 'ראש העיר חנך ביום שלישי את הגשר החדש, לאחר שהגשר הישן היה סגור במשך שנה שלמה.',
  hr: 'Gradonačelnik je u utorak otvorio novi most, jer je stari bio zatvoren cijelu godinu, kaže načelnik općine. Radnici su najviše vremena potrošili na čišćenje i učvršćivanje obale.',
  hu: 'A polgármester kedden megnyitotta az új hidat, mert a régi egy évig zárva volt, és a kerülőút sok időbe tellett. A szürke kőből épült hídfő később készült el, mint tervezték, az őszi esőzések és a költségek miatt.',
  is: 'Borgarstjórinn opnaði nýju brúna á þriðjudag, því að sú gamla hafði verið lokuð í heilt ár.',
  it: 'Il sindaco ha inaugurato martedì il nuovo ponte, perché quello vecchio è rimasto chiuso più di un anno: così si passerà. La città lo chiedeva già da metà aprile, però mancavano i soldi: è più stretto, ma è sicuro.',
  ja: '市長は火曜日に新しい橋を開通させた。古い橋は一年の間、閉鎖されていたという。',
  ko: '시장은 화요일에 새 다리를 개통했다. 옛 다리는 일 년 동안 폐쇄되어 있었다고 한다.',
  lt: 'Meras antradienį atidarė naująjį tiltą, nes senasis buvo uždarytas visus metus, todėl žmonės važiavo aplinkui.',
  lv: 'Mērs otrdien atklāja jauno tiltu, jo vecais bija slēgts veselu gadu un iedzīvotāji brauca pa garāku ceļu. Šogad tiks būvēta arī jauna pieturvieta, teikts pašvaldības paziņojumā, bet līdzekļu vēl trūkst.',
  mk: 'Градоначалникот во вторник го отвори новиот мост, бидејќи стариот беше затворен цела година.',
  nl: 'De burgemeester opende dinsdag de nieuwe brug; één café bleef geopend, zei de coördinator, en de financiële zorgen zijn voorbij.',
  pl: 'Burmistrz otworzył we wtorek nowy most, ponieważ stary był zamknięty przez cały rok, żeby go naprawić.',
  pt: 'O prefeito inaugurou na terça-feira a nova ponte; a antiga não abriu durante um ano e a população já não tinha opção.',
  ro: 'Primarul a deschis marţi noul pod, după ce vechiul pod a fost închis un an întreg şi oamenii au făcut ocol.',
  ru: 'Мэр открыл во вторник новый мост, потому что старый был закрыт целый год, сообщила Вечерняя Газета. На открытие приехали министр и сотни жителей, а Петру Ивановичу вручили ключи.',
  sk: 'Starosta v utorok otvoril nový most, pretože starý bol celý rok zatvorený a ľudia jazdili dlhšou cestou.',
  sr: 'Градоначелник је у уторак отворио нови мост, јер је стари био затворен целу годину.',
  sv: 'Borgmästaren öppnade på tisdagen den nya bron, eftersom den gamla hade varit stängd i ett helt år.',
  th: 'นายกเทศมนตรีเปิดสะพานใหม่ในวันอังคาร เพราะสะพานเก่าถูกปิดมาเป็นเวลาหนึ่งปีเต็ม',
  tr: 'Belediye başkanı salı günü yeni köprüyü açtı, çünkü eski köprü bir yıl boyunca kapalı kalmıştı.',
  uk: 'Міський голова відкрив у вівторок новий міст, бо старий був зачинений цілий рік, повідомила газета.',
  zh: '市长周二为新桥剪彩，因为旧桥已经关闭了一年，市民出行要多走半个小时的路。',
  'zh-Hant': '市長週二為新橋剪綵，因為舊橋已經關閉了一年，市民出門要多走半個小時的路。',
}
type Language = keyof typeof STORY

const WRITTEN_IN: Record<string, readonly Language[]> = {
  'windows-1252': ['da', 'de', 'es', 'fi', 'fr', 'is', 'it', 'nl', 'pt', 'sv'],
  'windows-1251': ['be', 'bg', 'mk', 'ru', 'sr', 'uk'],
  'windows-1250': ['cs', 'hr', 'hu', 'pl', 'ro', 'sk'],
  'windows-1253': ['el'],
  'windows-1254': ['tr'],
  'windows-1255': ['he'],
  'windows-1256': ['ar', 'fa'],
  'windows-1257': ['et', 'lt', 'lv'],
  'windows-874': ['th'],
  'iso-8859-2': ['cs', 'hr', 'hu', 'pl', 'ro', 'sk'],
  'iso-8859-5': ['bg', 'mk', 'ru', 'sr'],
  'iso-8859-6': ['ar'],
  'iso-8859-7': ['el'],
  'koi8-r': ['ru'],
  'koi8-u': ['uk'],
  ibm866: ['ru'],
  macintosh: ['es', 'fi', 'fr', 'it', 'pt'],
  'x-mac-cyrillic': ['bg', 'ru', 'uk'],
  shift_jis: ['ja'],
  'euc-jp': ['ja'],
  gb18030: ['zh'],
  big5: ['zh-Hant'],
  'euc-kr': ['ko'],
}
const cases = Object.entries(WRITTEN_IN).flatMap(([encoding, languages]) =>
  languages.map((lang) => [encoding, lang] as const),
)

describe('bytes without a declared encoding', () => {
  it.each(cases)('are read as %s if they are a story in it: %s', (encoding, lang) => {
    const text = STORY[lang]
    expect(decodeBytes(encodeLegacy(text, encoding)).text).toBe(text)
  })

  it.each(cases)('or a page with code above it and Latin names below: %s, %s', (encoding, lang) => {
    const page = `<html><head><script>var page = { site: "Harbour Daily", id: 4711 }</script></head>\r\n<body><h1>Harbour Daily</h1><p>${STORY[lang]}</p><p>Jo Ng, Harbour Daily, example.org</p></body></html>`
    expect(decodeBytes(encodeLegacy(page, encoding)).text).toBe(page)
  })

  it.each<[what: string, text: string]>([
    ['one letter', 'caf\u00e9'],
    [
      'quotes alone',
      '\u201cso\u201d\u2026 \u2018yes\u2019 \u2013 \u201cno\u201d, she said, \u201cnever\u201d \u2014 and left',
    ],
    [
      'signs of money',
      'It cost \u00a35m, then \u00a310m, then \u20ac12m; \u00a92024 Harbour Daily\u00ae, 20\u00b0C, \u00bd mile',
    ],
    ['apostrophes', 'It’s that I’ve never said they’re here; we’ll see, you’d think, what it’s like. '.repeat(9)],
    [
      'prices',
      'Tickets went from £80 to £90, then €355, €444 and €489; a bond of £1,000 cost €1,170 and £12. '.repeat(9),
    ],
    [
      'letters that other pages share',
      'La policía detendrá mañana a más jóvenes en Málaga, según él. ¿Quién ganará? Nadie lo sabrá. '.repeat(9),
    ],
    ['words of one letter', 'La citt\u00e0 \u00e8 bella, il mare \u00e8 blu e l\u2019aria \u00e8 buona'],
    ['capitals', '\u00dcBER DEN D\u00c4CHERN VON K\u00d6LN \u00d6FFNET EIN CAF\u00c9'],
    [
      'names of several languages',
      'Fran\u00e7ois M\u00fcller, Jos\u00e9 Ca\u00f1ete, Bj\u00f6rn \u00c5berg and S\u00f8ren J\u00f8rgensen met in S\u00e3o Paulo',
    ],
    [
      'a table of code points',
      '242\t162\t\u00a2\tCENT SIGN\n243\t163\t\u00a3\tPOUND SIGN\n244\t164\t\u00a4\tCURRENCY SIGN',
    ],
  ])('are read as windows-1252 without enough evidence: %s', (_, text) => {
    expect(decodeBytes(encodeLegacy(text, 'windows-1252'))).toEqual({ text, encoding: 'windows-1252' })
  })

  it('are sampled if there are many', () => {
    const story = encodeLegacy(STORY.ru, 'koi8-r')
    const many = new Uint8Array(story.length * 20_000)
    for (let start = 0; start < many.length; start += story.length) many.set(story, start)
    expect(decodeBytes(many).encoding).toBe('koi8-r')
    expect(decodeBytes(new Uint8Array(5_000_000).fill(0xe9)).text).toHaveLength(5_000_000)
  })

  it('are sampled correctly if they are scattered, or cut within a character', () => {
    expect(decodeBytes(asciiBytes('a', 0xe9)).encoding).toBe('windows-1252')
    const cut = encodeLegacy(STORY.ja, 'shift_jis').subarray(0, -1)
    expect(decodeBytes(cut)).toMatchObject({ encoding: 'shift_jis', lossy: true })
  })
})
