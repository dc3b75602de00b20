import type { Actor, Sentence } from './model.ts'

/** Pronouns of the author's side that are no mere courtesy; once may be an accident. */
const voices = ['we', 'our', 'us', 'I', 'my'] as const
const enough = 2

/**
 * The memo's own side with the pronouns by which it speaks of itself. Where no named party is the author's, the author
 * is a party without a name.
 */
export function withOwnVoice(actors: readonly Actor[], sentences: readonly Sentence[]): Actor[] {
  const spoken = voicesIn(sentences)
  if (spoken.length === 0) return [...actors]
  const [own] = actors
    .filter(({ role }) => role === 'own')
    .sort((a, b) => b.mentions.length - a.mentions.length)
  if (!own) return [...actors, author(spoken)]
  return actors.map((actor) => (actor === own ? { ...own, aliases: [...own.aliases, ...spoken] } : actor))
}

function voicesIn(sentences: readonly Sentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { argues, prose } of sentences) {
    if (!argues) continue
    for (const { key } of prose.tokens) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const total = voices.reduce((sum, voice) => sum + (counts.get(voice.toLowerCase()) ?? 0), 0)
  return total < enough ? [] : voices.filter((voice) => counts.has(voice.toLowerCase()))
}

const author = (aliases: readonly string[]): Actor => ({
  name: 'the author’s side',
  aliases,
  kind: 'group',
  named: true,
  role: 'own',
  mentions: [],
  positions: [],
  engagements: [],
  addressed: true,
  missed: 0,
  signs: [],
})
