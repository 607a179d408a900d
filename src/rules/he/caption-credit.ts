import type { Family } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** `צילום אילוסטרציה`, `ארכיון` */
  label: {
    lines: [
      '(אילוסטרציה|צילום אילוסטרציה|תמונת אילוסטרציה|תמונה להמחשה|להמחשה|צילום להמחשה|להמחשה בלבד|ארכיון|צילום ארכיון|תמונת ארכיון|צילום מסך|צילום|צילומים|צילום ארכיון: {words}|גלריה|וידאו|סרטון|תמונות)',
      '(התמונה|תמונה|האיור|הדימוי) (נוצרה|הופקה|נוצר|עוצבה) (באמצעות|בעזרת|על ידי|ב) (בינה מלאכותית|ai|chatgpt|midjourney)',
      '(תמונה|איור|הדמיה|אילוסטרציה)[ ]: (ai|בינה מלאכותית|chatgpt|midjourney|gemini)',
    ],
    place: 'edges',
  },
} satisfies Family
