import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  badge: { removes: ['Онлайн-трансляція', 'Прямий ефір'], keeps: ['Онлайн-трансляція обірвалася', 'Наживо й онлайн'] },
  follows: {
    removes: ['Новина доповнюється', 'Подробиці згодом', 'Стежте за оновленнями'],
    keeps: ['Подробиці згодом розповів батько хлопчика.', 'Деталі уточнюються в суді'],
  },
}
