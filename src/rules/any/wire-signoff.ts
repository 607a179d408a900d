import type { ProvenFamily } from '../rule.js'

/** Wires that sign with their name. The endings need the end of a sentence before them. */
export const wireSignoff = {
  /** The agency below its story, or in brackets after the last sentence: `(AFP)`, `— Reuters`, `[BBC]`. */
  agency: {
    lines: [
      '(ap|afp|reuters|agence france-presse|dpa|epa|efe|ansa|apa|aap|ani|ians|pti|uni|tass|interfax|xinhua|kyodo|' +
        'yonhap|bernama|antara|anadolu|ntb|tt|ritzau|stt|bbc|upi|irna|adnkronos|tanjug|ukrinform|unian|prnewswire|' +
        'pr newswire|business wire|globe newswire|globenewswire)',
      '(the associated press|associated press|press association|pa media|the canadian press|agencies|agencias|' +
        'agences|agenturen|news agencies|agency|kna|sid|lusa|belga|anp|ats|mti|ctk|čtk|pap|agerpres|aa|iha|dha|' +
        'thomson reuters|dow jones newswires|bloomberg|tribune news service|the-cnn-wire)',
      '(ap|afp|reuters|dpa|pti) (and|&) (afp|reuters|ap|dpa|agencies)',
      '(ap|afp|reuters)[ ](,|/|;)[ ](ap|afp|reuters)[[ ](,|/|;|and|&)[ ](ap|afp|reuters|dpa)]',
    ],
    endings: [
      '(ap|afp|reuters|agence france-presse|dpa|epa|efe|ansa|apa|ani|ians|pti|uni|tass|interfax|xinhua|kyodo|yonhap|' +
        'bernama|antara|anadolu|ntb|tt|ritzau|bbc|upi)',
      '(the associated press|associated press|press association|pa media|the canadian press|agencies|lusa|bloomberg|tribune news service|dow jones newswires)',
    ],
    place: 'edges',
    proof: {
      removes: [
        '(AFP)',
        '— Reuters',
        '[BBC]',
        '-Bernama',
        '--IANS',
        '/PRNewswire/',
        '-Business Wire-',
        'The Associated Press',
        'AFP and Reuters',
      ],
      keeps: [
        'He told Reuters',
        'The first shell wounded Agence France-Presse (AFP) photographer Jo Ng.',
        'She moved from the BBC to Reuters in 2019.',
        'The UNI of Leeds won.',
        'Ap Lei Chau',
      ],
    },
  },
  /** An agency whose letters are a word or a name when they are no capitals; and who wrote for several: `ANN`, `jn/ep (AFP, Reuters)` */
  letters: {
    shapes: [
      // Who handled it at the Press Trust of India: `PTI SKL RC`
      { holds: 'PTI', ends: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ)', pattern: /^\(?PTI\)?(?: (?:CORR )?[A-Z]{2,4}){1,5}$/ },
      { holds: 'N', ends: 'NAS)]', pattern: /^[-–—([ ]{0,3}(?:ANN|TNN|NNN|NAN|GNA|PNA|HINA|KUNA)[)\] ]{0,2}$/ },
      {
        holds: '(',
        ends: ')',
        pattern:
          /^[a-z]{2,4}(?:\/[a-z]{2,4}){0,2} ?\((?:AFP|AP|Reuters|dpa|KNA|epd|EPA|EFE|Lusa)(?:, ?(?:AFP|AP|Reuters|dpa|KNA|epd|EPA|EFE|Lusa)){0,4}\)$/,
      },
    ],
    place: 'tail',
    proof: {
      removes: ['PTI SKL RC', '(PTI) ABC', 'ANN', '(TNN)', 'jn/ep (AFP, Reuters, dpa)'],
      keeps: ['PTI said so', 'Ann', 'Nan', 'in a hall (AFP said)'],
    },
  },
  /** The letters of those who wrote a dispatch, in brackets, below its last paragraph or behind it: `(jng)`, `(jng/epo)`, `[jng/epo]` */
  initials: {
    lines: ['{initials}'],
    endings: ['{initials}'],
    place: 'tail',
    proof: {
      removes: ['(jng)', '(jng/epo)', '[jng/epo]', '(jng/Z-1)', '(HKL/STV)'],
      keeps: ['(2/3)', '(sic)', '(jng said so)', 'jng', '(and/or neither)'],
    },
  },
  /** An agency in brackets whose name is in capitals: `(HKL)`, `[STV]`; and a writer with an agency: `Jo Ng (AFP)`, `Jo Ng / Reuters` */
  'in-brackets': {
    lines: [
      '{author} \\((afp|ap|reuters|dpa|epa|efe|ansa|apa|pap|čtk|tasr|anp|belga|ntb|tt|stt|ritzau|lusa|tass|uni|pti|' +
        'ani|ians|xinhua|kyodo|yonhap|bernama|antara|aa|dha|iha|mti|hina|tanjug|bta|ukrinform)\\)',
    ],
    shapes: [
      { holds: ')', pattern: /^\(\p{Lu}{2,6}\)$/u },
      { holds: ']', pattern: /^\[\p{Lu}{2,6}\]$/u },
    ],
    place: 'tail',
    proof: {
      removes: ['(HKL)', '[STV]', 'Jo Ng (AFP)'],
      keeps: ['(HKL said so)', '(Applause)', 'Jo Ng (Labour)', 'HKL'],
    },
  },
  /** What a wire writes above a dispatch for the desks: `BC-EU--Ferry Strike, 1st Ld, 140`, `^Eds: Updates with quotes.` */
  slug: {
    shapes: [
      { holds: '^', ends: '0123456789.', pattern: /^\^(?:Eds: |[A-Z][\w' -]{1,60},)[^\n]{0,120}$/ },
      {
        holds: 'C-',
        ends: '0123456789',
        pattern:
          /^[AB]C-(?:[A-Z]{2,6}-{1,2})?[A-Z][\w' -]{1,60}(?:, ?\d(?:st|nd|rd|th) (?:Ld|Add)[\w-]{0,20})?, ?\d{2,5}$/,
      },
    ],
    place: 'head',
    proof: {
      removes: [
        'BC-EU--Ferry Strike, 1st Ld, 140',
        '^Eds: Updates with quotes.',
        '^Ferry-Strike, 1st Ld-Writethru,0140',
      ],
      keeps: ['AC-130 planes, 12', 'BC-Vancouver is 140', '^ The arrow points to 12.', 'ABC-News, 140'],
    },
  },
  /** What a telephone writes below a mail: `Sent from my iPhone`, `Von meinem iPad gesendet`. */
  device: {
    shapes: [
      {
        holds: 'iP',
        pattern:
          /^(?:Sent from (?:my )?|Von meinem |Envoyé de(?:puis)? (?:mon )?|Enviado (?:desde|do|a partir do) (?:mi |meu )?|Inviato da(?:l mio)? |Verstuurd vanaf mijn |Verzonden vanaf mijn |Skickat från min |Sendt fra min |Lähetetty |Wysłane z (?:mojego )?|Odesláno z |Odoslané z |Trimis de pe |Отправлено с (?:моего )?|Надіслано з |Στάλθηκε από το |发自我的 ?|從我的 ?|أُ?رسلت من الـ? ?|Dikirim dari |Được gửi từ )?(?:iPhone|iPad)(?:['’]?[\p{L}]{1,8})?(?: gesendet| 傳送| gönderildi|から送信|에서 보냄| saya| của tôi)?$/u,
      },
    ],
    place: 'tail',
    proof: {
      removes: [
        'Sent from my iPhone',
        'Von meinem iPad gesendet',
        'iPhoneから送信',
        '发自我的 iPhone',
        'Wysłane z iPhone’a',
      ],
      keeps: ['Sent from my iPhone, the note said.', 'Apple shows a new iPhone', 'The new iPad', 'Sent from my window'],
    },
  },
  /** The end of a dispatch: `###`, `___`, `ENDS`, `(END)`; “End” may be the last item of a list. */
  end: {
    lines: ['ends', 'end of (story|article|dispatch|transcript)'],
    shapes: [
      { holds: '', pattern: /^_{3,30}$/ },
      { holds: '', pattern: /^(?:—{2,30}|--)$/ }, // two hyphens: what mailers write above a signature
      { holds: '', pattern: /^# ?# ?#(?: ?#)*$/ },
      { holds: 'END', ends: ')-', pattern: /^(?:\(END\)|-{1,3} ?END ?-{1,3})$/ },
    ],
    place: 'tail',
    proof: {
      removes: ['###', '# # #', 'ENDS', '(END)', '___', '———', '--'],
      keeps: [
        'End',
        'End.',
        'The road ends here, the sign says.',
        'It was 30 degrees.',
        'Route #30',
        'The end of story time came at noon.',
      ],
    },
  },
} satisfies ProvenFamily
