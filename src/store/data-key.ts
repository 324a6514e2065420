import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  linkSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { makePrivateFolder, writePrivate } from '../private-file.ts'
import { asFault, StoreFault } from './fault.ts'

/** The data key, and where it was written when it had to be made. */
export interface DataKey {
  /** 32 bytes. */
  readonly key: Buffer
  /** Path of the key file that was just made: whoever runs the bot must back it up, apart from the database. */
  readonly madeAt?: string
}

/**
 * The key that everything else is derived from: the given one, or the one in `<file>.key`, made when there is no
 * database yet.
 * @param given base64 of 32 bytes, or undefined
 * @param file path of the database, or `:memory:` (then the key is random and kept nowhere)
 * @throws StoreFault `key-unreadable` for anything but 32 bytes, `key-missing` for a database whose key file is gone,
 * `not-a-database` for a file or folder that is none
 */
export function loadOrMakeDataKey(given: string | undefined, file: string): DataKey {
  if (given !== undefined) return { key: decode(given, file) }
  if (file === ':memory:') return { key: randomBytes(32) }
  const keyFile = `${file}.key`
  try {
    if (existsSync(keyFile)) return { key: decode(readFileSync(keyFile, 'utf8').trim(), keyFile) }
    if (existsSync(file) && (statSync(file).isDirectory() || statSync(file).size > 0)) {
      if (!isDatabase(file)) throw new StoreFault('not-a-database', file, 'no SQLite file')
      throw new StoreFault('key-missing', keyFile, 'the database is there but its key is not')
    }
    return { key: make(keyFile), madeAt: keyFile }
  } catch (error) {
    throw asFault(error, keyFile)
  }
}

/**
 * Reads a key file.
 * @throws StoreFault `key-missing`, or `key-unreadable` for anything but base64 of 32 bytes
 */
export function readKeyFile(file: string): Buffer {
  if (!existsSync(file)) throw new StoreFault('key-missing', file, 'no such file')
  try {
    return decode(readFileSync(file, 'utf8').trim(), file)
  } catch (error) {
    throw asFault(error, file)
  }
}

/** Makes a new random key in a file for its owner only, durably. @throws StoreFault when it is there already */
export function makeKeyFile(file: string): Buffer {
  try {
    return make(file)
  } catch (error) {
    throw asFault(error, file)
  }
}

/**
 * Puts a key in the place of the database's key file; a crash leaves the one or the other.
 * @param keep where the key that was there stays, for the backups that it opens
 */
export function replaceKeyFile(database: string, key: Buffer, keep: string): void {
  const file = `${database}.key`
  const part = `${file}.part`
  rmSync(part, { force: true })
  write(part, key)
  if (existsSync(file) && !existsSync(keep)) linkSync(file, keep)
  renameSync(part, file)
}

/** Every SQLite file begins so (https://sqlite.org/fileformat.html, 1.3). */
const HEAD = 'SQLite format 3\0'

function isDatabase(file: string): boolean {
  if (!statSync(file).isFile()) return false
  const head = Buffer.alloc(HEAD.length)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, head, 0, head.length, 0)
  } finally {
    closeSync(handle)
  }
  return head.toString('latin1') === HEAD
}

function make(keyFile: string): Buffer {
  const key = randomBytes(32)
  makePrivateFolder(dirname(keyFile))
  write(keyFile, key)
  return key
}

function write(keyFile: string, key: Buffer): void {
  writePrivate(keyFile, `${key.toString('base64')}\n`, 'new')
}

function decode(text: string, file: string): Buffer {
  const key = Buffer.from(text, 'base64')
  if (key.length !== 32 || key.toString('base64') !== text) {
    throw new StoreFault('key-unreadable', file, 'expected base64 of 32 bytes')
  }
  return key
}
