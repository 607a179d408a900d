import type { Family } from '../rule.js'

/** Who holds the rights. */
export const copyright = {
  /** `כל הזכויות שמורות`, `© כל הזכויות שמורות לעיתון העמק` */
  reserved: {
    lines: [
      '[© ][{site} ]כל הזכויות שמורות[ ©{matter}| ל{matter}| - {matter}|. {matter}| {year}]',
      '(אין|אסור) (להעתיק|לשכפל|לעשות שימוש|לפרסם|להשתמש) (תוכן|בתוכן|את התוכן|תכנים|בתכנים|כתבות|את הכתבה|בחומר|חומרים|בחומרים|מהאתר|מידע) {title} (ללא|בלי|אלא) {title}',
      '(שימוש לפי סעיף|השימוש לפי סעיף|שימוש על פי סעיף) 27{title}',
    ],
    place: 'tail',
  },
} satisfies Family
