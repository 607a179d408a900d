/** What a line may have in the place of a slot, by language: a person, a publication, a headline, a date. */
type Sample = readonly [person: string, publication: string, headline: string, date: string]

const SAMPLES: Readonly<Record<string, Sample>> = {
  en: ['Anna Smith', 'Harbour News', 'New Bridge Opens Downtown', 'March 5, 2024'],
  de: ['Anna Schmidt', 'Harbour News', 'Neue Brücke in der Stadt eröffnet', '5. März 2024'],
  fr: ['Marie Dubois', 'Harbour News', 'Un nouveau pont ouvre en ville', '5 mars 2024'],
  es: ['Ana García', 'Harbour News', 'Abre un nuevo puente en la ciudad', '5 de marzo de 2024'],
  pt: ['Ana Silva', 'Harbour News', 'Nova ponte abre na cidade', '5 de março de 2024'],
  it: ['Anna Rossi', 'Harbour News', 'Apre un nuovo ponte in città', '5 marzo 2024'],
  nl: ['Anna de Vries', 'Harbour News', 'Nieuwe brug in de stad geopend', '5 maart 2024'],
  pl: ['Anna Kowalska', 'Harbour News', 'Nowy most otwarty w mieście', '5 marca 2024'],
  ca: ['Marta Puig', 'Harbour News', 'Obre el nou pont de la ciutat', '5 març 2024'],
  cs: ['Anna Nováková', 'Harbour News', 'Ve městě se otevřel nový most', '5. března 2024'],
  sk: ['Anna Nováková', 'Harbour News', 'V meste otvorili nový most', '5. marca 2024'],
  hr: ['Ana Horvat', 'Harbour News', 'U gradu otvoren novi most', '5. ožujka 2024'],
  sr: ['Ана Петровић', 'Гласник', 'У граду отворен нови мост', '5. марта 2024'],
  sv: ['Anna Svensson', 'Harbour News', 'Ny bro öppnas i staden', '5 mars 2024'],
  no: ['Anna Hansen', 'Harbour News', 'Ny bro åpner i byen', '5. mars 2024'],
  da: ['Anna Jensen', 'Harbour News', 'Ny bro åbner i byen', '5. marts 2024'],
  fi: ['Anna Virtanen', 'Harbour News', 'Uusi silta avattiin kaupungissa', '5.3.2024'],
  hu: ['Nagy Anna', 'Harbour News', 'Új híd nyílt a városban', '2024. március 5.'],
  ro: ['Ana Popescu', 'Harbour News', 'Un nou pod se deschide în oraș', '5 martie 2024'],
  ru: ['Анна Смирнова', 'Вестник', 'Новый мост открыт в городе', '5 марта 2024'],
  bg: ['Мария Колева', 'Вестник', 'Новият мост отвори в града', '5 март 2024'],
  uk: ['Олена Коваль', 'Вісник', 'У місті відкрили новий міст', '5 березня 2024'],
  el: ['Ελένη Παππά', 'Ημερησία', 'Άνοιξε η νέα γέφυρα', '5 Μαρτίου 2024'],
  tr: ['Ayşe Yılmaz', 'Harbour News', 'Kentte yeni köprü açıldı', '5 Mart 2024'],
  ar: ['أحمد حسن', 'الصحيفة', 'افتتاح الجسر الجديد في المدينة', '5 مارس 2024'],
  fa: ['مریم رضایی', 'روزنامه', 'پل جدید در شهر افتتاح شد', '5 مارس 2024'],
  ur: ['احمد علی', 'روزنامہ', 'شہر میں نیا پل کھل گیا', '5 مارچ 2024'],
  he: ['דנה כהן', 'החדשות', 'הגשר החדש נפתח בעיר', '5.3.2024'],
  hi: ['अमित शर्मा', 'समाचार', 'शहर में नया पुल खुला', '5 मार्च 2024'],
  bn: ['রহিম উদ্দিন', 'সংবাদ', 'শহরে নতুন সেতু চালু', '5 মার্চ 2024'],
  th: ['สมชาย ใจดี', 'ข่าวสด', 'เปิดสะพานใหม่ในเมือง', '5 มีนาคม 2024'],
  vi: ['Nguyễn Văn An', 'Harbour News', 'Cầu mới thông xe trong thành phố', '5/3/2024'],
  id: ['Siti Rahma', 'Harbour News', 'Jembatan Baru Dibuka di Kota', '5 Maret 2024'],
  zh: ['王小明', '晨报', '新大桥在市内通车', '2024年3月5日'],
  ja: ['山田太郎', '朝報', '市内に新しい橋が開通', '2024年3月5日'],
  ko: ['김민수', '한강일보', '시내에 새 다리가 개통됐다', '2024년 3월 5일'],
}

const ALIKE: Readonly<Record<string, string>> = {
  year: '2024',
  platforms: 'Facebook',
  buttons: 'Facebook',
  n: '5',
  url: 'https://example.com/news',
  email: 'jo@example.com',
  handle: '@jo_ng',
  initials: '(jng/epo)',
}
const PERSONS = new Set(['name', 'author', 'credit'])
const PUBLICATIONS = new Set(['site', 'publication'])
const DATES = new Set(['date', 'stamp'])

export function sampleOf(slot: string, lang: string): string {
  const [person, publication, headline, date] = (SAMPLES[lang] ?? SAMPLES['en']) as Sample
  if (PERSONS.has(slot)) return person
  if (PUBLICATIONS.has(slot)) return publication
  if (slot === 'moment') return `${date}, 10:30`
  if (DATES.has(slot)) return date
  if (slot === 'words') return headline.split(' ').slice(0, 2).join(' ').slice(0, 12)
  return ALIKE[slot] ?? headline
}
