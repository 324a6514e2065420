import { createHash } from 'node:crypto'
import { jakartaDay } from '../day.ts'
import type { Column, ExportRecord } from './columns.ts'
import { type ContactPattern, patternOf } from './contact-pattern.ts'

/** Names of our own objects are hashed under this, so that the same thing has the same id in every export. */
const NAMESPACE = '3e1b8a52-94f5-5a53-9c0e-6f0d7a4c1b77'
/** TLP:AMBER, as STIX 2.1 (section 7.2.1.4) fixes it: for the receiving organisation and those who must act. */
const AMBER = {
  type: 'marking-definition',
  spec_version: '2.1',
  id: 'marking-definition--f88d31f6-486f-44da-b317-01333bde0b82',
  created: '2017-01-20T00:00:00.000Z',
  definition_type: 'tlp',
  name: 'TLP:AMBER',
  definition: { tlp: 'amber' },
} as const

interface Indicator {
  readonly id: string
  readonly found: ContactPattern
  readonly first: number
  last: number
  reports: number
}

/**
 * A STIX 2.1 bundle: the contacts of recruiters in confirmed reports as indicators, each report as a grouping of its
 * own. Without text, receipt, or anything of a reporter. Whatever is not confirmed is left out.
 * @param pages records, a page at a time
 */
export async function* toStix(
  pages: AsyncIterable<readonly ExportRecord[]>,
  _columns: readonly Column[],
): AsyncGenerator<string> {
  const author = identity()
  const indicators = new Map<string, Indicator>()
  const groupings: object[] = []
  for await (const records of pages) {
    for (const record of records.filter(({ status }) => status === 'confirmed')) {
      const ids = [
        ...new Set(record.contacts.flatMap(contact => noted(indicators, contact, record.createdAt))),
      ]
      if (ids.length > 0) groupings.push(groupingOf(record, ids, author.id))
    }
  }
  const objects = [
    AMBER,
    author,
    ...[...indicators.values()].map(one => indicatorOf(one, author.id)),
    ...groupings,
  ]
  const id = `bundle--${uuid5(JSON.stringify(objects))}`
  yield `{"type":"bundle","id":"${id}","objects":[\n`
  for (const [i, object] of objects.entries()) yield `${i === 0 ? '' : ',\n'}${JSON.stringify(object)}`
  yield '\n]}\n'
}

/** @returns the id of the contact's indicator, or nothing when there is none to make */
function noted(indicators: Map<string, Indicator>, contact: string, at: number): string[] {
  const found = patternOf(contact)
  if (!found) return []
  const known = indicators.get(found.pattern)
  if (known) {
    known.last = Math.max(known.last, at)
    known.reports += 1
    return [known.id]
  }
  const id = `indicator--${uuid5(found.pattern)}`
  indicators.set(found.pattern, { id, found, first: at, last: at, reports: 1 })
  return [id]
}

function identity() {
  const at = '2026-01-01T00:00:00.000Z'
  return {
    type: 'identity',
    spec_version: '2.1',
    id: `identity--${uuid5('CekDulu')}`,
    created: at,
    modified: at,
    name: 'CekDulu',
    identity_class: 'system',
    object_marking_refs: [AMBER.id],
  }
}

function indicatorOf({ id, found, first, last, reports }: Indicator, author: string): object {
  return {
    type: 'indicator',
    spec_version: '2.1',
    id,
    created_by_ref: author,
    created: new Date(first).toISOString(),
    modified: new Date(last).toISOString(),
    name: `${found.kind} ${found.value}`,
    indicator_types: ['malicious-activity'],
    pattern: found.pattern,
    pattern_type: 'stix',
    pattern_version: '2.1',
    valid_from: new Date(first).toISOString(),
    labels: ['recruitment-scam', found.kind, `confirmed-reports-${reports}`],
    object_marking_refs: [AMBER.id],
  }
}

function groupingOf(record: ExportRecord, indicators: readonly string[], author: string): object {
  const at = new Date(record.createdAt).toISOString()
  const destination = record.details.destination ?? record.destination
  return {
    type: 'grouping',
    spec_version: '2.1',
    id: `grouping--${uuid5(`report ${record.receipt}`)}`,
    created_by_ref: author,
    created: at,
    modified: at,
    name: ['confirmed report', record.type, destination, jakartaDay(record.createdAt)]
      .filter(Boolean)
      .join(', '),
    context: 'suspicious-activity',
    object_refs: indicators,
    object_marking_refs: [AMBER.id],
  }
}

/** A name-based UUID (RFC 9562, version 5). */
function uuid5(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
  const bytes = hash.digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
