/** What is made of a language, once, when it is first asked for. `lang`: BCP 47, or several with blanks between them. */
export function onceByLanguage<Made>(make: (lang: string) => Made): (lang: string) => Made {
  const known = new Map<string, Made>()
  return (lang) => {
    if (!known.has(lang)) known.set(lang, make(lang))
    return known.get(lang) as Made
  }
}
