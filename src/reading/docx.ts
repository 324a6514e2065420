import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Why } from './types.ts'
import { isTooMuch, listZip, unpack } from './zip.ts'

/** What stands in a DOCX: its text with the hidden targets of its links, and the pictures pasted into it. */
export interface Docx {
  readonly text: string
  readonly pictures: readonly Uint8Array[]
}

const DOCUMENT = 'word/document.xml'
const LINKS = 'word/_rels/document.xml.rels'
const NEEDED = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/
const PICTURE = /^word\/media\/[^/]+\.(png|jpe?g|gif|webp)$/i
const APP = /^(AndroidManifest\.xml|classes\.dex)$|\.(apk|xapk|apkm|exe|scr|bat|msi)$/i

/** Reads a ZIP as a DOCX. An Android app, or a ZIP that carries a program, is told apart: those are how phones get robbed. */
export async function readDocx(bytes: Uint8Array): Promise<Docx | Why> {
  try {
    const entries = listZip(bytes)
    if (entries.some(({ name }) => APP.test(name))) return 'app'
    if (!entries.some(({ name }) => name === DOCUMENT)) return 'unsupported'
    if (isTooMuch(entries)) return 'too-large'
    const files = unpack(bytes, name => NEEDED.test(name) || PICTURE.test(name))
    const pictures = Object.keys(files).filter(name => PICTURE.test(name))
    const needed = Object.fromEntries(Object.entries(files).filter(([name]) => NEEDED.test(name)))
    // mammoth unpacks by itself and would trust the sizes: it gets a ZIP of ours, made of what we unpacked.
    const repacked = Buffer.from(zipSync(needed, { level: 0 }))
    const { value } = await mammoth.extractRawText({ buffer: repacked })
    return {
      text: [value.replace(/\n{3,}/g, '\n\n').trim(), ...linkTargets(files[LINKS])].join('\n').trim(),
      pictures: pictures.flatMap(name => files[name] ?? []),
    }
  } catch {
    return 'unreadable'
  }
}

/** Where the links lead: what a reader sees ("daftar di sini") need not say it. */
function linkTargets(relations: Uint8Array | undefined): string[] {
  if (!relations) return []
  const xml = new TextDecoder().decode(relations)
  return [...xml.matchAll(/<Relationship [^<>]*>/g)]
    .filter(([relation]) => /TargetMode="External"/.test(relation) && /\/hyperlink"/.test(relation))
    .flatMap(([relation]) => /Target="([^"]*)"/.exec(relation)?.[1]?.replaceAll('&amp;', '&') ?? [])
}
