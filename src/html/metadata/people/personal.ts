import { opensWithGivenName } from './given-names.table.js'

const NAME = /^\p{L}[^\s\d|]{0,30}(?: \p{L}[^\s\d|]{0,30}){1,2}$/u
/** What a house is called after a person: `Ana Ruiz Photography` */
const HOUSE =
  / (?:studios?|photography|yoga|design|media|blog|group|agency|store|shop|team|news|online|law|co|inc|llc|ltd|gmbh)\.?$/i

/** Whether what is said to be the author is a person, though the site has the same name: `Paige Miller`, not `Quiet Harbor` */
export const isPersonal = (name: string): boolean => NAME.test(name) && opensWithGivenName(name) && !HOUSE.test(name)
