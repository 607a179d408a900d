import { describe, expect, it } from 'vitest'
import { closesWithStory } from '../../../src/decide/guards/story-behind.js'
import { clean } from '../../../src/index.js'
import { ruleOf } from './lines.js'

/** What the site says, before the first sentence of a paragraph that is the story’s; and the last one. */
const STORIES: Readonly<Record<string, readonly [says: string, first: string, last: string]>> = {
  cs: [
    'Sledujte nás na Facebooku a Twitteru.',
    'Mlynář zavřel mlýn v úterý večer, protože řeka stoupala a starý most se začal kývat.',
    'Druhý den přišli sousedé a pomohli mu odnést pytle s moukou na kopec.',
  ],
  de: [
    'Schlagworte: Mühle, Fluss, Brücke.',
    'Der Müller schloss am Dienstagabend die Mühle, weil der Fluss stieg und die alte Brücke schwankte.',
    'Am nächsten Tag kamen die Nachbarn und trugen mit ihm die Säcke auf den Hügel.',
  ],
  el: [
    'Ακολουθήστε μας στο Facebook και στο Twitter.',
    'Ο μυλωνάς έκλεισε τον μύλο το βράδυ της Τρίτης, γιατί το ποτάμι φούσκωνε και η παλιά γέφυρα έτρεμε.',
    'Την άλλη μέρα ήρθαν οι γείτονες και κουβάλησαν μαζί του τα σακιά στον λόφο.',
  ],
  en: [
    'Follow us on Facebook and Twitter.',
    'The miller closed the mill on Tuesday evening, for the river was rising and the old bridge swayed.',
    'He died in 1911, and his son sold the mill to a company from the city in the same year.',
  ],
  fr: [
    'Inscrivez-vous à notre newsletter.',
    'Le meunier a fermé le moulin mardi soir, car la rivière montait et le vieux pont tremblait.',
    'Le lendemain, les voisins sont venus et ont porté avec lui les sacs sur la colline.',
  ],
  hu: [
    'Minden jog fenntartva.',
    'A molnár kedden este bezárta a malmot, mert a folyó áradt, és a régi híd imbolygott.',
    'Másnap eljöttek a szomszédok, és felvitték vele a zsákokat a dombra.',
  ],
  nl: [
    'Schrijf je in voor onze nieuwsbrief.',
    'De molenaar sloot dinsdagavond de molen, want de rivier steeg en de oude brug wankelde.',
    'De volgende dag kwamen de buren en droegen samen met hem de zakken de heuvel op.',
  ],
}

describe('a sentence of the story behind what the site says', () => {
  it.each(Object.entries(STORIES))('stays in one paragraph with it, in %s', (_, [says, first, last]) => {
    for (const text of [`${says} ${first}\n\n${last}`, `${first}\n\n${says} ${last}`]) {
      const { text: left } = clean(text)
      expect(left).toContain(first.slice(-30))
      expect(left).toContain(last.slice(-30))
    }
  })

  it.each(Object.entries(STORIES))('does not keep the same alone on its line, in %s', (_, [says, first, last]) => {
    expect(clean(`${first}\n\n${last}\n\n${says}`).text).not.toContain(says)
  })
})

describe('a sentence where topics, papers and dates stand', () => {
  const STORY =
    'She kept pigeons on the roof until the war.\n\nHer brother sold them in a week, for bread and a coat.\n\n'

  it.each([
    'Tags: that is what the boys next door called the rings on the pigeons.',
    'Schlagworte: so nannten die Jungen von nebenan die Ringe an den Füßen der Tauben.',
  ])('stays: %s', (line) => {
    expect(clean(STORY + line).text).toContain(line)
  })

  it.each([
    'Tags: pigeons, war, bread',
    'Tags: pigeons, war.',
    'This article was first published in The Harbour Post.',
  ])('goes where they do: %s', (line) => {
    expect(clean(STORY + line).text).not.toContain(line)
  })
})

describe('what a site goes on with', () => {
  it.each([
    'Support independent journalism. The Harbour Post has no owner, no shareholders and no debts.',
    'This article was originally published on Harbour Watch. It has been edited for length and clarity.',
    'Copyright 2019 The Harbour Press. All rights reserved. This material may not be published or rewritten.',
  ])('goes with it: %s', (line) => {
    expect(clean(`${STORIES['en']?.[1]}\n\n${STORIES['en']?.[2]}\n\n${line}`).text).not.toContain(line.slice(-20))
  })
})

describe('closesWithStory', () => {
  const LINE = 'Follow us. The miller closed the mill.'
  const span = { start: 0, end: LINE.length }

  it('asks for the last sentence', () => {
    const asked: string[] = []
    closesWithStory(LINE, span, ruleOf({ family: 'share' }), {
      isStory: ({ start, end }) => asked.push(LINE.slice(start, end)) > 1,
    })
    expect(asked).toEqual(['The miller closed the mill.'])
  })

  it('lets editors tell of a story, and of where it appeared', () => {
    expect(closesWithStory(LINE, span, ruleOf({ family: 'syndication' }), { isStory: () => true })).toBe(false)
    expect(closesWithStory(LINE, span, ruleOf({ family: 'correction-note' }), { isStory: () => true })).toBe(false)
    expect(closesWithStory(LINE, span, ruleOf({ family: 'share' }), { isStory: () => true })).toBe(true)
  })
})
