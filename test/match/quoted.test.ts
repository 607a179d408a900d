import { describe, expect, it } from 'vitest'
import { isQuoted } from '../../src/match/quoted.js'
import type { FamilyName, RuleRef } from '../../src/rules/rule.js'
import { cleanText } from '../../src/text.js'
import { WORDS } from '../words.js'

const rule = (lang: string, family: FamilyName): RuleRef => ({
  address: `${lang}/${family}/any`,
  lang,
  family,
  place: 'anywhere',
  headsList: false,
})
const says = (lang: string, line: string, family: FamilyName = 'copyright') =>
  isQuoted(line, { start: 0, end: line.length }, rule(lang, family), { words: WORDS })

describe('isQuoted', () => {
  it.each<[lang: string, line: string, family?: FamilyName]>([
    ['en', 'All rights reserved for the heirs will be honoured, said the judge.'],
    ['en', 'All rights reserved for the heirs will be honoured, the judge in the case said on Monday.'],
    ['en', '“Sign up for our newsletter and win,” the letter told them.'],
    ['en', 'We use cookies as bait, the ranger of the park said, because raccoons cannot resist them.', 'consent'],
    ['de', 'Alle Rechte bleiben den Erben vorbehalten, sagte der Richter am Montag.'],
    ['fr', 'Tous droits réservés aux héritiers seront respectés, a déclaré la juge.'],
    ['es', 'Todos los derechos de los herederos serán respetados, dijo el juez.'],
    ['pt', 'Todos os direitos reservados aos herdeiros serão respeitados, afirmou a juíza.'],
    ['it', 'Tutti i diritti riservati agli eredi saranno rispettati, ha detto il giudice.'],
    ['nl', 'Alle rechten van de erfgenamen blijven voorbehouden, zei de rechter.'],
    ['sv', 'Alla rättigheter förbehålls arvingarna, sade domaren.'],
    ['no', 'Alle rettigheter er forbeholdt arvingene, sa dommeren.'],
    ['da', 'Alle rettigheder forbeholdes arvingerne, sagde dommeren.'],
    ['fi', 'Kaikki oikeudet pidätetään perillisille, sanoi tuomari.'],
    ['pl', 'Wszelkie prawa spadkobierców są zastrzeżone, powiedziała sędzia.'],
    ['cs', 'Všechna práva dědiců jsou vyhrazena, řekla soudkyně.'],
    ['hu', 'Minden jog az örökösöknek van fenntartva, mondta a bíró.'],
    ['ro', 'Toate drepturile sunt rezervate moștenitorilor, a spus judecătorul.'],
    ['ru', 'Все права защищены и останутся у наследников, сказала судья.'],
    ['uk', 'Усі права захищені й залишаться у спадкоємців, сказала суддя.'],
    ['el', 'Όλα τα δικαιώματα των κληρονόμων διατηρούνται, είπε ο δικαστής.'],
    ['tr', 'Mirasçıların tüm hakları saklıdır, dedi yargıç.'],
    ['tr', 'Yargıç, mirasçıların tüm haklarının saklı olduğunu söyledi.'],
    ['ar', 'جميع الحقوق محفوظة للورثة، قالت القاضية.'],
    ['fa', 'قاضی درباره همه حقوق محفوظ وارثان سخن گفت.'],
    ['he', 'כל הזכויות שמורות ליורשים, אמרה השופטת.'],
    ['hi', 'सभी अधिकार वारिसों के लिए सुरक्षित हैं, न्यायाधीश ने कहा।'],
    ['bn', 'সর্বস্বত্ব উত্তরাধিকারীদের জন্য সংরক্ষিত, বিচারক বলেছেন।'],
    ['th', 'สงวนลิขสิทธิ์ไว้ให้ทายาททั้งหมด ผู้พิพากษากล่าว'],
    ['vi', 'Mọi quyền được bảo lưu cho người thừa kế, thẩm phán nói.'],
    ['id', 'Hak cipta dilindungi bagi para ahli waris, kata hakim.'],
    ['zh', '继承人的版权所有权将得到尊重，法官表示。'],
    ['ja', 'すべての権利は相続人が所有すると、裁判官は述べた。'],
    ['ko', '판사는 상속인의 무단 전재 및 재배포 금지 청구를 받아들였다고 밝혔다.'],
    ['ru', '— Все права защищены и останутся у наследников, — сказала судья.'],
    ['ru', 'Все права защищены, говорится в письме наследникам.'],
    ['uk', '«Підписуйтесь на наш канал», – йдеться у дописі.', 'newsletter'],
    ['pl', '– Polub nas na Facebooku – powiedziała sędzia.', 'newsletter'],
    ['es', '—Síguenos en Facebook —dijo el juez.', 'share'],
    ['nl', 'Schrijf je in voor de nieuwsbrief, staat in de brief.', 'newsletter'],
    ['fr', 'Inscrivez-vous à notre newsletter, peut-on lire sur l’affiche.', 'newsletter'],
    ['en', 'Sign up for our newsletter, the letter reads.', 'newsletter'],
    ['en', 'This article was translated by a machine, the editor told the court, and nobody read it.', 'syndication'],
    ['en', 'This live blog has now closed, said the judge, and so has the case.', 'live-blog'],
  ])('%s: %s', (lang, line, family) => {
    expect(says(lang, line, family)).toBe(true)
  })

  it.each<[lang: string, line: string, family?: FamilyName]>([
    ['en', 'Copyright 2024 Harbour News. All rights reserved. This material may not be published or rewritten.'],
    ['en', 'Sign up for our newsletter, and be told what is new.'],
    ['en', 'READ MORE: Town will sell its bridge, says mayor', 'related'],
    ['en', 'An earlier version of this story said, wrongly, that the mayor had said so.', 'correction-note'],
    ['nl', 'Wilt u op dit artikel reageren, laat het ons dan weten.', 'comments'],
    ['ja', 'この記事は会員限定です。続きを読むには会員登録が必要になりました。', 'paywall'],
    ['ko', '무단 전재 및 재배포 금지'],
    ['en', 'Sign up for our newsletter – says more in less', 'newsletter'],
    ['en', 'Sign up for our newsletter – the one that everybody reads.', 'newsletter'],
    ['ru', 'Подписывайтесь на наш канал — пишет вся страна', 'newsletter'],
  ])('%s: not %s', (lang, line, family) => {
    expect(says(lang, line, family)).toBe(false)
  })

  it.each([
    ['without a comma', 'All rights reserved for the heirs will be honoured said the judge.'],
    ['seven words behind the comma', 'All rights reserved, as the old judge of the court said.'],
    ['in a longer word', 'All rights reserved, the judge saidly.'],
    ['before another clause', 'All rights reserved, the judge said on Monday; subscribe to read more.'],
    ['too far from the end', `All rights reserved, the judge said on Monday ${'and so on '.repeat(9)}.`],
  ])('knows nobody who says so %s', (_, line) => {
    expect(says('en', line)).toBe(false)
  })

  it('reads only the last 300 code units of the line', () => {
    const said = 'All rights reserved, the judge said, '
    expect(says('en', said + 'x'.repeat(300 - said.length))).toBe(true)
    expect(says('en', said + 'x'.repeat(320))).toBe(false)
    const line = 'All rights reserved.'
    const below = `${line}\nIt rained, the judge said.`
    expect(isQuoted(below, { start: 0, end: line.length }, rule('en', 'copyright'), { words: WORDS })).toBe(false)
    const above = `It rained, the judge said, and went.\n${line}`
    expect(
      isQuoted(above, { start: above.length - line.length, end: above.length }, rule('en', 'copyright'), {
        words: WORDS,
      }),
    ).toBe(false)
  })

  it('finds no attribution in a language without known verbs', () => {
    expect(says('any', 'All rights reserved, the judge said.')).toBe(false)
    expect(says('any', 'undefined')).toBe(false)
  })

  it('keeps the sentence within a story and at its end', () => {
    const story = 'The council voted on Tuesday evening to rebuild the old bridge over the river.'
    const quoted = 'All rights reserved for the heirs of the builder will be honoured, the judge said on Monday.'
    for (const text of [`${story}\n${quoted}\n${story.replace('old', 'stone')}`, `${story}\n${quoted}`])
      expect(cleanText(text).text).toBe(text)
  })
})
