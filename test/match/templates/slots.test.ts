import { readFileSync } from 'node:fs'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { isAuthor } from '../../../src/match/templates/slots/author.js'
import { isCredit } from '../../../src/match/templates/slots/credit.js'
import { isDate } from '../../../src/match/templates/slots/date.js'
import { SLOT_VALIDATORS } from '../../../src/match/templates/slots/validators.js'
import { SLOTS } from '../../../src/match/templates/slots.js'
import { WORDS } from '../../words.js'

const accepts = (slot: string, text: string, after = '') => {
  const { pattern } = SLOTS[slot] as (typeof SLOTS)[string]
  return new RegExp(`^(?:${pattern})$`, 'iu').test(text) && (SLOT_VALIDATORS[slot]?.(text, WORDS, after) ?? true)
}

describe('slots', () => {
  it.each([
    ['reproduksi tanpa izin tertulis', true],
    ['foto di ruang sidang tanpa izin, kata hakim', false],
    ['dưới mọi hình thức nếu không có sự chấp thuận của tòa soạn', true],
    ['dưới mọi hình thức, tòa án yêu cầu', false],
    ['के साथ जुड़े रहें', true],
    ['से दूर न रहें, मंत्री ने कहा', false],
    ['কোনো লেখা অনুমতি ছাড়া ব্যবহার', true],
    ['তথ্য বিক্রি করেছেন বলে জানান', false],
    ['เปิดการแจ้งเตือน', true],
    ['เผยแพร่ภาพเด็ก ศาลสั่ง', false],
  ])('notice: %s', (text, expected) => {
    expect(accepts('notice', text)).toBe(expected)
  })

  it.each([
    ['name', 'สมชาย ใจดี', true],
    ['name', 'เฉพาะในพื้นที่ ภาคเหนือ', false],
    ['credit', 'ที่ทำการเทศบาล', true],
    ['credit', 'ศิลปะที่เขารัก', false],
    ['publication', 'ข่าวเมือง', true],
    ['publication', 'ไม่มีใครรู้', false],
    ['name', 'रवि वर्मा', true],
    ['name', 'हादसा हुआ', false],
    ['name', 'রহিমা খাতুন', true],
    ['name', 'যা তিনি দেখেন', false],
  ])('tells a name from a story, in scripts without capitals: %s %s', (slot, text, expected) => {
    expect(accepts(slot, text)).toBe(expected)
  })

  it.each([
    ['Jo Ng', true],
    ['Maria de la Cruz and Jo Ng', true],
    ['Jo Ng, Ed Poe and Al Mint', true],
    ['Jo Ng, MD', true],
    ['JO NG', true],
    ['Jo Ng, Jr', true],
    ['Jo Ng, PhD and Ed Poe, RN', true],
    ['Jo Ng; Ed Poe', true],
    ['Jo Ng،Ed Poe', true],
    ['Jo Ng,Ed Poe', true],
    ['Jo Ng, and Ed Poe', true],
    ['Jo', false],
    ['Jo Ng and', false],
    ['Jo Ng, Edda', true],
    ['Jo Ng, Ed', false],
    [`${'Jo '.repeat(14)}Ng`, false],
    ['王小明、李四、约翰', true],
    ['王小明、记者', false],
    ['Ana Ruiz y Luis Paz', true],
    ['Ana Dias e Rui Sá', true],
    ['Léa Roux et Paul Petit', true],
    ['Karl zu Ems und Eva von der Au', true],
    ['Anna Nowak i Jan Lis', true],
    ['Анна Лис и Пётр Волк', true],
    ['Олена Лис та Іван Вовк', true],
    ['Ayşe Kaya ve Ali Taş', true],
    ['Siti Aminah dan Budi Utomo', true],
    ['Lê An và Trần Bình', true],
    ['Eva Ek och Bo Alm', true],
    ['Kari Lie og Ole Moe', true],
    ['Aino Koski ja Eero Laine', true],
    ['Μαρία Πάπα και Νίκος Δήμος', true],
    ['Ioana Pop și Dan Ilie', true],
    ['Jan van den Berg', true],
    ['Ali bin Omar al-Masri', true],
    ['Gianni d’Alba', true],
    ['محمد بن علي', true],
    ['רות לוי', true],
    ['रवि वर्मा', true],
    ['রহিমা খাতুন', true],
    ['สมชาย ใจดี', true],
    ['山田太郎', true],
    ['山田 太郎', true],
    ['ジョン・スミス', true],
    ['王小明、李四', true],
    ['约翰·史密斯', true],
    ['김보람', true],
    ['Reuters', false],
    ['Friday Night', false],
    ['The Numbers', false],
    ['Land and Sea', false],
    ['Detective Lee', false],
    ['Julie Christie standards', false],
    ['Jo Ng, who ran', false],
    ['Navidad y Año Nuevo', false],
    ['LA TARDE', false],
    ['LA SUITE', false],
    ['Montag Abend', false],
    ['Die Idee Europa', false],
    ['Noël Blanc', false],
    ['Natale Con Noi', false],
    ['Понедельник Вечер', false],
    ['Pazartesi Sabahı', false],
    ['القى الوزير كلمة في المؤتمر', false],
    ['השר אמר את זה', false],
    ['मंत्री ने कहा है', false],
    ['本报记者', false],
    ['記者', false],
    ['東京都は新しい橋を', false],
    ['편집국', false],
    ['', false],
    ['Maria Gomez con Jo Ng', true],
    ['MARIA GOMEZ and Jo van den Berg', true],
    ["Jo o'Neil", true],
    ['Town votes for Jo Ng', false],
    ['Ana Ruiz, who wrote it', false],
  ])('author: %s → %s', (text, is) => expect(isAuthor(text, WORDS)).toBe(is))

  it.each([
    ['Jo Ng/AFP via Getty Images', true],
    ['Jo Ng in Oslo and Ed Poe; editing by Al Mint', true],
    ['Jo Ng; jo@wire.example; +1 555 0100', true],
    ['WQXZ-TV', true],
    ['(Jo Ng)', true],
    ['“Jo” Ng', true],
    ['Jo Ng / dpa', true],
    ['Jo Ng\u00a0und Ed Poe', true],
    ['12 Jo Ng', true],
    ['jo@wire.example', true],
    ['wire.example', false],
    ['محمد '.repeat(10).trim(), true],
    ['محمد '.repeat(11).trim(), false],
    ['王小明摄', true],
    ['王小明摄了', false],
    ['橋です', false],
    ['Ana Ruiz con información de EFE', true],
    ['Eva Au, dpa und Redaktion', true],
    ['Léa Roux avec AFP', true],
    ['Foto: Anna Nowak / Agencja', true],
    ['Анна Лис, фото из архива', true],
    ['写真：山田太郎／共同', true],
    ['新华社记者 王小明 摄', true],
    ['أحمد علي - رويترز', true],
    ['officials near the bridge', false],
    ['Reuters and editing by the government', false],
    ['Jo Ng. He ran', false],
    ['Los vecinos votaron', false],
    ['橋は新しくなりました', false],
    ['王小明。李四来了', false],
  ])('credit: %s → %s', (text, is) => expect(isCredit(text, WORDS)).toBe(is))

  it.each([
    ['Nov. 19, 2019, 8:41 AM UTC', true],
    ['02/03/2016 AT 09:40 AM EST', true],
    ['8th Nov 2023, 18:58 GMT', true],
    ['5 hours ago', true],
    ['5 de marzo de 2024, 10:30', true],
    ['3日前', true],
    ['٥ مارس ٢٠٢٤', true],
    ['Just 3 left', false],
    ['22 West Best', false],
    ['Monday', false],
    ['100', false],
  ])('date: %s → %s', (text, is) => expect(isDate(text, WORDS)).toBe(is))

  it.each([
    ['stamp', '5 марта 2024', true],
    ['stamp', '5 марта', false],
    ['stamp', '4時間前', true],
    ['moment', '5 марта 2024, 10:30', true],
    ['moment', '5 марта 2024', false],
    ['moment', '5 марта, 10:30', false],
    ['moment', '5 March 2024, 7 p.m.', false],
    ['n', '12', true],
    ['n', '1.2k', true],
    ['n', '١٢', true],
    ['n', '১২৩', true],
    ['n', '１２', true],
    ['n', 'x', false],
    ['n', '1,20,400', true],
    ['n', '1.204,5', true],
    ['n', '02.01.2020', false],
    ['n', '2020.01.02', false],
    ['year', '2020-24', true],
    ['year', '২০২৪', true],
    ['year', '２０２４', true],
    ['year', '2567', true],
    ['year', '3024', false],
    ['title', 'Siehe z. B. Berlin', true],
    ['title', 'Av. Paulista, Sra. Dias', true],
    ['title', 'Er ging. Sie kam', false],
    ['title', '橋が開いた。町は喜ぶ', false],
    ['title', 'افتتح الجسر؟ نعم', false],
    ['title', 'पुल खुला। लोग खुश', false],
    ['headline', 'Bridge opens today', true],
    ['headline', 'Bridge opens', false],
    ['headline', '新しい橋が開通する', true],
    ['headline', '新しい橋', false],
    ['publication', 'Ministerio de Salud', true],
    ['publication', 'Süddeutsche Nachrichten', true],
    ['publication', 'وزارة الصحة', true],
    ['publication', 'police confirmed the toll', false],
    ['publication', 'قال الوزير إن الجسر سوف يفتح غدا', false],
    ['platforms', 'Facebook, X and WhatsApp', true],
    ['platforms', 'FacebookTwitter', true],
    ['platforms', 'ВКонтакте Телеграм', true],
    ['platforms', '微信 微博', true],
    ['platforms', 'واتساب، فيسبوك', true],
    ['platforms', 'Facebook and friends', false],
    ['platforms', 'Xavier', false],
    ['buttons', 'Share Print 12', true],
    ['buttons', 'PartagerPartager', true],
    ['buttons', 'ChiudiCondividi', true],
    ['buttons', 'Teilen | Drucken | E-Mail', true],
    ['buttons', '공유하기 인쇄', true],
    ['buttons', 'シェアツイート', true],
    ['buttons', 'Partager la joie', false],
    ['buttons', 'Teilen und herrschen', false],
  ])('%s: %s → %s', (slot, text, is) => expect(accepts(slot, text)).toBe(is))

  it('accepts no headline with a full stop of any script behind it', () => {
    expect(accepts('headline', 'Bridge opens today', '.')).toBe(false)
    expect(accepts('headline', '新しい橋が開通する', '。')).toBe(false)
  })

  test.prop([fc.string({ unit: 'binary', maxLength: 200 })])('never throws', (text) => {
    for (const validate of Object.values(SLOT_VALIDATORS)) validate(text, WORDS, '')
  })
})

describe('each slot', () => {
  const source = readFileSync(new URL('../../../src/match/templates/slots.ts', import.meta.url), 'utf8')
  const told = new Map(
    Array.from(source.matchAll(/^ {4}\/\*\* (.+) \*\/\n {4}(\w+):/gm), ([, says, slot]) => [slot, says]),
  )
  const examples = [...told].flatMap(([slot, says]) =>
    Array.from((says as string).matchAll(/`([^`]+)`/g), ([, example]) => [slot as string, example as string] as const),
  )

  // In a run of mutants the source reads otherwise.
  it.skipIf('MUTANTS_TESTS' in process.env)('is described where its name is defined', () => {
    expect([...told.keys()]).toEqual(Object.keys(SLOTS))
  })

  it('has a validator if it is marked as validated', () => {
    const looked = Object.keys(SLOTS).filter((slot) => SLOTS[slot]?.isValidated)
    expect(Object.keys(SLOT_VALIDATORS).sort()).toEqual(looked.sort())
  })

  it.each(examples)('{%s} takes %s, as it says', (slot, example) => {
    expect(accepts(slot, example)).toBe(true)
  })
})
