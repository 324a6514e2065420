import type { ConfigFault } from './config.ts'
import type { Ignored } from './env-file.ts'

/** What another setting needs and is not there; told apart from the schema, so that no other fault hides it. */
export function missing(given: Readonly<Record<string, string | undefined>>): ConfigFault[] {
  const needs: [boolean, string, string][] = [
    [given.WEBHOOK_URL !== undefined, 'WEBHOOK_SECRET', 'secret-missing'],
    [given.WEBHOOK_URL !== undefined, 'BOT_TOKEN', 'token-missing'],
    [given.OPENAI_BASE_URL !== undefined, 'OPENAI_MODEL', 'model-missing'],
  ]
  return needs
    .filter(([needed, name]) => needed && given[name] === undefined)
    .map(([, name, why]) => ({ name, why }))
}

/** What is set and does nothing, since what it belongs to is not. */
export function idle(given: Readonly<Record<string, string | undefined>>): Ignored[] {
  const belongs: [string, readonly string[]][] = [
    ['OPENAI_MODEL', ['OPENAI_API_KEY', 'OPENAI_BASE_URL']],
    ['WEBHOOK_SECRET', ['WEBHOOK_URL']],
  ]
  return belongs.flatMap(([name, needs]) =>
    given[name] !== undefined && needs.every(other => given[other] === undefined)
      ? [{ name, needs: needs[0] ?? '' }]
      : [],
  )
}
