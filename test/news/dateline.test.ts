import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDateline } from '../../src/news/dateline.js'

const AFP = 'Agence France-Presse'
const AP = 'Associated Press'

describe('readDateline', () => {
  it.each<(string | undefined)[]>([
    ['BEIJING (Reuters) - The ministry said on Monday …', 'BEIJING (Reuters) -', 'BEIJING', 'Reuters'],
    ['LA CROSSE, Wis. (AP) — After a summer of storms …', 'LA CROSSE, Wis. (AP) —', 'LA CROSSE, Wis.', AP],
    [
      'WASHINGTON, March 14 (Reuters) - The court …',
      'WASHINGTON, March 14 (Reuters) -',
      'WASHINGTON',
      'Reuters',
      'March 14',
    ],
    ['KYIV — The mayor spoke.', 'KYIV —', 'KYIV'],
    ['KYIV, Ukraine — The mayor spoke.', 'KYIV, Ukraine —', 'KYIV, Ukraine'],
    ['(CNN) -- At least four people …', '(CNN) --', undefined, 'CNN'],
    ['(CNN)At least four people …', '(CNN)', undefined, 'CNN'],
    ['ST. LOUIS (AP) - "We won," she said.', 'ST. LOUIS (AP) -', 'ST. LOUIS', AP],
    ['OSLO (AP) _ The harbour opened.', 'OSLO (AP) _', 'OSLO', AP],
    ['QUITO, Ecuador—The harbour opened.', 'QUITO, Ecuador—', 'QUITO, Ecuador'],
    ['OSLO (WXYZ) — The harbour opened.', 'OSLO (WXYZ) —', 'OSLO'],
    ['بيروت، لبنان (CNN) -- افتتح الجسر', 'بيروت، لبنان (CNN) --', 'بيروت، لبنان', 'CNN'],
    ['CNN — The harbour opened.', 'CNN —', undefined, 'CNN'],
    ['КИЇВ, 5 березня, УНІАН Президент заявив про це.', 'КИЇВ, 5 березня, УНІАН', 'КИЇВ', 'UNIAN', '5 березня'],
    ['JAKARTA, KOMPAS.com - 5 orang tiba di pelabuhan.', 'JAKARTA, KOMPAS.com -', 'JAKARTA'],
    [
      '（中央社記者王明台北5日電）市議會今天開會。',
      '（中央社記者王明台北5日電）',
      '台北',
      'Central News Agency',
      '5日',
    ],
    [
      '（中央社記者王小明台北5日電）市議會今天開會。',
      '（中央社記者王小明台北5日電）',
      '台北',
      'Central News Agency',
      '5日',
    ],
    ['Jan. 5 (Bloomberg) -- Oil fell.', 'Jan. 5 (Bloomberg) --', undefined, 'Bloomberg', 'Jan. 5'],
    [
      'KUALA LUMPUR, Aug 6 (Bernama) -- The port …',
      'KUALA LUMPUR, Aug 6 (Bernama) --',
      'KUALA LUMPUR',
      'Bernama',
      'Aug 6',
    ],
    [
      'OSLO, July 21, 2026 /PRNewswire/ -- A firm …',
      'OSLO, July 21, 2026 /PRNewswire/ --',
      'OSLO',
      'PR Newswire',
      'July 21, 2026',
    ],
    [
      'CUPERTINO, Calif.--(BUSINESS WIRE)--A firm …',
      'CUPERTINO, Calif.--(BUSINESS WIRE)--',
      'CUPERTINO, Calif.',
      'Business Wire',
    ],
    [
      'New Delhi [India], July 26 (ANI): The minister …',
      'New Delhi [India], July 26 (ANI):',
      'New Delhi [India]',
      'ANI',
      'July 26',
    ],
    ['New Delhi, Mar 5 (PTI) The minister …', 'New Delhi, Mar 5 (PTI)', 'New Delhi', 'Press Trust of India', 'Mar 5'],
    ['NEW DELHI: The minister opened the bridge over the river on Monday evening.', 'NEW DELHI:', 'NEW DELHI'],
    ['MADRID, 3 (EUROPA PRESS)', 'MADRID, 3 (EUROPA PRESS)', 'MADRID', 'Europa Press', '3'],
    [
      'MADRID 24 Oct. (EUROPA PRESS) - El puente …',
      'MADRID 24 Oct. (EUROPA PRESS) -',
      'MADRID',
      'Europa Press',
      '24 Oct',
    ],
    ['Madrid, 11 may (EFE).- El puente …', 'Madrid, 11 may (EFE).-', 'Madrid', 'EFE', '11 may'],
    ['La Paz, 5 mar (EFE).- El puente …', 'La Paz, 5 mar (EFE).-', 'La Paz', 'EFE', '5 mar'],
    ['BOGOTÁ (AFP) — El puente …', 'BOGOTÁ (AFP) —', 'BOGOTÁ', AFP],
    ['Lisboa, 05 mar 2024 (Lusa) - A ponte …', 'Lisboa, 05 mar 2024 (Lusa) -', 'Lisboa', 'Lusa', '05 mar 2024'],
    ['SÃO PAULO (Reuters) - A ponte …', 'SÃO PAULO (Reuters) -', 'SÃO PAULO', 'Reuters'],
    ['PARIS, 5 mars (Reuters) - Le pont …', 'PARIS, 5 mars (Reuters) -', 'PARIS', 'Reuters', '5 mars'],
    ['Paris, 12 mars (AFP) – Le pont …', 'Paris, 12 mars (AFP) –', 'Paris', AFP, '12 mars'],
    ['Berlin (dpa) - Die Brücke …', 'Berlin (dpa) -', 'Berlin', 'dpa'],
    ['Oldenburg (dpa/lni) – Die Brücke …', 'Oldenburg (dpa/lni) –', 'Oldenburg', 'dpa'],
    ['Berlin/Paris (AFP) – Die Brücke …', 'Berlin/Paris (AFP) –', 'Berlin/Paris', AFP],
    ['Bern (sda) Die Brücke …', 'Bern (sda)', 'Bern', 'Keystone-SDA'],
    ['Frankfurt (epd). Die Brücke …', 'Frankfurt (epd).', 'Frankfurt', 'epd'],
    ['ROMA (ITALPRESS) - Il ponte …', 'ROMA (ITALPRESS) -', 'ROMA', 'Italpress'],
    ['(ANSA) - ROMA, 05 MAR - Il ponte …', '(ANSA) - ROMA, 05 MAR -', 'ROMA', 'ANSA', '05 MAR'],
    ['(AGI) - Roma, 5 mar. - Il ponte …', '(AGI) - Roma, 5 mar. -', 'Roma', 'AGI', '5 mar'],
    ['Roma, 26 lug. (askanews) – Il ponte …', 'Roma, 26 lug. (askanews) –', 'Roma', 'askanews', '26 lug'],
    ['DEN HAAG (ANP) - De brug …', 'DEN HAAG (ANP) -', 'DEN HAAG', 'ANP'],
    ['Warszawa (PAP) - Most …', 'Warszawa (PAP) -', 'Warszawa', 'PAP'],
    ['Budapest, március 5. (MTI) - A híd …', 'Budapest, március 5. (MTI) -', 'Budapest', 'MTI', 'március 5'],
    ['МОСКВА, 5 марта. /ТАСС/. Мост …', 'МОСКВА, 5 марта. /ТАСС/.', 'МОСКВА', 'TASS', '5 марта'],
    ['МОСКВА, 5 мар — РИА Новости. Мост …', 'МОСКВА, 5 мар — РИА Новости.', 'МОСКВА', 'RIA Novosti', '5 мар'],
    [
      'ТВЕРЬ, 22 окт - РИА Новости, Анна Лис. Мост …',
      'ТВЕРЬ, 22 окт - РИА Новости, Анна Лис.',
      'ТВЕРЬ',
      'RIA Novosti',
      '22 окт',
    ],
    ['Москва. 30 октября. ИНТЕРФАКС - Мост …', 'Москва. 30 октября. ИНТЕРФАКС -', 'Москва', 'Interfax', '30 октября'],
    ['КИЇВ. 5 березня. УНІАН. Міст …', 'КИЇВ. 5 березня. УНІАН.', 'КИЇВ', 'UNIAN', '5 березня'],
    ['Київ, 5 березня (Укрінформ) - Міст …', 'Київ, 5 березня (Укрінформ) -', 'Київ', 'Ukrinform', '5 березня'],
    ['新华社北京3月5日电（记者罗沙）大桥通车。', '新华社北京3月5日电（记者罗沙）', '北京', 'Xinhua', '3月5日'],
    ['新华社北京2024年3月5日电 大桥通车。', '新华社北京2024年3月5日电', '北京', 'Xinhua', '2024年3月5日'],
    ['新华社北京3月5日电 大桥通车。', '新华社北京3月5日电', '北京', 'Xinhua', '3月5日'],
    [
      '中新网北京3月5日电 (记者 杜燕)大桥通车。',
      '中新网北京3月5日电 (记者 杜燕)',
      '北京',
      'China News Service',
      '3月5日',
    ],
    ['（中央社記者王小明台北5日電）大橋通車。', '（中央社記者王小明台北5日電）', '台北', 'Central News Agency', '5日'],
    [
      '（中央社華盛頓20日綜合外電報導）大橋通車。',
      '（中央社華盛頓20日綜合外電報導）',
      '華盛頓',
      'Central News Agency',
      '20日',
    ],
    ['法新社巴黎5日電 大橋通車。', '法新社巴黎5日電', '巴黎', AFP, '5日'],
    ['【ワシントン時事】橋が開いた。', '【ワシントン時事】', 'ワシントン', 'Jiji Press'],
    ['【ロンドン＝共同】橋が開いた。', '【ロンドン＝共同】', 'ロンドン', 'Kyodo News'],
    ['【北京共同】橋が開いた。', '【北京共同】', '北京', 'Kyodo News'],
    ['【3月5日 AFP】橋が開いた。', '【3月5日 AFP】', undefined, AFP, '3月5日'],
    ['［東京　５日　ロイター］ - 橋が開いた。', '［東京　５日　ロイター］ -', '東京', 'Reuters', '５日'],
    ['【北京＝山田太郎】橋が開いた。', '【北京＝山田太郎】', '北京'],
    ['(서울=연합뉴스) 김보람 기자 = 다리가 열렸다.', '(서울=연합뉴스) 김보람 기자 =', '서울', 'Yonhap'],
    ['(서울=연합뉴스) 다리가 열렸다.', '(서울=연합뉴스)', '서울', 'Yonhap'],
    ['[서울=뉴시스]홍연우 기자 = 다리가 열렸다.', '[서울=뉴시스]홍연우 기자 =', '서울', 'Newsis'],
    ['[부산=스포츠조선 선수민 기자] 다리가 열렸다.', '[부산=스포츠조선 선수민 기자]', '부산'],
    ['Jakarta (ANTARA) - Jembatan …', 'Jakarta (ANTARA) -', 'Jakarta', 'Antara'],
    ['TEMPO.CO, Jakarta - Jembatan …', 'TEMPO.CO, Jakarta -', 'Jakarta'],
    ['JAKARTA, KOMPAS.com - Jembatan …', 'JAKARTA, KOMPAS.com -', 'JAKARTA'],
    ['KOMPAS.com - Jembatan …', 'KOMPAS.com -'],
    ['Jakarta, CNN Indonesia -- Jembatan …', 'Jakarta, CNN Indonesia --', 'Jakarta'],
    ['Ankara (AA) - Köprü açıldı.', 'Ankara (AA) -', 'Ankara', 'Anadolu'],
    ['İSTANBUL (AA) - Köprü açıldı.', 'İSTANBUL (AA) -', 'İSTANBUL', 'Anadolu'],
    ['ANKARA/İSTANBUL-BHA', 'ANKARA/İSTANBUL-BHA', 'ANKARA/İSTANBUL', 'BHA'],
    ['(TTXVN) Cây cầu …', '(TTXVN)', undefined, 'Vietnam News Agency'],
    ['Hà Nội (TTXVN) - Cây cầu …', 'Hà Nội (TTXVN) -', 'Hà Nội', 'Vietnam News Agency'],
    ['(Dân trí) - Cây cầu …', '(Dân trí) -'],
    ['بيروت (رويترز) - افتتح الجسر', 'بيروت (رويترز) -', 'بيروت', 'Reuters'],
    ['9 يونيو (رويترز) - افتتح الجسر', '9 يونيو (رويترز) -', undefined, 'Reuters', '9 يونيو'],
    ['أبوظبي في 5 مارس /وام/ افتتح الجسر', 'أبوظبي في 5 مارس /وام/', 'أبوظبي', 'WAM', '5 مارس'],
    ['القاهرة - أ ش أ', 'القاهرة - أ ش أ', 'القاهرة', 'MENA'],
    ['تهران- ایرنا- پل باز شد', 'تهران- ایرنا-', 'تهران', 'IRNA'],
    ['नई दिल्ली, 5 मार्च (भाषा) पुल खुला', 'नई दिल्ली, 5 मार्च (भाषा)', 'नई दिल्ली', 'Press Trust of India', '5 मार्च'],
    ['नई दिल्ली, पांच मार्च (भाषा) पुल खुला', 'नई दिल्ली, पांच मार्च (भाषा)', 'नई दिल्ली', 'Press Trust of India', 'पांच मार्च'],
    ['नई दिल्ली, 5 मार्च (भाषा)। पुल खुला', 'नई दिल्ली, 5 मार्च (भाषा)।', 'नई दिल्ली', 'Press Trust of India', '5 मार्च'],
    ['ANKARA, (DHA)- Köprü açıldı', 'ANKARA, (DHA)-', 'ANKARA', 'DHA'],
    ['नई दिल्ली, एएनआई। पुल खुला', 'नई दिल्ली, एएनआई।', 'नई दिल्ली', 'ANI'],
    ['नई दिल्ली, एएनआई । पुल खुला', 'नई दिल्ली, एएनआई ।', 'नई दिल्ली', 'ANI'],
    ['OSLO (Reuters) The harbour opened.', 'OSLO (Reuters)', 'OSLO', 'Reuters'],
    ['(CNN) -- At least four - The rest is here.', '(CNN) --', undefined, 'CNN'],
    ['(AGI) - Roma - Il ponte …', '(AGI) -', undefined, 'AGI'],
    ['(ANSA) - ROMA - Il ponte …', '(ANSA) - ROMA -', 'ROMA', 'ANSA'],
    ['КИЇВ, 5 березня УНІАН. Міст …', 'КИЇВ, 5 березня УНІАН.', 'КИЇВ', 'UNIAN', '5 березня'],
    ['UBE — The mayor spoke.', 'UBE —', 'UBE'],
    ['KYIV — The mayor spoke. Who came?', 'KYIV —', 'KYIV'],
    ['ঢাকা, ৫ মার্চ, ২০২৪ (বাসস) : সেতু খুলেছে', 'ঢাকা, ৫ মার্চ, ২০২৪ (বাসস) :', 'ঢাকা', 'BSS', '৫ মার্চ, ২০২৪'],
  ])('reads %s', (paragraph = '', text, place, agency, date) => {
    expect(readDateline(paragraph)).toEqual({
      text,
      ...(place && { place }),
      ...(agency && { agency }),
      ...(date && { date }),
    })
  })

  it.each([
    'PARIS — the perfume, not the city — sold well.',
    'London (population 9 million) - The city grew.',
    '(Reuters has not verified the video.)',
    'WASHINGTON (state) - The other one.',
    'WASHINGTON: A Life',
    'The mayor of KYIV — The Tower — spoke.',
    'NATO (the alliance) met in Brussels.',
    'He said (CNN) that it was so.',
    'Agence France-Presse (AFP) photographer Jo Ng was there.',
    'Agence France-Presse (AFP) Photographers were there.',
    'Jo Ng (AP) Photographer of the Year',
    'EXCLUSIVE — The mayor spoke.',
    'CLAIM: The bridge over the river was opened on Monday evening by the mayor herself.',
    'BREAKING: The mayor spoke about the bridge over the river on Monday evening.',
    'ÉPOCA – O senhor não pagou?',
    'According to Reuters - The agency - it was so.',
    'APA – Chaos im Netz',
    'Yesterday, Reuters. The rest is silence.',
    '据中新网9月9日报道，大桥通车。',
    '【速報】橋が開いた。',
    '【写真＝山田太郎撮影 2024年】橋',
    '[단독] 다리가 열렸다.',
    '[헤럴드경제=박종일 선임기자] 다리',
    '(서울) 다리가 열렸다.',
    'به گزارش ایسنا، پل باز شد.',
    'قالت وكالة الأنباء يوم أمس (رويترز) إن الجسر افتتح',
    'A — B',
    'Jo Ng (WXYZ) met the mayor.',
    'OSLO, 5 May (WXYZ) The harbour opened.',
    'Oslo (Reuters) The harbour opened.',
    'Den HAAG (Reuters) The harbour opened.',
    'بيروت (رويترز) افتتح الجسر',
    'Київ (УНІАН) Міст відкрили.',
    '(Updated) - The mayor spoke.',
    '(Dân trí) Cây cầu …',
    'Ankara DHA - Köprü açıldı.',
    'Ankara DHA - 5 köprü açıldı.',
    'ANKARA, BHA Köprü açıldı.',
    'Ankara-BHA',
    'ANKARA - .com',
    'КИЇВ, 5 березня, УНІАН Президент',
    'КИЇВ, 5 березня, УНІАН, як відомо, пише про це.',
    'Bloomberg, Oslo - Oil fell.',
    'KOMPAS.com, kata dia - Jembatan …',
    'May 5 — The mayor spoke.',
    'LA — The mayor spoke.',
    'QUITO, Ecuador/Peru — The harbour opened.',
    'ST. LOUIS — Who won the game?',
    '',
  ])('finds none in %s', (paragraph) => {
    expect(readDateline(paragraph)).toBeUndefined()
  })

  it('takes a colon for a dateline only where papers write so', () => {
    const paragraph = 'HAMBURG: Die Brücke über den Fluss wird am Montag für alle wieder geöffnet.'
    expect(readDateline(paragraph, 'de')).toBeUndefined()
    expect(readDateline(paragraph, 'men')).toBeUndefined()
    expect(readDateline(paragraph, 'en')?.place).toBe('HAMBURG')
  })

  it('takes a colon for a dateline before 60 units at least', () => {
    const paragraph = 'HAMBURG: The bridge over the river is open again to all who wait.'
    expect([59, 60].map((length) => readDateline(paragraph.slice(0, length))?.place)).toEqual([undefined, 'HAMBURG'])
  })

  it('looks for a question in the first 140 units', () => {
    const mayor = (length: number) => `KYIV — ${'The mayor spoke '.repeat(20).slice(0, length - 8)}?`
    expect([140, 141].map((length) => readDateline(mayor(length))?.place)).toEqual([undefined, 'KYIV'])
  })

  it('never throws, and what it reads stands at the start', () => {
    const piece = fc.constantFrom(
      'BEIJING',
      ' ',
      '(',
      ')',
      'Reuters',
      '—',
      '-',
      ',',
      '5',
      'mars',
      '【',
      '】',
      '共同',
      '＝',
      '/',
      'ТАСС',
      '.',
      'A',
      '新华社',
      '日电',
      '=',
      '서울',
      '연합뉴스',
      '\u{1f600}',
      '\ud800',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const found = readDateline(text)
          if (found) expect(text.trimStart().startsWith(found.text)).toBe(true)
        },
      ),
    )
  })
})
