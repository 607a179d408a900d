import { allPhrases, allWords } from './joined.js'
import type { PeopleWords } from './locale.js'
import { onceByWords } from './once-by-words.js'

/** The words of bylines in the languages at hand, field by field: see `PeopleWords`. */
export const peopleWordsOf = /* @__PURE__ */ onceByWords(({ people = [], particles }) => {
  const phrases = (field: keyof PeopleWords) =>
    allPhrases(people.flatMap(({ [field]: words }) => (words === undefined ? [] : [words])))
  return {
    openings: phrases('openings'),
    labels: phrases('labels'),
    helpers: phrases('helpers'),
    roles: phrases('roles'),
    groups: phrases('groups'),
    leadingGroups: phrases('leadingGroups'),
    buttons: phrases('buttons'),
    accounts: phrases('accounts'),
    /** Small words inside names: `Maria de la Cruz`, `Ursula von der Leyen`. */
    particles: allWords(particles),
  }
})
